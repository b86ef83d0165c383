/**
 * A face reduced to some characters: this is what every PDF waits for, so it does nothing twice.
 * Outlines are copied as they are, never decoded: a glyph costs one look at loca and one copy of its bytes. They are read from the
 * disk at their places (a document wants a tenth of a face), neighbours in one read. The size of each table is known before
 * anything is written, so that the file is one allocation. Only the glyph numbers inside composites of foreign faces change.
 */
import { viewOf } from './bytes.ts';
import { OUTLINE_HEAD, withParts, type Collected } from './composites.ts';
import type { Face, FaceData } from './face.ts';
import type { FaceSubset, SubsetGlyph } from './faces.ts';
import { codePointName } from '../text.ts';

/**
 * Characters that share a drawing get a glyph each: every glyph stands for one character.
 * @throws when the face lacks one of the characters: a bug
 */
export function subsetFace(face: Face, postScriptName: string, codePoints: Iterable<number>): FaceSubset {
  const characters = [...new Set(codePoints)].sort((left, right) => left - right);
  const data = face.data();
  const glyphs = [0];
  for (const codePoint of characters) {
    const glyph = face.glyphOf(codePoint);
    if (glyph === 0) throw new Error(`${postScriptName} lacks ${codePointName(String.fromCodePoint(codePoint))}`);
    glyphs.push(glyph);
  }
  const perMille = (units: number): number => (units * 1000) / data.unitsPerEm;
  const [left, bottom, right, top] = data.bbox;
  return {
    data: fontFile(data, withParts(data.outlines, glyphs)),
    postScriptName,
    glyphs: new Map(characters.map((codePoint, index): [number, SubsetGlyph] => [codePoint, { id: index + 1, advance: perMille(data.advanceOf(glyphs[index + 1] ?? 0)) }])),
    metrics: {
      ascent: perMille(data.ascent),
      descent: perMille(data.descent),
      capHeight: perMille(data.capHeight),
      bbox: [perMille(left), perMille(bottom), perMille(right), perMille(top)],
    },
  };
}

const TABLE_RECORD = 16;
const CHECKSUM_BASE = 0xb1b0afba;
/** Largest table that offsets of two bytes reach. */
const SHORT_LIMIT = 0x1fffe;

const padded = (length: number, to: number): number => Math.ceil(length / to) * to;

/** What a reader of embedded fonts needs, and nothing else: glyphs are named by number, so there is no cmap. */
function fontFile(data: FaceData, { glyphs, outlines }: Collected): Uint8Array {
  const count = glyphs.length;
  const size = outlines.reduce((sum, outline) => sum + padded(outline.length, 2), 0);
  const long = size > SHORT_LIMIT;
  const tables = [
    ...data.programs.map(([tag, program]) => ({ tag, length: program.length, write: (target: Uint8Array) => target.set(program) })),
    { tag: 'glyf', length: size, write: (target: Uint8Array) => writeOutlines(target, outlines) },
    { tag: 'head', length: data.head.length, write: (target: Uint8Array) => writeHead(target, data.head, long) },
    { tag: 'hhea', length: data.hhea.length, write: (target: Uint8Array) => writeCount(target, data.hhea, 34, count) },
    { tag: 'hmtx', length: count * 4, write: (target: Uint8Array) => writeMetrics(target, data, glyphs, outlines) },
    { tag: 'loca', length: (count + 1) * (long ? 4 : 2), write: (target: Uint8Array) => writeOffsets(target, outlines, long) },
    { tag: 'maxp', length: 32, write: (target: Uint8Array) => writeCount(target, data.maxp ?? limitsOf(outlines), 4, count) },
  ].sort((left, right) => (left.tag < right.tag ? -1 : 1));

  const start = 12 + tables.length * TABLE_RECORD;
  const file = new Uint8Array(tables.reduce((sum, { length }) => sum + padded(length, 4), start));
  const view = viewOf(file);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  [tables.length, 2 ** power * 16, power, (tables.length - 2 ** power) * 16].forEach((value, index) => view.setUint16(4 + index * 2, value));
  let at = start;
  let headAt = 0;
  let sum = 0;
  tables.forEach(({ tag, length, write }, index) => {
    const record = 12 + index * TABLE_RECORD;
    write(file.subarray(at, at + length));
    for (let letter = 0; letter < 4; letter += 1) view.setUint8(record + letter, tag.charCodeAt(letter));
    const tableSum = checksum(view, at, padded(length, 4));
    sum += tableSum;
    view.setUint32(record + 4, tableSum);
    view.setUint32(record + 8, at);
    view.setUint32(record + 12, length);
    if (tag === 'head') headAt = at;
    at += padded(length, 4);
  });
  view.setUint32(headAt + 8, CHECKSUM_BASE - sum - checksum(view, 0, start));
  return file;
}

function writeOutlines(target: Uint8Array, outlines: readonly Uint8Array[]): void {
  let at = 0;
  for (const outline of outlines) {
    target.set(outline, at);
    at += padded(outline.length, 2);
  }
}

function writeOffsets(target: Uint8Array, outlines: readonly Uint8Array[], long: boolean): void {
  const view = viewOf(target);
  let offset = 0;
  for (let index = 0; index <= outlines.length; index += 1) {
    if (long) view.setUint32(index * 4, offset);
    else view.setUint16(index * 2, offset / 2);
    offset += padded(outlines[index]?.length ?? 0, 2);
  }
}

function writeHead(target: Uint8Array, head: Uint8Array, long: boolean): void {
  target.set(head);
  const view = viewOf(target);
  view.setUint32(8, 0);
  view.setInt16(50, long ? 1 : 0);
}

function writeCount(target: Uint8Array, table: Uint8Array, at: number, count: number): void {
  target.set(table.subarray(0, target.length));
  viewOf(target).setUint16(at, count);
}

function writeMetrics(target: Uint8Array, data: FaceData, glyphs: readonly number[], outlines: readonly Uint8Array[]): void {
  const view = viewOf(target);
  glyphs.forEach((glyph, index) => {
    const outline = outlines[index];
    const edge = outline && outline.length >= OUTLINE_HEAD ? viewOf(outline).getInt16(2) : 0;
    view.setUint16(index * 4, data.advanceOf(glyph));
    view.setInt16(index * 4 + 2, data.bearingOf(glyph) ?? edge);
  });
}

/** maxp of simple glyphs without instructions. */
function limitsOf(outlines: readonly Uint8Array[]): Uint8Array {
  let points = 0;
  let contours = 0;
  for (const outline of outlines) {
    if (outline.length < OUTLINE_HEAD) continue;
    const view = viewOf(outline);
    const count = view.getInt16(0);
    contours = Math.max(contours, count);
    points = Math.max(points, view.getUint16(OUTLINE_HEAD + (count - 1) * 2) + 1);
  }
  const table = new Uint8Array(32);
  const view = viewOf(table);
  view.setUint32(0, 0x00010000);
  [points, contours, 0, 0, 2].forEach((value, index) => view.setUint16(6 + index * 2, value));
  return table;
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) | 0;
  return sum >>> 0;
}
