import { viewOf } from './bytes.ts';

/** Glyph of a character; 0 when there is none. Looks it up in the raw table: nothing is built when a face is opened. */
export type CharacterMap = (codePoint: number) => number;

const NONE: CharacterMap = () => 0;

/** Unicode subtables, the best first: all planes, then the basic one. */
const WANTED: readonly (readonly [platform: number, encoding: number, format: number])[] = [
  [3, 10, 12],
  [0, 6, 12],
  [0, 4, 12],
  [3, 1, 4],
  [0, 3, 4],
];

/** @throws RangeError for a table that ends too early */
export function characterMap(cmap: Uint8Array): CharacterMap {
  if (cmap.length < 4) return NONE;
  const view = viewOf(cmap);
  const subtables = Array.from({ length: view.getUint16(2) }, (_, index) => {
    const at = 4 + index * 8;
    const offset = view.getUint32(at + 4);
    return { platform: view.getUint16(at), encoding: view.getUint16(at + 2), format: view.getUint16(offset), offset };
  });
  for (const [platform, encoding, format] of WANTED) {
    const found = subtables.find((subtable) => subtable.platform === platform && subtable.encoding === encoding && subtable.format === format);
    if (found) return format === 12 ? groups(view, found.offset) : segments(view, found.offset);
  }
  return NONE;
}

/** Format 12: sorted groups of first, last, glyph of the first. */
function groups(view: DataView, offset: number): CharacterMap {
  const first = offset + 16;
  const count = view.getUint32(offset + 12);
  if (first + count * 12 > view.byteLength) throw new RangeError('cmap ends too early');
  return (codePoint) => {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = first + middle * 12;
      const start = view.getUint32(at);
      if (codePoint < start) high = middle - 1;
      else if (codePoint > view.getUint32(at + 4)) low = middle + 1;
      else return view.getUint32(at + 8) + codePoint - start;
    }
    return 0;
  };
}

/** Format 4: sorted segments in four parallel arrays: last, first, delta, and the way to a list of glyphs. */
function segments(view: DataView, offset: number): CharacterMap {
  const size = view.getUint16(offset + 6);
  const ends = offset + 14;
  const starts = ends + size + 2;
  if (starts + size * 3 > view.byteLength) throw new RangeError('cmap ends too early');
  return (codePoint) => {
    let low = 0;
    let high = size / 2 - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (view.getUint16(ends + middle * 2) < codePoint) low = middle + 1;
      else high = middle;
    }
    const at = starts + low * 2;
    const start = view.getUint16(at);
    if (codePoint < start || codePoint > view.getUint16(ends + low * 2)) return 0;
    const delta = view.getUint16(at + size);
    const list = view.getUint16(at + size * 2);
    if (list === 0) return (codePoint + delta) & 0xffff;
    const place = at + size * 2 + list + (codePoint - start) * 2;
    const glyph = place + 2 <= view.byteLength ? view.getUint16(place) : 0;
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}
