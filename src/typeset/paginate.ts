import { beginsPage as turnsPage } from '../compose/composition.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { bodyHeight, bodyPitch, closingPitch, lineGap, textFoot, textHead } from '../standard/metrics.ts';
import type { Mm } from '../units.ts';
import { filled as filledNotes, NO_NOTES, noteRoom, withFootnotes, type NotePart, type PageNotes } from './footnote-room.ts';
import { isBodyText, type Row } from './row.ts';
import { standardOf } from './sheet.ts';

/** A row with its page (from 1) and the upper edge of its em box. */
export interface PlacedRow {
  readonly row: Row;
  readonly page: number;
  readonly top: Mm;
}

/** Lines of each footnote, by its number. */
export type NoteLengths = ReadonlyMap<number, number>;

/** What stands at the foot of each page that has footnotes. */
export type NotesByPage = ReadonlyMap<number, readonly NotePart[]>;

export interface Pagination {
  readonly rows: readonly PlacedRow[];
  /** Footnotes by page; empty when there are none. */
  readonly notes: NotesByPage;
  /** Body rows that a forced break took to the signature's page. */
  readonly carried: number;
  /** These rows by the signature's block, where there are any. */
  readonly carriedTo: Readonly<Record<string, number>>;
  /** The signature found no body text to stand with. */
  readonly signatureAlone: boolean;
}

/** Lines a page and the body's pitch that closes them on the type area. */
export interface Grid {
  readonly lines: number;
  readonly pitch: Mm;
}

/** How deep the text of a page may reach. */
export type FootOf = (page: number, grid: Grid) => Mm;

export const footOfText = (standard: Standard): FootOf => (_page, grid) => textFoot(standard, grid);

/** 22 lines have the standard's own pitch; more lines close on the same edges. */
export function gridOf(standard: Standard, lines: number): Grid {
  const pitch = lines === standard.grid.lines ? bodyPitch(standard) : Math.min(bodyPitch(standard), closingPitch(standard, lines));
  return { lines, pitch };
}

/** Rounding, not room. */
const SLACK: Mm = 0.01;

/**
 * Fills pages with rows. On page 1 the distances are exact and the text follows them; from page 2 on text stands on the grid.
 * Rows that keep with the next go with it. A signature stands with `carried` body rows at least (7.3.5.5): where it would
 * begin a page alone, the rows before it turn the page with it. Each document that is carried has a signature of its own.
 * @param gridFrom the first page whose text stands on the grid
 * @param noteLines lines of each footnote that rows refer to
 */
export function paginate(rows: readonly Row[], standard: Standard, grid: Grid, footOf: FootOf = footOfText(standard), gridFrom: 1 | 2 = 2, noteLines: NoteLengths = new Map()): Pagination {
  const turns = new Set<number>();
  const filling = (): Filled => fill(rows, standard, grid, footOf, gridFrom, noteLines, turns);
  let filled = filling();
  const carriedTo: Record<string, number> = {};
  let signatureAlone = false;
  for (const signature of signaturesIn(rows)) {
    const before = companions(filled.rows, signature);
    if (before >= wantedCompanions(rows, signature, standard)) continue;
    const turn = carryFrom(rows, filled.rows, signature, standard);
    if (turn === undefined) {
      signatureAlone ||= before === 0;
      continue;
    }
    turns.add(turn);
    filled = filling();
    carriedTo[rows[signature]?.block ?? ''] = rows.slice(turn, signature).filter(isBodyText).length - before;
    signatureAlone ||= companions(filled.rows, signature) === 0;
  }
  return { ...filled, carried: Object.values(carriedTo).reduce((sum, count) => sum + count, 0), carriedTo, signatureAlone };
}

type Filled = Pick<Pagination, 'rows' | 'notes'>;

/** The first row of each signature. */
const signaturesIn = (rows: readonly Row[]): readonly number[] => rows.flatMap((row, index) => (row.role === 'signature' && rows[index - 1]?.block !== row.block ? [index] : []));

/** The document that a signature signs begins here: on page 1, or on the page that it begins. */
const startOf = (rows: readonly Row[], signature: number): number => Math.max(0, rows.slice(0, signature).findLastIndex((row) => row.place.kind === 'line' && turnsPage(row.place)));

/** Body rows on the signature's page, before it. */
function companions(placed: readonly PlacedRow[], signature: number): number {
  const page = placed[signature]?.page;
  return placed.slice(0, signature).filter((each) => each.page === page && isBodyText(each.row)).length;
}

function wantedCompanions(rows: readonly Row[], signature: number, standard: Standard): number {
  return Math.min(standard.signature.carried, rows.slice(startOf(rows, signature), signature).filter(isBodyText).length);
}

/** The row that shall begin the signature's page, so that body rows come with it; one body row at least stays where it was. */
function carryFrom(rows: readonly Row[], placed: readonly PlacedRow[], signature: number, standard: Standard): number | undefined {
  const page = placed[signature]?.page ?? 1;
  const wanted = wantedCompanions(rows, signature, standard);
  const start = startOf(rows, signature);
  let turn: number | undefined;
  let found = 0;
  for (let index = signature - 1; index > start && found < wanted; index -= 1) {
    const row = rows[index];
    if (!row || !isBodyText(row)) continue;
    const staysBehind = placed.slice(start, index).some((each) => isBodyText(each.row) && each.page < page);
    if (!staysBehind) break;
    found += 1;
    turn = index;
  }
  if (turn === undefined) return undefined;
  for (let above = rows[turn - 1]; above?.keepWithNext && isBodyText(above); above = rows[turn - 1]) turn -= 1;
  return turn;
}

