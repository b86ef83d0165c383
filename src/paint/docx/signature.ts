import type { SignatureBlock } from '../../compose/composition.ts';
import type { Standard } from '../../standard/gbt9704.ts';
import type { Layout } from '../../typeset/pages.ts';
import { mmToTwips, type Mm } from '../../units.ts';
import type { Element } from './element.ts';
import { CENTRED, PLAIN, type Inline, type Shape } from './flow.ts';
import type { Grid } from './grid.ts';
import type { PlacedLine } from './placed.ts';
import { sealInlines } from './seals.ts';

/**
 * 落款: a paragraph for each line. Below a seal's room the names are centred over the date; otherwise the longer of name and date
 * keeps its distance from the right edge, and what begins with it from the left one. Names side by side are centred on tab stops.
 */
export function signatureElements(block: SignatureBlock, lines: readonly PlacedLine[], layout: Layout, standard: Standard, grid: Grid): readonly Element[] {
  const { sealed, unsealed } = standard.signature;
  const widest = lines.find((line) => line.segments.length > 1);
  return lines.map((line, index): Element => {
    const isLast = index === lines.length - 1;
    const isDate = isLast && block.date !== undefined;
    const isRow = widest !== undefined && !isDate;
    return {
      role: block.role,
      style: isDate ? 'date' : isRow ? 'issuers' : 'issuer',
      content: [...(isLast ? sealInlines(block, line, !isRow, layout, standard, grid) : []), ...(isRow ? rowOf(line, widest) : textOf(line))],
      shape: isRow ? tabbed(widest, standard) : shapeOf(line, heldAt(line, lines, isDate, block.seal), standard, grid),
      lines: [line],
      above: index > 0 ? 0 : (block.seal === 'space' ? sealed : unsealed).above,
      keepNext: true,
      // Only so is the room kept for seals that reach above names at a page's head.
      pageBreakBefore: index === 0 && block.seal === 'space' && beginsPage(block, line, layout),
    };
  });
}

const beginsPage = ({ id }: SignatureBlock, { page }: PlacedLine, { pages }: Layout): boolean => page > 1 && pages[page - 1]?.items[0]?.block === id;

const textOf = ({ segments }: PlacedLine): readonly Inline[] => segments.map(({ text }) => ({ kind: 'text', text }));

/** Each name behind a tab; of a row with fewer names the first columns stay empty. */
function rowOf({ segments }: PlacedLine, widest: PlacedLine): readonly Inline[] {
  const empty = widest.segments.slice(segments.length).map((): Inline => ({ kind: 'tab' }));
  return [...empty, ...segments.flatMap(({ text }): readonly Inline[] => [{ kind: 'tab' }, { kind: 'text', text }])];
}

const tabbed = ({ segments }: PlacedLine, { typeArea }: Standard): Shape => ({
  ...PLAIN,
  alignment: 'left',
  tabs: segments.map(({ left, right }) => mmToTwips((left + right) / 2 - typeArea.left)),
  centredTabs: true,
});

/** What stays where it is when the text changes. */
function heldAt(line: PlacedLine, lines: readonly PlacedLine[], isDate: boolean, seal: SignatureBlock['seal']): 'left' | 'centre' | 'right' {
  if (seal === 'space') return isDate ? 'right' : 'centre';
  return Math.max(...lines.map(rightOf)) - rightOf(line) < CLOSE ? 'right' : 'left';
}

function shapeOf({ segments: [first] }: PlacedLine, held: 'left' | 'centre' | 'right', { typeArea }: Standard, grid: Grid): Shape {
  if (!first) return PLAIN;
  switch (held) {
    case 'left':
      return { ...PLAIN, left: mmToTwips(first.left - typeArea.left) };
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
