import { cellsIn } from '../standard/cells.ts';
import type { Cells } from '../units.ts';

/** Full-width throughout: what may be spread. */
const IS_WIDE = /^[\p{Script=Han}〇]+$/u;

/**
 * Cells between each two characters of a word that shall take so many places; 0 where it does, is no word of hanzi, or cannot be spread by
 * whole cells.
 */
export function spreadCells(word: string, places: number): Cells {
  const gaps = Array.from(word).length - 1;
  const missing = 2 * places - cellsIn(word);
  return gaps > 0 && missing > 0 && missing % gaps === 0 && IS_WIDE.test(word) ? missing / gaps : 0;
}

/** Of a name (practice): only two characters are ever spread. */
export const spreadName = (name: string, places: number): Cells => (Array.from(name).length === 2 ? spreadCells(name, places) : 0);
