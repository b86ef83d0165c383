import { readTables } from '../../src/faces/sfnt.ts';
import type { FaceSubset } from '../../src/faces/faces.ts';

/** Font files for tests, made here: licensed ones cannot lie in the repository. */

/** Big-endian 16-bit words. */
export const words = (...values: readonly number[]): Uint8Array => Uint8Array.from(values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]));
export const longs = (...values: readonly number[]): Uint8Array => words(...values.flatMap((value) => [value >>> 16, value & 0xffff]));
export const join = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

/** A font file from its tables. `base`: where it will lie in a collection. */
export function sfnt(tables: Readonly<Record<string, Uint8Array>>, base = 0, flavour = 0x00010000): Uint8Array {
  const sorted = Object.entries(tables).sort(([left], [right]) => (left < right ? -1 : 1));
  let at = 12 + sorted.length * 16;
  const records = sorted.map(([tag, data]) => {
    const record = join(Uint8Array.from([...tag].map((letter) => letter.charCodeAt(0))), longs(0, base + at, data.length));
    at += Math.ceil(data.length / 4) * 4;
    return record;
  });
  const bodies = sorted.map(([, data]) => join(data, new Uint8Array((4 - (data.length % 4)) % 4)));
  return join(longs(flavour), words(sorted.length, 0, 0, 0), ...records, ...bodies);
}

/** A collection (TTC) of fonts that are given as their tables. */
export function collection(...fonts: readonly Readonly<Record<string, Uint8Array>>[]): Uint8Array {
  let at = 12 + fonts.length * 4;
  const offsets = fonts.map((tables) => {
    const offset = at;
    at += sfnt(tables).length;
    return offset;
  });
  return join(Uint8Array.from([...'ttcf'].map((letter) => letter.charCodeAt(0))), longs(0x00010000, fonts.length, ...offsets), ...fonts.map((tables, index) => sfnt(tables, offsets[index])));
}

/** Format 4, a segment for each character; with `list`, glyphs stand in the list behind the segments. */
export function cmap4(glyphs: ReadonlyMap<number, number>, list = false): Uint8Array {
  const characters = [...glyphs].sort(([left], [right]) => left - right);
  const count = characters.length + 1;
  const ends = [...characters.map(([codePoint]) => codePoint), 0xffff];
  const deltas = [...characters.map(([codePoint, glyph]) => (list ? 0 : (glyph - codePoint) & 0xffff)), 1];
  // A list offset counts from its own place: over the segments that follow, then into the list.
  const offsets = [...characters.map((_, index) => (list ? (count - index) * 2 + index * 2 : 0)), 0];
  const body = words(count * 2, 0, 0, 0, ...ends, 0, ...ends, ...deltas, ...offsets, ...(list ? characters.map(([, glyph]) => glyph) : []));
  return join(words(0, 1, 3, 1), longs(12), words(4, body.length + 6, 0), body);
}

/** Family names as Windows writes them, and a PostScript name. */
export function nameTable(families: readonly string[], postScriptName: string): Uint8Array {
  const records = [...families.map((text) => ({ id: 1, text })), { id: 6, text: postScriptName }];
  const texts = records.map(({ text }) => words(...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))));
  let at = 0;
  const rows = records.map(({ id }, index) => {
    const length = texts[index]?.length ?? 0;
    at += length;
    return words(3, 1, 0x0804, id, length, at - length);
  });
  return join(words(0, records.length, 6 + records.length * 12), ...rows, ...texts);
}

/** OS/2, version 4, with nothing but what a licence allows. */
export const os2Table = (fsType: number): Uint8Array => join(words(4, 0, 400, 5, fsType), new Uint8Array(86));

/** Tables of a font with some characters of another one, under names and a licence of its own. */
export function licensedTables(subset: FaceSubset, families: readonly string[], fsType = 8): Readonly<Record<string, Uint8Array>> {
  const read = (offset: number, length: number): Uint8Array => subset.data.subarray(offset, offset + length);
  const tables = Object.fromEntries([...readTables(read, 0)].map(([tag, { offset, length }]) => [tag, read(offset, length)]));
  const glyphs = new Map([...subset.glyphs].map(([codePoint, { id }]) => [codePoint, id]));
  return { ...tables, cmap: cmap4(glyphs), name: nameTable(families, 'TestFace'), 'OS/2': os2Table(fsType) };
}
