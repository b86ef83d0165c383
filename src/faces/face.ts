import { viewOf, type ByteSource, type Read } from './bytes.ts';
import { cffOutlines } from './cff.ts';
import { characterMap, type CharacterMap } from './character-map.ts';
import { OUTLINE_HEAD } from './composites.ts';
import type { InkBox } from './faces.ts';
import { glyfOutlines, type Outlines } from './outlines.ts';
import { readTable, readTables, type Tables } from './sfnt.ts';

/** A face whose characters are known; the rest of it is read when it is first wanted. */
export interface Face {
  /** Glyph of a character; 0 when the face lacks it. */
  readonly glyphOf: CharacterMap;
  /** @throws RangeError for a damaged file */
  readonly data: () => FaceData;
}

/** What a subset is made from. Lengths are in the face's own units. */
export interface FaceData {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** Left, bottom, right, top of all glyphs. */
  readonly bbox: readonly [number, number, number, number];
  readonly head: Uint8Array;
  readonly hhea: Uint8Array;
  /** Version 1; absent for CFF outlines, which have no such limits. */
  readonly maxp?: Uint8Array;
  /** cvt, fpgm, prep: what instructions in glyphs need, by tag. */
  readonly programs: readonly (readonly [tag: string, data: Uint8Array])[];
  readonly outlines: Outlines;
  readonly advanceOf: (glyph: number) => number;
  /** From the origin to the ink's left edge; undefined when the outline's own edge counts. */
  readonly bearingOf: (glyph: number) => number | undefined;
}

const PROGRAMS = ['cvt ', 'fpgm', 'prep'];

/**
 * The font that starts at `offset`.
 * @throws RangeError for a damaged file
 */
export function openFace(source: ByteSource, offset = 0): Face {
  const { tables, count, characters } = source.use((read) => {
    const found = readTables(read, offset);
    return { tables: found, count: glyphCount(readTable(read, found, 'maxp')), characters: characterMap(readTable(read, found, 'cmap')) };
  });
  const glyphOf = (codePoint: number): number => {
    const glyph = characters(codePoint);
    return glyph < count ? glyph : 0;
  };
  let data: FaceData | undefined;
  return { glyphOf, data: () => (data ??= source.use((read) => readData(source, read, tables))) };
}

const glyphCount = (maxp: Uint8Array): number => viewOf(maxp).getUint16(4);

function readData(source: ByteSource, read: Read, tables: Tables): FaceData {
  const table = (tag: string): Uint8Array => readTable(read, tables, tag);
  const [head, hhea, maxp, os2, hmtx] = ['head', 'hhea', 'maxp', 'OS/2', 'hmtx'].map(table) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  const [headView, hheaView, os2View, metrics] = [viewOf(head), viewOf(hhea), viewOf(os2), viewOf(hmtx)];
  const count = glyphCount(maxp);
  const full = hheaView.getUint16(34);
  if (full === 0 || hmtx.length < full * 4 + (count - full) * 2) throw new RangeError('hmtx ends too early');
  const glyf = tables.get('glyf');
  const ascent = hheaView.getInt16(4);
  return {
    unitsPerEm: headView.getUint16(18),
    ascent,
    descent: hheaView.getInt16(6),
    capHeight: os2.length >= 90 && os2View.getUint16(0) >= 2 ? os2View.getInt16(88) : ascent,
    bbox: [headView.getInt16(36), headView.getInt16(38), headView.getInt16(40), headView.getInt16(42)],
    head,
    hhea,
    ...(glyf && { maxp }),
    programs: PROGRAMS.flatMap((tag) => (tables.has(tag) ? [[tag, table(tag)] as const] : [])),
    outlines: glyf ? glyfOutlines(source, glyf, glyphStarts(table('loca'), headView.getInt16(50) !== 0, count)) : cffOutlines(table('CFF '), headView.getUint16(18)),
    advanceOf: (glyph) => metrics.getUint16(Math.min(glyph, full - 1) * 4),
    bearingOf: (glyph) => (glyf ? metrics.getInt16(glyph < full ? glyph * 4 + 2 : full * 4 + (glyph - full) * 2) : undefined),
  };
}

function glyphStarts(loca: Uint8Array, long: boolean, count: number): (glyph: number) => number {
  const view = viewOf(loca);
  if (loca.length < (count + 1) * (long ? 4 : 2)) throw new RangeError('loca ends too early');
  return long ? (glyph) => view.getUint32(glyph * 4) : (glyph) => view.getUint16(glyph * 2) * 2;
}

/** Ink of a glyph, from the box in its outline's head. */
export function inkOf(data: FaceData, glyph: number): InkBox {
  const [outline] = data.outlines.read([glyph]);
  if (!outline || outline.length < OUTLINE_HEAD) return { left: 0, right: 0, bottom: 0, top: 0 };
  const box = viewOf(outline);
  const [xMin, yMin, xMax, yMax] = [box.getInt16(2), box.getInt16(4), box.getInt16(6), box.getInt16(8)];
  const left = data.bearingOf(glyph) ?? xMin;
  const em = data.unitsPerEm;
  return { left: left / em, right: (left + xMax - xMin) / em, bottom: yMin / em, top: yMax / em };
}
