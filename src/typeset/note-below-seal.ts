import type { Finding } from '../diagnostic.ts';
import { greatest, least } from '../extremes.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { bodyHeight } from '../standard/metrics.ts';
import type { Mm } from '../units.ts';
import type { TextItem } from './pages.ts';
import type { Grid } from './paginate.ts';
import type { Row } from './row.ts';

/**
 * A note stands directly below the date (7.3.6), but a seal presses on name and date alone (7.3.5.1): a note that reaches under one which has
 * no room to move up stands as many lines lower as bring it clear.
 */
export function withNotesClear(rows: readonly Row[], standard: Standard, grid: Grid): { readonly rows: readonly Row[]; readonly findings: readonly Finding[] } {
  const first = rows.findIndex(({ role }) => role === 'note');
  const lines = first < 0 ? 0 : linesBelow(rows, first, standard, grid);
  if (lines === 0) return { rows, findings: [] };
  const lowered = rows.map((row, index): Row => (index === first ? { ...row, place: { kind: 'blank', lines, exact: false } } : row));
  return { rows: lowered, findings: [{ ruleId: 'typeset/note-below-seal', messageId: 'default', params: { lines }, severity: 'remark', clause: 'GB/T 9704-2012 7.3.5.1' }] };
}

/** Empty lines that the note at `first` needs above it: none unless one of its lines reaches under a seal. */
function linesBelow(rows: readonly Row[], first: number, standard: Standard, { pitch }: Grid): number {
  const sealed = rows.findLastIndex((row, index) => index < first && row.room !== undefined);
  const row = rows[sealed];
  if (!row) return 0;
  const notes = rows.filter(({ role }) => role === 'note');
  const isUnder = (x: Mm, radius: Mm, depth: Mm): boolean => notes.some((note, index) => reaches(note, x, radius, depth + index * pitch));
  if (row.seals) {
    const { seals } = row;
    const depth = (first - sealed) * pitch - bodyHeight(standard) / 2;
    const radius = greatest(seals.map(({ diameter }) => diameter)) / 2;
    return seals.some((seal) => isUnder(seal.x, seal.diameter / 2, depth)) ? Math.ceil((radius - depth) / pitch) : 0;
  }
  const diameter = row.room ?? 0;
  const above = row.place.kind === 'blank' ? row.place.lines : 0;
  // At its highest the seal touches the text above.
  const depth = pitch - bodyHeight(standard) + (above + first - sealed) * pitch - diameter / 2;
  const date = textsOf(rows[first - 1]);
  const x = (least(date.map((item) => item.x)) + greatest(date.map(rightOf))) / 2;
  return isUnder(x, diameter / 2, depth) ? Math.ceil((diameter / 2 - depth) / pitch) : 0;
}

/** Does a line cross the seal's circle? `depth`: its upper edge below the circle's middle. */
function reaches(row: Row, x: Mm, radius: Mm, depth: Mm): boolean {
  const texts = textsOf(row);
  if (depth >= radius || texts.length === 0) return false;
  const half = Math.sqrt(radius ** 2 - Math.max(0, depth) ** 2);
  return least(texts.map((item) => item.x)) < x + half && greatest(texts.map(rightOf)) > x - half;
}

const textsOf = (row: Row | undefined): readonly TextItem[] => (row?.items ?? []).filter((item): item is TextItem => item.kind === 'text');
const rightOf = (item: TextItem): Mm => item.x + item.advances.reduce((sum, advance) => sum + advance, 0);
