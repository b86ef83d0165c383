import type { Standard } from '../standard/gbt9704.ts';
import { ptToMm, type Mm } from '../units.ts';

/** Lines of a footnote on one page. */
export interface NotePart {
  readonly number: number;
  /** Indices, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Footnotes at a page's foot, and what of them finds no room and goes on at the next one's. */
export interface PageNotes {
  readonly parts: readonly NotePart[];
  readonly rest: readonly NotePart[];
}

export const NO_NOTES: PageNotes = { parts: [], rest: [] };

/** Height that footnotes take from a page's text: their lines, and the rule above the first. */
export function noteRoom(parts: readonly NotePart[], { footnote }: Standard): Mm {
  if (parts.length === 0) return 0;
  const lines = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  return footnote.above + lines * ptToMm(footnote.pitch);
}

/**
 * Footnotes of a line of text put below those of its page. One that has no room goes on at the next page's foot, when its first line has room
 * here, and nothing behind it stands on this page.
 * @param room for all footnotes of the page
 * @returns undefined where not each has a line here
 */
export function withFootnotes(notes: PageNotes, added: readonly NotePart[], room: Mm, standard: Standard): PageNotes | undefined {
  let result = notes;
  for (const whole of added) {
    if (result.rest.length > 0) return undefined;
    const next = taken(result.parts, whole, room, standard);
    if (next.parts.length === result.parts.length) return undefined;
    result = next;
  }
  return result;
}

/** As much of the footnotes as has room, in their order. */
export function filled(notes: readonly NotePart[], room: Mm, standard: Standard): PageNotes {
  return notes.reduce<PageNotes>((result, part) => (result.rest.length > 0 ? { ...result, rest: [...result.rest, part] } : taken(result.parts, part, room, standard)), NO_NOTES);
}

/** Rounding, not room. */
const SLACK: Mm = 0.01;

function taken(parts: readonly NotePart[], part: NotePart, room: Mm, standard: Standard): PageNotes {
  const bare = noteRoom([...parts, { ...part, to: part.from }], standard);
  const fit = Math.floor((room + SLACK - bare) / ptToMm(standard.footnote.pitch));
  const to = Math.min(part.to, part.from + Math.max(0, fit));
  return { parts: to > part.from ? [...parts, { ...part, to }] : parts, rest: to < part.to ? [{ ...part, from: to }] : [] };
}
