import type { Cells } from '../units.ts';

/** Marks that combine with the character before them, and selectors: no advance of their own. */
const COMBINING = /^[\p{Mn}\p{Me}\u200d]$/u;
/** Nearly every character is ASCII, a hanzi or a mark between them: for these Unicode's tables need not be asked. */
const isUsual = (codePoint: number): boolean =>
  codePoint < 0x300 || (codePoint >= 0x2010 && codePoint < 0x20d0) || (codePoint >= 0x2100 && codePoint < 0x2c00) || (codePoint >= 0x3000 && codePoint < 0x302a) || (codePoint >= 0x3100 && codePoint < 0xa000) || (codePoint >= 0xff00 && codePoint < 0xfff0);

/** Does a character stand on the one before it? */
export const combines = (character: string, codePoint: number): boolean => !isUsual(codePoint) && COMBINING.test(character);

/** ASCII is half an em wide in every face of the standard's profile, everything else a full one: a body line is 56 cells (3.1, 5.2.3). */
export const cellsOf = (codePoint: number): Cells => (codePoint <= 0x7e ? 1 : 2);

/** Width of plain text in cells. */
export const cellsIn = (text: string): Cells =>
  Array.from(text).reduce((sum, character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return sum + (combines(character, codePoint) ? 0 : cellsOf(codePoint));
  }, 0);

/** Width of plain text in characters (字). */
export const charactersIn = (text: string): number => cellsIn(text) / 2;
