import { viewOf } from './bytes.ts';
import { drawCharstring, type Subroutines } from './charstring.ts';
import type { Outlines } from './outlines.ts';
import { createPen } from './quadratic.ts';

/** Operators of the dictionaries in a CFF table. Two-byte ones, 12 n, count as 1200 + n. */
const CHARSTRINGS = 17;
const PRIVATE = 18;
const LOCAL_SUBROUTINES = 19;
const FONT_DICTIONARIES = 1236;
const FONT_OF_GLYPH = 1237;

type Dictionary = ReadonlyMap<number, readonly number[]>;
type Index = readonly Uint8Array[];

/**
 * CFF outlines as TrueType ones, at most half a thousandth of an em off: all readers of PDF and OFD take those.
 * Hints are left out. (Adobe Technical Note 5176.)
 * @throws RangeError for a table that ends too early
 */
export function cffOutlines(cff: Uint8Array, unitsPerEm: number): Outlines {
  const names = readIndex(cff, viewOf(cff).getUint8(2));
  const dictionaries = readIndex(cff, names.end);
  const strings = readIndex(cff, dictionaries.end);
  const globals = readIndex(cff, strings.end).entries;
  const top = readDictionary(dictionaries.entries[0] ?? new Uint8Array(0));
  const charstrings = readIndex(cff, operand(top, CHARSTRINGS) ?? 0).entries;
  const fontDictionaries = operand(top, FONT_DICTIONARIES);
  const locals = (fontDictionaries === undefined ? [top] : readIndex(cff, fontDictionaries).entries.map(readDictionary)).map((dictionary) => localSubroutines(cff, dictionary));
  const fontOf = fontSelector(cff, operand(top, FONT_OF_GLYPH));
  return {
    read: (glyphs) =>
      glyphs.map((glyph) => {
        const pen = createPen(unitsPerEm / 2000);
        const subroutines: Subroutines = { globals, locals: locals[fontOf(glyph)] ?? [] };
        drawCharstring(charstrings[glyph] ?? new Uint8Array(0), subroutines, pen);
        return pen.outline();
      }),
  };
}

const operand = (dictionary: Dictionary, operator: number): number | undefined => dictionary.get(operator)?.[0];

/** An INDEX: a count, offsets of one to four bytes, and the data they point into. */
function readIndex(cff: Uint8Array, at: number): { readonly entries: Index; readonly end: number } {
  const view = viewOf(cff);
  const count = view.getUint16(at);
  if (count === 0) return { entries: [], end: at + 2 };
  const width = view.getUint8(at + 2);
  const data = at + 2 + (count + 1) * width;
  const offsetOf = (number: number): number => {
    let offset = 0;
    for (let byte = 0; byte < width; byte += 1) offset = offset * 256 + view.getUint8(at + 3 + number * width + byte);
    return data + offset;
  };
  return { entries: Array.from({ length: count }, (_, number) => cff.subarray(offsetOf(number), offsetOf(number + 1))), end: offsetOf(count) };
}

/** Operands, then their operator. Real numbers are not wanted: they stand as 0. */
function readDictionary(bytes: Uint8Array): Dictionary {
  const view = viewOf(bytes);
  const entries = new Map<number, readonly number[]>();
  let operands: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const first = view.getUint8(at++);
    if (first <= 21) {
      entries.set(first === 12 ? 1200 + view.getUint8(at++) : first, operands);
      operands = [];
    } else if (first === 28) {
      operands.push(view.getInt16(at));
      at += 2;
    } else if (first === 29) {
      operands.push(view.getInt32(at));
      at += 4;
    } else if (first === 30) {
      while ((view.getUint8(at++) & 0x0f) !== 0x0f);
      operands.push(0);
    } else if (first <= 246) operands.push(first - 139);
    else if (first <= 250) operands.push((first - 247) * 256 + view.getUint8(at++) + 108);
    else operands.push(-(first - 251) * 256 - view.getUint8(at++) - 108);
  }
  return entries;
}

function localSubroutines(cff: Uint8Array, dictionary: Dictionary): Index {
  const [size = 0, offset = 0] = dictionary.get(PRIVATE) ?? [];
  const subroutines = operand(readDictionary(cff.subarray(offset, offset + size)), LOCAL_SUBROUTINES);
  return subroutines === undefined ? [] : readIndex(cff, offset + subroutines).entries;
}

/** Which of the font dictionaries a glyph belongs to: a list, or sorted ranges of first glyph and dictionary. */
function fontSelector(cff: Uint8Array, at: number | undefined): (glyph: number) => number {
  if (at === undefined) return () => 0;
  const view = viewOf(cff);
  if (view.getUint8(at) === 0) return (glyph) => view.getUint8(at + 1 + glyph);
  const count = view.getUint16(at + 1);
  return (glyph) => {
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (view.getUint16(at + 3 + middle * 3) <= glyph) low = middle;
      else high = middle - 1;
    }
    return view.getUint8(at + 5 + low * 3);
  };
}
