import type { Composition } from '../compose/composition.ts';
import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { lineGap } from '../standard/metrics.ts';
import type { Mm } from '../units.ts';
import { withPageNumbers } from './contents.ts';
import type { ImprintBox } from './imprint.ts';
import { footnoteItems, numberedAnew, type SetFootnotes } from './footnote.ts';
import { noteRoom, type NotePart } from './footnote-room.ts';
import { itemsOf } from './page-items.ts';
import { typesetPageNumber } from './page-number.ts';
import type { Item, OutlineEntry, Page, SealPlace } from './pages.ts';
import { bottomOf, type Pagination, type PlacedRow } from './paginate.ts';
import { placeJointSeals, placeSeal } from './seal.ts';
import { greatest } from '../extremes.ts';

/** Where the imprint stands and what that does to the pages before it. */
export interface ImprintPlace {
  readonly page: number;
  readonly blankPages: readonly number[];
  readonly unnumberedPages: readonly number[];
}

/**
 * The imprint's page (GB/T 33476.2 7.3.1, 7.5). It is even: text that ends on an odd page gets it on the next one, numbered, since
 * it follows text directly. Where an even last page has no room, the next odd page stays blank and neither it nor the
 * imprint's page carries a number. Without parity it stands on the last page with room.
 * @param lastPage the last page with text
 * @param fits room below that text
 */
export function placeImprint(lastPage: number, fits: boolean, parity: boolean): ImprintPlace {
  const follows = (page: number): ImprintPlace => ({ page, blankPages: [], unnumberedPages: [] });
  if (!parity) return follows(fits ? lastPage : lastPage + 1);
  if (lastPage % 2 === 1) return follows(lastPage + 1);
  if (fits) return follows(lastPage);
  return { page: lastPage + 2, blankPages: [lastPage + 1], unnumberedPages: [lastPage + 1, lastPage + 2] };
}

export interface Assembly {
  readonly pages: readonly Page[];
  readonly outline: readonly OutlineEntry[];
  readonly imprint: ImprintPlace | undefined;
  /** What an even last page lacks to hold the imprint, which then costs two pages more. */
  readonly lacking?: Mm;
  /** By the signature's block, or by the names of a joint issue's seals. */
  readonly seals: Readonly<Record<string, SealPlace>>;
}

/** Puts placed rows, imprint and page numbers onto pages; page 1 of a letter shows no number (10.1). */
export function assemble({ rows: placed, notes }: Pick<Pagination, 'rows' | 'notes'>, noteLines: SetFootnotes['lines'], box: ImprintBox | undefined, { layout, format, standard, attachment }: Composition, footOf: (page: number) => Mm, faces: Faces): Assembly {
  const lastPage = Math.max(placed.at(-1)?.page ?? 1, ...notes.keys());
  const partsOn = (page: number): readonly NotePart[] => notes.get(page) ?? [];
  const lacking = box ? contentBottom(placed, lastPage, standard) - aboveNotes(partsOn(lastPage), box.top, lineGap(standard), standard) : 0;
  const imprint = box && placeImprint(lastPage, lacking <= 0, layout.parity);
  const gap = (page: number): Mm => (imprint?.page === page ? lineGap(standard) : 0);
  const floor = (page: number): Mm => (box && imprint?.page === page ? box.top : footOf(page));
  const limit = (page: number): Mm => aboveNotes(partsOn(page), floor(page), gap(page), standard);
  const items: Item[][] = Array.from({ length: Math.max(lastPage, imprint?.page ?? 0) }, () => []);
  for (const { page, item } of itemsOf(withPageNumbers(placed, attachment?.firstNumber ?? 1, standard, faces), standard)) items[page - 1]?.push(item);
  for (const [page, parts] of notes) items[page - 1]?.push(...footnoteItems(parts, noteLines, floor(page) - gap(page), standard));
  if (box && imprint) items[imprint.page - 1] = [...(items[imprint.page - 1] ?? []), ...box.items];
  const pages = numberedAnew(items, (codePoint) => faces.faceFor(standard.face.footnote, codePoint)).map((content, index): Page => {
    const number = index + 1;
    const numbered = !imprint?.unnumberedPages.includes(number) && !(format === 'letter' && number === 1);
    return { number, items: numbered ? [...content, ...typesetPageNumber(number - 1 + (attachment?.firstNumber ?? 1), standard, faces)] : content };
  });
  return { pages, outline: outlineOf(placed, standard), imprint, ...(imprint && imprint.blankPages.length > 0 && { lacking }), seals: sealsOf(placed, limit, standard) };
}

/** What stands above the footnotes of a page must end here: above the imprint they keep a line gap. */
const aboveNotes = (parts: readonly NotePart[], floor: Mm, gap: Mm, standard: Standard): Mm => (parts.length === 0 ? floor : floor - gap - noteRoom(parts, standard));

/** Each signature has its seals: those of a carried document stand on its own page. */
function sealsOf(placed: readonly PlacedRow[], limit: (page: number) => Mm, standard: Standard): Assembly['seals'] {
  const joint = placeJointSeals(placed, limit, standard);
  const single = placed.flatMap(({ row, page }, start) => {
    const place = row.room !== undefined && !row.seals ? placeSeal(placed, limit(page), standard, start) : undefined;
    return place ? [[row.block, place] as const] : [];
  });
  return Object.fromEntries([...joint, ...single]);
}

/** Lower edge of what the imprint must clear: text with its line gap, and the seal at its highest. A landscape page is a table’s own. */
function contentBottom(placed: readonly PlacedRow[], page: number, standard: Standard): Mm {
  if (placed.at(-1)?.row.sheet === 'landscape') return Infinity;
  const bottoms = placed.flatMap((each, index) => {
    if (each.page !== page) return [];
    const previous = placed[index - 1];
    const seal = each.row.room !== undefined && previous?.page === page ? [bottomOf(previous) + each.row.room] : [];
    return [bottomOf(each) + lineGap(standard), ...seal];
  });
  return greatest(bottoms, 0);
}

/** On a landscape page an entry leads to the head of the upright sheet's type area. */
const outlineOf = (placed: readonly PlacedRow[], { typeArea }: Standard): OutlineEntry[] =>
  placed.flatMap(({ row, page, top }) => (row.outline ? [{ block: row.block, ...row.outline, page, y: row.sheet === 'landscape' ? typeArea.top : top }] : []));
