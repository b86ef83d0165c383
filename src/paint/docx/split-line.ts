import type { SplitLineBlock } from '../../compose/composition.ts';
import type { Element } from './element.ts';
import { PLAIN, type Inline } from './flow.ts';
import type { Grid } from './grid.ts';
import type { Places } from './placed.ts';

/** Organ and date of minutes as one paragraph, on tab stops: a paragraph's border follows its indents, and the rule shall not. */
export function splitLineElements(block: SplitLineBlock, places: Places, grid: Grid): readonly Element[] {
  const parts = [block.left, block.right].flatMap((part) => (part ? [part] : []));
  const inset = block.indent * grid.em;
  return [
    {
      role: block.role,
      style: 'issuance',
      content: parts.flatMap(({ run }): readonly Inline[] => [{ kind: 'tab' }, { kind: 'text', text: run.text.value }]),
      shape: { ...PLAIN, alignment: 'left', tabs: block.left ? [inset] : [], ...(block.right && { rightTab: grid.width - inset }) },
      lines: parts.flatMap(({ id }) => places(id).lines).slice(0, 1),
      above: 0,
      keepNext: false,
      pageBreakBefore: false,
      ruled: block.ruled,
    },
  ];
}
