import type { AlignedBlock, AlignedPart } from '../../compose/composition.ts';
import { charactersIn } from '../../standard/cells.ts';
import type { Cells } from '../../units.ts';
import type { Element } from './element.ts';
import { PLAIN, type Inline, type SectionKind } from './flow.ts';
import type { Grid } from './grid.ts';
import { textsOf } from './inlines.ts';
import type { PlacedLine } from './placed.ts';
import type { StyleKey } from './style-names.ts';

interface Column {
  readonly at: number;
  readonly inlines: readonly Inline[];
  readonly end: number;
}

/** A line of a names list, or a label's: its parts on tab stops, the text behind them hanging at its own. A word is spread as clerks do it, with spaces. */
export function alignedElements(block: AlignedBlock, lines: readonly PlacedLine[], section: SectionKind, { em }: Grid): readonly Element[] {
  const { first, rest } = block.indent;
  const columns: readonly Column[] = [
    ...block.parts.map((part) => columnOf(part)),
    ...(block.text ? [{ at: block.text.at, inlines: textsOf(block.text.runs), end: block.text.at }] : []),
  ];
  const content = columns.flatMap(({ at, inlines }, index): readonly Inline[] => {
    const end = columns[index - 1]?.end ?? first;
    // What ends where the next column begins needs no tab: it would lead on to the next stop.
    const tabs = block.stops.filter((stop) => stop > end && stop <= at).map((): Inline => ({ kind: 'tab' }));
    return [...tabs, ...inlines];
  });
  const shape = { ...PLAIN, left: rest * em, first: (first - rest) * em, tabs: block.stops.map((stop) => stop * em) };
  return [{ role: block.role, style: styleOf(block), content, shape, lines, above: 0, keepNext: block.keepWithNext, pageBreakBefore: false, section }];
}

const styleOf = ({ role, text }: AlignedBlock): StyleKey => (role === 'labels' ? role : text ? 'names' : 'namesRow');

/** A full-width space for two cells, a plain one for the one that is left. */
const gapOf = (cells: Cells): string => '　'.repeat(Math.floor(cells / 2)) + ' '.repeat(cells % 2);

function columnOf({ at, run, spread, colon }: AlignedPart): Column {
  const text = Array.from(run.text.value).join(gapOf(spread)) + (colon?.text.value ?? '');
  return { at, inlines: [{ kind: 'text', text }], end: at + charactersIn(text) };
}
