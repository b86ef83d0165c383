import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { huffmanZlib } from '../../../src/paint/pdf/huffman.ts';

/** zlib looks at the checksum too. */
const expectBack = (bytes: Uint8Array): void => {
  expect(Buffer.compare(inflateSync(huffmanZlib(bytes)), bytes)).toBe(0);
};

/** Bytes of which each occurs twice as often as the one before: the deepest tree, with a code of as many bits as there are bytes. */
const skewed = (symbols: number): Uint8Array => Uint8Array.from({ length: 2 ** symbols - 1 }, (_, index) => Math.floor(Math.log2(index + 1)));

describe('Huffman codes without matches', () => {
  it('come back, whatever the bytes are', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), expectBack));
  });

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['one byte', Uint8Array.of(7)],
    ['one byte many times', new Uint8Array(100_000).fill(255)],
    ['two bytes', Uint8Array.from({ length: 999 }, (_, index) => index % 2)],
    ['every byte', Uint8Array.from({ length: 256 }, (_, index) => index)],
    ['sums that overflow 16 bits many times', new Uint8Array(5552 * 5 + 3).fill(254)],
    ['codes that would be longer than 15 bits', skewed(18)],
  ])('come back: %s', (_, bytes) => {
    expectBack(bytes);
  });

  it('take as many bits as the bytes tell', () => {
    // Eight symbols equally often, one of them with four bits to make room for the end.
    const packed = huffmanZlib(Uint8Array.from({ length: 80_000 }, (_, index) => index % 8));
    expect(packed.length).toBeLessThan(31_250 + 200);
  });
});
