import { ptToMm, type Mm, type Pt } from '../units.ts';
import type { Standard } from './gbt9704.ts';

/** A type's measures on the page (3.1, 3.2). */
export interface TypeMetrics {
  readonly size: Pt;
  /** Advance of one hanzi. Body type closes the grid: 156 mm / 28 characters, though its glyphs are set at 16 pt. */
  readonly em: Mm;
  /** From a baseline to the next of the same type: the hanzi's height + 7/8 of a 三号 hanzi's. */
  readonly pitch: Mm;
}

/** The body's em: the type area's width over the characters of a line, 5.571 mm. */
export const bodyEm = (standard: Standard): Mm => standard.typeArea.width / standard.grid.characters;

/** The space between two lines of any type (3.2), 4.875 mm. */
export const lineGap = (standard: Standard): Mm => standard.grid.gap * bodyEm(standard);

/** The body's line pitch, 10.446 mm. */
export const bodyPitch = (standard: Standard): Mm => bodyEm(standard) + lineGap(standard);

export function metricsOf(standard: Standard, size: Pt): TypeMetrics {
  const em = size === standard.size.body ? bodyEm(standard) : ptToMm(size);
  return { size, em, pitch: em + lineGap(standard) };
}
