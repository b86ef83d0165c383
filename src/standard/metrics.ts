import { ptToMm, type Mm, type Pt } from '../units.ts';
import type { Standard } from './gbt9704.ts';

/** A type's measures on the page (3.1, 3.2). */
export interface TypeMetrics {
  readonly size: Pt;
  /** Advance of one hanzi. Body type closes the grid: 156 mm / 28 characters, though its glyphs are set at 16 pt. */
  readonly em: Mm;
  /** Of its em box. */
  readonly height: Mm;
  /** From a baseline to the next of the same type: the hanzi's height + 7/8 of a 三号 hanzi's. */
  readonly pitch: Mm;
}

/** The body's em: the type area's width over the characters of a line, 5.571 mm. */
export const bodyEm = (standard: Standard): Mm => standard.typeArea.width / standard.grid.characters;

/** Height of a body hanzi: as high as wide, unless a profile has it otherwise. */
export const bodyHeight = (standard: Standard): Mm => (standard.grid.hanzi === 'auto' ? bodyEm(standard) : standard.grid.hanzi);

/** The space between two lines of any type (3.2), 4.875 mm. */
export const lineGap = (standard: Standard): Mm => (hasOwnPitch(standard) ? standard.grid.gap * bodyHeight(standard) : bodyPitch(standard) - bodyHeight(standard));

/** The body's line pitch, 10.446 mm. */
export function bodyPitch(standard: Standard): Mm {
  const { grid } = standard;
  if (grid.pitch !== 'auto') return grid.pitch;
  return hasOwnPitch(standard) ? bodyHeight(standard) + grid.gap * bodyHeight(standard) : closingPitch(standard, grid.lines);
}

/** The pitch at which so many lines fill the type area. */
export const closingPitch = (standard: Standard, lines: number): Mm => (standard.typeArea.height - standard.grid.first - bodyHeight(standard)) / Math.max(1, lines - 1);

/** Do as many lines fill the type area at the pitch of 3.2 as a page shall have? */
function hasOwnPitch(standard: Standard): boolean {
  const { grid, typeArea } = standard;
  const height = bodyHeight(standard);
  return grid.pitch === 'auto' && linesIn(typeArea.height - grid.first, height, height + grid.gap * height) === grid.lines;
}

/** Em boxes that a height holds; a hundredth of a line is rounding. */
export const linesIn = (height: Mm, hanzi: Mm, pitch: Mm): number => Math.floor((height - hanzi) / pitch + 0.01) + 1;

/** Upper edge of a page's first line. */
export const textHead = ({ typeArea, grid }: Standard): Mm => typeArea.top + grid.first;

/**
 * Lower edge of the text on a page: the type area's, unless the lines that a page may have end higher and one more would find room, or the grid
 * is set in at the head.
 */
export function textFoot(standard: Standard, { lines, pitch }: { readonly lines: number; readonly pitch: Mm }): Mm {
  const { typeArea, grid } = standard;
  const height = bodyHeight(standard);
  const isSetIn = grid.first > 0 || linesIn(typeArea.height, height, pitch) > lines;
  return isSetIn ? textHead(standard) + (lines - 1) * pitch + height : typeArea.top + typeArea.height;
}

export function metricsOf(standard: Standard, size: Pt): TypeMetrics {
  const em = size === standard.size.body ? bodyEm(standard) : ptToMm(size);
  const height = size === standard.size.body ? bodyHeight(standard) : em;
  return { size, em, height, pitch: height + lineGap(standard) };
}
