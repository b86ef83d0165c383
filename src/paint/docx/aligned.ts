import type { AlignedBlock, AlignedPart } from '../../compose/composition.ts';
import { charactersIn } from '../../standard/cells.ts';
import type { Cells } from '../../units.ts';
import type { Element } from './element.ts';
import { PLAIN, type Inline, type SectionKind } from './flow.ts';
import type { Grid } from './grid.ts';
import type { PlacedLine } from './placed.ts';
import type { StyleKey } from './style-names.ts';

interface Column {
  readonly at: number;
  readonly text: string;
}

/** A names list's line: its parts on tab stops, the text behind them hanging at its own. A word is spread as clerks do it, with spaces. */
export function alignedElements(block: AlignedBlock, lines: readonly PlacedLine[], section: SectionKind, { em }: Grid): readonly Element[] {
  const { first, rest } = block.indent;
  const columns: readonly Column[] = [
    ...block.parts.map((part) => ({ at: part.at, text: spreadOut(part) })),
    ...(block.text ? [{ at: block.text.at, text: block.text.runs.map((run) => run.text.value).join('') }] : []),
  ];
  const content = columns.flatMap(({ at, text }, index): readonly Inline[] => {
    const before = columns[index - 1];
    const end = before ? before.at + charactersIn(before.text) : first;
    // What ends where the next column begins needs no tab: it would lead on to the next stop.
    const tabs = block.stops.filter((stop) => stop > end && stop <= at).map((): Inline => ({ kind: 'tab' }));
    return [...tabs, { kind: 'text', text }];
  });
  const shape = { ...PLAIN, left: rest * em, first: (first - rest) * em, tabs: block.stops.map((stop) => stop * em) };
  return [{ role: block.role, style: styleOf(block), content, shape, lines, above: 0, keepNext: block.keepWithNext, pageBreakBefore: false, section }];
}

const styleOf = ({ text }: AlignedBlock): StyleKey => (text ? 'names' : 'namesRow');

/** A full-width space for two cells, a plain one for the one that is left. */
const gapOf = (cells: Cells): string => '　'.repeat(Math.floor(cells / 2)) + ' '.repeat(cells % 2);

const spreadOut = ({ run, spread, colon }: AlignedPart): string => Array.from(run.text.value).join(gapOf(spread)) + (colon?.text.value ?? '');
