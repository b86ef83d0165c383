import type { Block, HeaderLineBlock } from '../../compose/composition.ts';
import type { Standard } from '../../standard/gbt9704.ts';
import { mmToTwips } from '../../units.ts';
import type { Element } from './element.ts';
import { PLAIN, type Inline, type Shape } from './flow.ts';
import type { Places } from './placed.ts';
import type { StyleKey } from './style-names.ts';

export const HEADER_STYLES = { 'copy-number': 'copyNumber', classification: 'classification', urgency: 'urgency', stage: 'stage' } as const satisfies Record<HeaderLineBlock['role'], StyleKey>;

/** A line above the mark. What stands at the right of another on the same line follows it there, behind a tab stop. */
export function headerLineElements(block: HeaderLineBlock, blocks: readonly Block[], places: Places, standard: Standard): readonly Element[] {
  const others = blocks.filter((other): other is HeaderLineBlock => other.kind === 'header-line' && other.id !== block.id && other.line === block.line);
  if (block.side === 'right' && others.length > 0) return [];
  const beside = others.map((other): Inline => ({ kind: 'text', text: other.run.text.value, style: 'stage' }));
  const tabs = others.flatMap((other) => places(other.id).lines.flatMap(({ segments }) => segments.slice(0, 1).map(({ left }) => mmToTwips(left - standard.typeArea.left))));
  const shape: Shape = block.side === 'right' ? { ...PLAIN, alignment: 'right' } : { ...PLAIN, alignment: 'left', tabs };
  return [
    {
      role: block.role,
      style: HEADER_STYLES[block.role],
      content: [{ kind: 'text', text: block.run.text.value }, ...beside.flatMap((inline): readonly Inline[] => [{ kind: 'tab' }, inline])],
      shape,
      lines: places(block.id).lines,
      above: 0,
      keepNext: false,
      pageBreakBefore: false,
    },
  ];
}
