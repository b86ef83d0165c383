import type { SignatureBlock } from '../../compose/composition.ts';
import type { Standard } from '../../standard/gbt9704.ts';
import { mmToTwips, type Mm } from '../../units.ts';
import type { Element } from './element.ts';
import { CENTRED, PLAIN, type Inline, type Shape } from './flow.ts';
import type { Grid } from './grid.ts';
import type { PlacedLine } from './placed.ts';

/**
 * 落款: a paragraph for each line. Below a seal's room the names are centred over the date; otherwise the longer of name and date
 * keeps its distance from the right edge, and what begins with it from the left one. Names side by side stand on tab stops.
 */
export function signatureElements(block: SignatureBlock, lines: readonly PlacedLine[], standard: Standard, grid: Grid): readonly Element[] {
  const { sealed, unsealed } = standard.signature;
  return lines.map((line, index): Element => {
    const isDate = index === lines.length - 1 && block.date !== undefined;
    return {
      role: block.role,
      style: isDate ? 'date' : 'issuer',
      content: line.segments.flatMap((segment, column): readonly Inline[] => [...(column > 0 ? [{ kind: 'tab' } as const] : []), { kind: 'text', text: segment.text }]),
      shape: shapeOf(line, heldAt(line, lines, isDate, block.seal), standard, grid),
      lines: [line],
      above: index > 0 ? 0 : (block.seal === 'space' ? sealed : unsealed).above,
      keepNext: true,
      pageBreakBefore: false,
    };
  });
}

/** What stays where it is when the text changes. */
function heldAt(line: PlacedLine, lines: readonly PlacedLine[], isDate: boolean, seal: SignatureBlock['seal']): 'left' | 'centre' | 'right' {
  if (seal === 'space') return isDate ? 'right' : 'centre';
  return Math.max(...lines.map(rightOf)) - rightOf(line) < CLOSE ? 'right' : 'left';
}

function shapeOf({ segments }: PlacedLine, held: 'left' | 'centre' | 'right', { typeArea }: Standard, grid: Grid): Shape {
  const [first, ...others] = segments;
  if (!first) return PLAIN;
  const start = mmToTwips(first.left - typeArea.left);
  if (others.length > 0) return { ...PLAIN, alignment: 'left', left: start, tabs: others.map((segment) => mmToTwips(segment.left - typeArea.left)) };
  switch (held) {
    case 'left':
      return { ...PLAIN, left: start };
    case 'centre':
      return centredAt((first.left + first.right) / 2 - typeArea.left, grid.width);
    case 'right':
      return { ...PLAIN, alignment: 'right', right: mmToTwips(typeArea.left + typeArea.width - first.right) };
  }
}

const CLOSE: Mm = 0.01;
const rightOf = (line: PlacedLine): Mm => line.segments.at(-1)?.right ?? 0;

/** Centred on a line right of the page's middle: the text may change and stays centred. */
const centredAt = (centre: Mm, width: number): Shape => ({ ...CENTRED, left: Math.max(0, 2 * mmToTwips(centre) - width), right: Math.max(0, width - 2 * mmToTwips(centre)) });
