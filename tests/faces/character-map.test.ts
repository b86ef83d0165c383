import { describe, expect, it } from 'vitest';
import { characterMap } from '../../src/faces/character-map.ts';
import { cmap4, join, longs, words } from '../support/test-font.ts';

const GLYPHS = new Map([[0x20, 3], [0x41, 7], [0x42, 5], [0x4e00, 900], [0xff0c, 2]]);
const format12 = (...groups: readonly number[]): Uint8Array => join(words(0, 1, 3, 10), longs(12), words(12, 0), longs(16 + groups.length * 4, 0, groups.length / 3, ...groups));

describe('characterMap', () => {
  it.each([['by difference', false], ['by list', true]])('reads segments, glyphs %s', (_, list) => {
    const map = characterMap(cmap4(GLYPHS, list));
    for (const [codePoint, glyph] of GLYPHS) expect(map(codePoint)).toBe(glyph);
    for (const codePoint of [0, 0x1f, 0x21, 0x40, 0x43, 0x4dff, 0x4e01, 0xff0d, 0xfffe, 0x1f600, 0x14e00]) expect(map(codePoint)).toBe(0);
  });

  it('reads groups of all planes', () => {
    const map = characterMap(format12(0x41, 0x43, 10, 0x4e00, 0x4e00, 20, 0x20164, 0x20165, 30));
    expect([0x40, 0x41, 0x43, 0x44, 0x4e00, 0x20164, 0x20165, 0x20166].map(map)).toEqual([0, 10, 12, 0, 20, 30, 31, 0]);
  });

  it('prefers all planes to the basic one', () => {
    const basic = cmap4(new Map([[0x41, 1]])).subarray(12);
    const full = format12(0x41, 0x41, 2).subarray(12);
    const both = join(words(0, 2, 3, 1), longs(20), words(3, 10), longs(20 + basic.length), basic, full);
    expect(characterMap(both)(0x41)).toBe(2);
  });

  it('has nothing without a Unicode subtable, and refuses one that ends too early', () => {
    expect(characterMap(new Uint8Array(0))(0x41)).toBe(0);
    expect(characterMap(join(words(0, 1, 1, 0), longs(12), words(0, 262, 0), new Uint8Array(256).fill(1)))(0x41)).toBe(0);
    expect(() => characterMap(format12(0x41, 0x41, 2).slice(0, 36))).toThrow(RangeError);
    expect(() => characterMap(cmap4(GLYPHS).slice(0, 40))).toThrow(RangeError);
  });
});
