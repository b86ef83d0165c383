import { viewOf } from './bytes.ts';
import type { Outlines } from './outlines.ts';

/** Glyphs of a subset in its order. */
export interface Collected {
  /** Numbers in the face. */
  readonly glyphs: readonly number[];
  readonly outlines: readonly Uint8Array[];
}

/** Length of the number of contours and the box, with which every outline begins. */
export const OUTLINE_HEAD = 10;

const isComposite = (outline: Uint8Array): boolean => outline.length >= OUTLINE_HEAD && (outline[0] ?? 0) >= 0x80;

/** Glyphs with their outlines and, behind them, the parts of composites. Numbers inside composites become places in the list. */
export function withParts(source: Outlines, wanted: readonly number[]): Collected {
  const glyphs = [...wanted];
  const outlines = [...source.read(wanted)];
  if (!outlines.some(isComposite)) return { glyphs, outlines };
  const numbers = new Map<number, number>();
  glyphs.forEach((glyph, number) => numbers.has(glyph) || numbers.set(glyph, number));
  const numberOf = (part: number): number => {
    const known = numbers.get(part);
    if (known !== undefined) return known;
    numbers.set(part, glyphs.length);
    outlines.push(...source.read([part]));
    return glyphs.push(part) - 1;
  };
  // Parts may have parts: the list grows while it is walked.
  for (let index = 0; index < outlines.length; index += 1) {
    const outline = outlines[index];
    if (outline && isComposite(outline)) outlines[index] = renumber(outline, numberOf);
  }
  return { glyphs, outlines };
}

const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

function renumber(composite: Uint8Array, numberOf: (part: number) => number): Uint8Array {
  const outline = composite.slice();
  const view = viewOf(outline);
  let at = OUTLINE_HEAD;
  let flags = MORE;
  while (flags & MORE && at + 4 <= outline.length) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, numberOf(view.getUint16(at + 2)));
    at += 4 + (flags & WORDS ? 4 : 2) + (flags & MATRIX ? 8 : flags & TWO_SCALES ? 4 : flags & SCALE ? 2 : 0);
  }
  return outline;
}
