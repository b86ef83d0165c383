import type { Standard } from '../standard/gbt9704.ts';
import { textHead } from '../standard/metrics.ts';
import type { Mm } from '../units.ts';
import type { Item, TextItem } from './pages.ts';
import { bottomOf, type PlacedRow } from './paginate.ts';
import type { Row, SpreadLines } from './row.ts';
import { standardOf, turned } from './sheet.ts';

/** An item at its place, on its page. */
export interface PageItem {
  readonly page: number;
  readonly item: Item;
}

/**
 * Everything that placed rows bring onto their pages, in reading order: their items; of tables also the head where it is repeated, the rules at
 * the edges of pages, and the text of cells that take several rows. What stands on a landscape page is turned.
 */
export function itemsOf(placed: readonly PlacedRow[], standard: Standard): readonly PageItem[] {
  return placed.flatMap((each, index) => {
    const { row, page } = each;
    const previous = placed[index - 1];
    const items = [...(row.repeats && previous?.page !== page ? repeatedHead(each, row.repeats, standard) : []), ...rowItems(placed, index, standard)];
    return row.sheet === 'landscape' ? items.map((place) => ({ ...place, item: turned(place.item, standard) })) : items;
  });
}

/** The head, directly above the row. */
function repeatedHead({ page, row }: PlacedRow, head: readonly Row[], standard: Standard): readonly PageItem[] {
  let top = textHead(standardOf(standard, row.sheet ?? 'portrait'));
  const placed = head.map((strip): PlacedRow => {
    const at = { row: strip, page, top };
    top += strip.em;
    return at;
  });
  const items = placed.flatMap((_, index) => rowItems(placed, index, standard));
  return items.map(({ item }) => ({ page, item: item.kind === 'text' ? { ...item, repeated: true as const } : item }));
}

function rowItems(placed: readonly PlacedRow[], index: number, standard: Standard): readonly PageItem[] {
  const each = placed[index];
  if (!each) return [];
  const { row, page, top } = each;
  const baseline = top + standard.grid.ascent * row.em;
  const at = (item: Item): PageItem => ({ page, item: { ...item, y: baseline + item.y } });
  const opens = row.opening && !row.repeats && !touches(placed[index - 1], each);
  const closes = row.closing && !touches(each, placed[index + 1]);
  return [
    ...(opens ? (row.opening ?? []).map(at) : []),
    ...row.items.map(at),
    ...(closes ? (row.closing ?? []).map(at) : []),
    ...(row.spread ?? []).flatMap((lines) => spreadItems(lines, placed.slice(index, index + lines.strips), standard)),
  ];
}

/** Are both strips of one table on one page? */
const touches = (one: PlacedRow | undefined, other: PlacedRow | undefined): boolean =>
  one?.row.opening !== undefined && other?.row.opening !== undefined && one.row.block === other.row.block && one.page === other.page;

/** Lines on the pages of their strips: as many on each as it has room for; all that is left stands in the middle of its part, unless the cell fills from its top. */
function spreadItems({ lines, pitch, em, fromTop }: SpreadLines, strips: readonly PlacedRow[], standard: Standard): readonly PageItem[] {
  const items: PageItem[] = [];
  let done = 0;
  for (const { page, top, bottom } of partsOf(strips)) {
    const room = Math.round((bottom - top) / pitch);
    const part = lines.slice(done, done + room);
    done += part.length;
    const isWhole = part.length === lines.length;
    const above = isWhole && !fromTop ? (bottom - top - part.length * pitch) / 2 : 0;
    part.forEach((line, index) => {
      const baseline = top + above + index * pitch + (pitch - em) / 2 + standard.grid.ascent * em;
      items.push(...line.map((item): PageItem => ({ page, item: { ...item, y: baseline } satisfies TextItem })));
    });
  }
  return items;
}

interface Part {
  readonly page: number;
  readonly top: Mm;
  bottom: Mm;
}

function partsOf(strips: readonly PlacedRow[]): readonly Part[] {
  const parts: Part[] = [];
  for (const strip of strips) {
    const last = parts.at(-1);
    if (last?.page === strip.page) last.bottom = bottomOf(strip);
    else parts.push({ page: strip.page, top: strip.top, bottom: bottomOf(strip) });
  }
  return parts;
}
