import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileBytes, memoryBytes, viewOf } from '../../src/faces/bytes.ts';
import { inkOf, openFace, type Face } from '../../src/faces/face.ts';
import { readTables } from '../../src/faces/sfnt.ts';
import { subsetFace } from '../../src/faces/subset.ts';
import { packageFolder } from '../../src/package.ts';
import { distanceBetween, outsideFont } from '../support/outlines.ts';
import { cmap4, join, longs, sfnt, words } from '../support/test-font.ts';

const TEXT = '关于市政协五届五次会议第71号提案的答复——“宣威”，〔2021〕℃ §·\u3000';
const bundled = new URL('fonts/fangsong.ttf', packageFolder);
const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const codePointsOf = (text: string): number[] => [...text].map((character) => character.codePointAt(0) ?? 0);
const faceOf = (data: Uint8Array): Face => openFace(memoryBytes(data));

describe('a subset of a bundled face', () => {
  const face = openFace(fileBytes(bundled));
  const codePoints = codePointsOf(TEXT);
  const subset = subsetFace(face, 'Test', codePoints);

  it('draws what the face draws, for another reader', () => {
    const original = outsideFont(readFileSync(bundled));
    const reduced = outsideFont(subset.data);
    for (const [codePoint, { id, advance }] of subset.glyphs) {
      expect(reduced.pathOf(id)).toBe(original.pathOf(original.glyphOf(codePoint)));
      expect(reduced.advanceOf(id)).toBe(original.advanceOf(original.glyphOf(codePoint)));
      expect(advance).toBe(codePoint < 0x7f ? 500 : 1000);
    }
    expect(original.pathOf(original.glyphOf(0x5173))).toMatch(/^M.*Z$/u);
  });

  it('numbers its glyphs in the order of code points, one for each', () => {
    expect([...subset.glyphs.keys()]).toEqual([...new Set(codePoints)].sort((left, right) => left - right));
    expect([...subset.glyphs.values()].map(({ id }) => id)).toEqual([...subset.glyphs.keys()].map((_, index) => index + 1));
  });

  it('gives characters that share a drawing a glyph each', () => {
    const both = subsetFace(face, 'Test', [0x4e00, 0x2f00]);
    expect(face.glyphOf(0x2f00)).toBe(face.glyphOf(0x4e00));
    const reduced = outsideFont(both.data);
    expect([both.glyphs.get(0x2f00)?.id, both.glyphs.get(0x4e00)?.id]).toEqual([1, 2]);
    expect(reduced.pathOf(1)).toBe(reduced.pathOf(2));
  });

  it('has the same bytes whatever the order and however often', () => {
    const again = subsetFace(openFace(fileBytes(bundled)), 'Test', [...codePoints, ...codePoints].reverse());
    expect(Buffer.compare(again.data, subset.data)).toBe(0);
  });

  it('is a file with right checksums and the tables that an embedded font needs', () => {
    const read = (offset: number, length: number): Uint8Array => subset.data.subarray(offset, offset + length);
    const tables = readTables(read, 0);
    expect([...tables.keys()]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
    const sum = (offset: number, length: number): number => {
      const view = viewOf(read(offset, length));
      return Array.from({ length: length / 4 }, (_, index) => view.getUint32(index * 4)).reduce((total, word) => (total + word) >>> 0, 0);
    };
    expect(sum(0, subset.data.length)).toBe(0xb1b0afba);
    [...tables].forEach(([tag, { offset, length }], index) => {
      // The head's own counts as if its adjustment were 0.
      const adjustment = tag === 'head' ? viewOf(read(offset + 8, 4)).getUint32(0) : 0;
      expect(viewOf(read(12 + index * 16 + 4, 4)).getUint32(0)).toBe((sum(offset, Math.ceil(length / 4) * 4) - adjustment) >>> 0);
    });
  });

  it('uses long offsets when it is large', () => {
    const many = Array.from({ length: 600 }, (_, index) => 0x4e00 + index).filter((codePoint) => face.glyphOf(codePoint) !== 0);
    const large = subsetFace(face, 'Test', many);
    expect(large.data.length).toBeGreaterThan(0x1fffe);
    const [original, reduced] = [outsideFont(readFileSync(bundled)), outsideFont(large.data)];
    for (const [codePoint, { id }] of large.glyphs) expect(reduced.pathOf(id)).toBe(original.pathOf(original.glyphOf(codePoint)));
  });

  it('tells the metrics of the face', () => {
    expect(subset.metrics).toMatchObject({ ascent: 880, descent: -120 });
    expect(subset.metrics.capHeight).toBeGreaterThan(600);
    expect(subset.metrics.bbox[2]).toBeGreaterThan(900);
  });

  it('throws for a character that the face lacks', () => {
    expect(() => subsetFace(face, 'Test', [0x9555])).toThrow('Test lacks U+9555');
  });
});

describe('composites of a foreign face', () => {
  const square = join(words(1, 100, 0, 600, 500, 3, 0), Uint8Array.of(1, 1, 1, 1), words(100, 0, 500, 0), words(0, 500, 0, -500));
  /** Flags: words, xy values, more parts, scale, matrix. */
  const once = (part: number): Uint8Array => join(words(-1, 100, 0, 600, 500, 0x0003, part, 0, 0));
  const scaled = join(words(-1, 50, 0, 800, 800, 0x0003 | 0x0020, 1, 200, 300, 0x0002 | 0x0008 | 0x0020, 4), Uint8Array.of(10, 20), words(0x2000, 0x0002 | 0x0080, 1), Uint8Array.of(30, 40), words(0x2000, 0x1000, 0, 0x2000));
  // 0 nothing, 1 square, 2 square by reference, 3 three parts, one of them a composite, 4 by reference again.
  const outlines = [new Uint8Array(0), square, once(1), scaled, once(2)];
  let end = 0;
  const data = sfnt({
    cmap: cmap4(new Map([[0x41, 3], [0x42, 2]])),
    'cvt ': words(10, 20, 30),
    fpgm: Uint8Array.of(0xb0, 0x00, 0x21),
    glyf: join(...outlines),
    head: join(longs(0x00010000, 0x00010000, 0, 0x5f0f3cf5), words(0x0001, 2048), new Uint8Array(16), words(0, 0, 800, 800, 0, 8, 2, 1, 0)),
    hhea: join(longs(0x00010000), words(1638, -410, 0, 2048), new Uint8Array(22), words(2)),
    hmtx: words(0, 0, 1024, 130, 130, 90, 100),
    loca: longs(0, ...outlines.map(({ length }) => (end += length))),
    maxp: join(longs(0x00010000), words(5, 4, 1, 12, 3, 2, 0, 0, 0, 0, 0, 0, 3, 2)),
  });

  it('bring their parts, with instructions and bearings as they were', () => {
    const face = faceOf(data);
    const subset = subsetFace(face, 'Test', [0x41, 0x42]);
    const [original, reduced] = [outsideFont(data), outsideFont(subset.data)];
    expect(original.pathOf(3).match(/M/gu)).toHaveLength(3);
    expect(reduced.pathOf(1)).toBe(original.pathOf(3));
    expect(reduced.pathOf(2)).toBe(original.pathOf(2));
    expect(subset.glyphs.get(0x41)).toEqual({ id: 1, advance: 500 });
    const tables = readTables((offset, length) => subset.data.subarray(offset, offset + length), 0);
    expect([...tables.keys()]).toEqual(['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
    // Nothing, the two characters, then parts: the square and the second reference.
    expect(tables.get('loca')?.length).toBe(6 * 2);
  });
});

describe('CFF outlines', () => {
  it.each(['cid.otf', 'cid-list.otf', 'names.otf'])('%s becomes TrueType outlines, half a thousandth of an em off and rounded', (name) => {
    const data = fixture(name);
    const original = outsideFont(data);
    const characters = Array.from({ length: 0x10000 }, (_, codePoint) => codePoint).filter((codePoint) => original.glyphOf(codePoint) !== 0);
    expect(characters.length).toBeGreaterThan(6);
    const face = faceOf(data);
    const subset = subsetFace(face, 'Test', characters);
    const reduced = outsideFont(subset.data);
    for (const [codePoint, { id }] of subset.glyphs) {
      const [before, after] = [original.contoursOf(original.glyphOf(codePoint)), reduced.contoursOf(id)];
      expect(after).toHaveLength(before.length);
      expect(distanceBetween(before, after)).toBeLessThan(1.25);
      const { left, right, bottom, top } = inkOf(face.data(), face.glyphOf(codePoint));
      const [xs, ys] = [before.flat().map(([x]) => x), before.flat().map(([, y]) => y)];
      const edges = [left * 1000 - Math.min(...xs), right * 1000 - Math.max(...xs), bottom * 1000 - Math.min(...ys), top * 1000 - Math.max(...ys)];
      expect(Math.max(...edges.map(Math.abs))).toBeLessThan(1.5);
      expect(reduced.advanceOf(id)).toBe(original.advanceOf(original.glyphOf(codePoint)));
    }
  });
});