function fill(rows: readonly Row[], standard: Standard, grid: Grid, footOf: FootOf, gridFrom: number, noteLines: NoteLengths, turns: ReadonlySet<number>): Filled {
  const placed: PlacedRow[] = [];
  const notes = new Map<number, readonly NotePart[]>();
  // Footnotes of the page behind each row, and where it begins.
  const behind: PageNotes[] = [];
  let begun = NO_NOTES;
  let page = 1;
  let pageStart = 0;
  /** Footnotes that go on at the foot of a page: one line of text has room above them. */
  const goingOn = (rest: readonly NotePart[]): PageNotes => (rest.length === 0 ? NO_NOTES : filledNotes(rest, footOf(page, grid) - textHead(standard) - bodyHeight(standard), standard));
  const finish = (): void => {
    const { parts, rest } = behind.at(-1) ?? begun;
    if (parts.length > 0) notes.set(page, parts);
    page += 1;
    begun = goingOn(rest);
  };
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row) break;
    const previous = index > pageStart ? placed[index - 1] : undefined;
    const own = standardOf(standard, row.sheet ?? 'portrait');
    const foot = row.sheet === undefined ? footOf(page, grid) : textFoot(own, grid);
    const beginsPage = turns.has(index) || (previous !== undefined && previous.row.sheet !== row.sheet) || (row.place.kind === 'line' && turnsPage(row.place) && index > 0);
    const top = topOf(row, previous, page >= gridFrom, own, grid);
    const needed = Math.max(top + row.em + row.below, previous && row.room ? bottomOf(previous) + row.room : 0);
    // A landscape page is a table's own: what goes on waits for the next one.
    const sofar = previous ? (behind[index - 1] ?? NO_NOTES) : row.sheet === undefined ? begun : { parts: [], rest: [...begun.parts, ...begun.rest] };
    const added = (row.footnotes ?? []).map((number): NotePart => ({ number, from: 0, to: noteLines.get(number) ?? 0 }));
    const joined = added.length === 0 ? sofar : withFootnotes(sofar, added, foot - needed, standard);
    const overflows = previous !== undefined && (!joined || needed > foot - noteRoom(joined.parts, standard) + SLACK);
    if (index > pageStart && (beginsPage || overflows)) {
      const turn = beginsPage ? index : breakBefore(rows, index, pageStart, foot - textHead(own));
      placed.length = turn;
      behind.length = turn;
      finish();
      pageStart = turn;
      index = turn - 1;
      continue;
    }
    placed.push({ row, page, top });
    behind.push(joined ?? filledNotes([...sofar.parts, ...sofar.rest, ...added], foot - needed, standard));
  }
  for (let left = behind.at(-1)?.rest ?? []; ; left = begun.rest) {
    finish();
    behind.length = 0;
    if (left.length === 0 || begun.parts.length === 0) return { rows: placed, notes };
  }
}

export const bottomOf = ({ row, top }: PlacedRow): Mm => top + row.em + row.below;

/** Where the page breaks when row `index` does not fit: not after a row that keeps with the next, unless what keeps together is higher than a page. */
function breakBefore(rows: readonly Row[], index: number, pageStart: number, height: Mm): number {
  let turn = index;
  while (turn > pageStart && rows[turn - 1]?.keepWithNext) turn -= 1;
  return turn > pageStart && keepsWithin(rows, turn, height) ? turn : index;
}

/** Whether the rows from `first` on that keep together are no higher than that; distances between them do not count. */
function keepsWithin(rows: readonly Row[], first: number, height: Mm): boolean {
  let sum = 0;
  for (let index = first; ; index += 1) {
    const row = rows[index];
    if (!row) return true;
    sum += row.em + row.below;
    if (sum > height) return false;
    if (!row.keepWithNext) return true;
  }
}

/** @param isGridPage text of this page stands on the grid */
function topOf(row: Row, previous: PlacedRow | undefined, isGridPage: boolean, standard: Standard, grid: Grid): Mm {
  const { place } = row;
  const head = textHead(standard);
  if (place.kind === 'baseline') return place.y - standard.grid.ascent * row.em;
  if (place.kind === 'line') return head + (place.line - 1) * grid.pitch;
  if (!previous) return onGrid(head + heightOf(row.repeats) + (row.headroom ?? 0), row, isGridPage, standard, grid);
  const bottom = bottomOf(previous);
  if (place.kind === 'touch') return bottom + place.gap;
  if (place.kind === 'blank' && place.exact) return onGrid(bottom + place.lines * bodyPitch(standard), row, isGridPage, standard, grid);
  const gap = row.onGrid ? grid.pitch - bodyHeight(standard) : lineGap(standard);
  return onGrid(bottom + gap + (place.kind === 'blank' ? place.lines * grid.pitch : 0), row, isGridPage, standard, grid);
}

/** Height of rows that touch one another. */
const heightOf = (rows: readonly Row[] = []): Mm => rows.reduce((sum, row) => sum + row.em, 0);

/** Where text stands on the grid, it stands on its next line. */
function onGrid(top: Mm, row: Row, isGridPage: boolean, standard: Standard, grid: Grid): Mm {
  if (!isGridPage || !row.onGrid) return top;
  const head = textHead(standard);
  return head + Math.ceil((top - head) / grid.pitch - SLACK) * grid.pitch;
}
