import type { Standard } from '../standard/gbt9704.ts';
import { bodyPitch, textHead } from '../standard/metrics.ts';
import type { Mm } from '../units.ts';
import type { SealPlace, TextItem } from './pages.ts';
import { bottomOf, type PlacedRow } from './paginate.ts';
import { greatest, least } from '../extremes.ts';

/**
 * Room for the seal (7.3.5.1): centred on the date, its top at most one line below the text above, name and date at or slightly
 * below its centre. It moves up, never above that text, where it would touch what stands below it.
 * @param limit upper edge of what stands below: the imprint, or the type area's foot
 * @param start the signature's first row
 */
export function placeSeal(placed: readonly PlacedRow[], limit: Mm, standard: Standard, start: number = placed.findIndex(({ row }) => row.room !== undefined)): SealPlace | undefined {
  const head = placed[start];
  const diameter = head?.row.room;
  if (!head || diameter === undefined) return undefined;
  const lines = placed.slice(start).filter(({ row }) => row.block === head.row.block);
  const last = lines.at(-1) ?? head;
  const previous = placed[start - 1];
  const above = previous?.page === head.page ? bottomOf(previous) : textHead(standard);
  const radius = diameter / 2;
  const x = centreX(last);
  const lowest = Math.min(limit, topOfNoteBelow(placed, head, x, radius));
  const preferred = Math.min((head.top + bottomOf(last)) / 2, above + bodyPitch(standard) + radius);
  return { page: head.page, centre: { x, y: Math.max(above + radius, Math.min(preferred, lowest - radius)) }, diameter };
}

function centreX({ row }: PlacedRow): Mm {
  const texts = row.items.filter((item): item is TextItem => item.kind === 'text');
  const left = least(texts.map((item) => item.x));
  return (left + rightOf(texts)) / 2;
}

const rightOf = (texts: readonly TextItem[]): Mm => greatest(texts.map((item) => item.x + item.advances.reduce((sum, advance) => sum + advance, 0)));

/**
 * Seals of a joint issue, by their names: each row's on the middle of its names, all at one height. They move up together, where they would touch
 * what stands below them, as far as the text or the seals above leave room.
 */
export function placeJointSeals(placed: readonly PlacedRow[], limit: (page: number) => Mm, standard: Standard): ReadonlyMap<string, SealPlace> {
  const { signature } = standard;
  const places = new Map<string, SealPlace>();
  let above: { readonly page: number; readonly bottom: Mm } | undefined;
  for (const [index, head] of placed.entries()) {
    const { seals } = head.row;
    if (!seals) continue;
    const previous = placed[index - 1];
    const ceiling = above?.page === head.page ? above.bottom + signature.sealed.gap : previous?.page === head.page ? bottomOf(previous) : textHead(standard);
    const radius = greatest(seals.map(({ diameter }) => diameter)) / 2;
    const lowest = Math.min(limit(head.page), ...seals.map(({ x, diameter }) => topOfNoteBelow(placed, head, x, diameter / 2)));
    const middle = (head.top + bottomOf(head)) / 2;
    const y = Math.max(Math.min(middle, lowest - radius), Math.min(middle, ceiling + radius));
    for (const { name, diameter, x } of seals) places.set(name, { page: head.page, centre: { x, y }, diameter });
    above = { page: head.page, bottom: y + radius };
  }
  return places;
}

/** Upper edge of the first line below the signature that reaches under the seal. */
function topOfNoteBelow(placed: readonly PlacedRow[], head: PlacedRow, x: Mm, radius: Mm): Mm {
  const note = placed.find(({ row, page }) => {
    const texts = row.items.filter((item): item is TextItem => item.kind === 'text');
    return row.role === 'note' && page === head.page && texts.length > 0 && rightOf(texts) > x - radius;
  });
  return note ? note.top : Infinity;
}
