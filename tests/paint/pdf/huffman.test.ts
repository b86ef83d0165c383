import { inflateSync } from 'node:zlib';
import { unzlibSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { huffmanZlib } from '../../../src/paint/pdf/huffman.ts';

/** Node's zlib checks the checksum too. */
function expectBack(bytes: Uint8Array): void {
  const packed = huffmanZlib(bytes);
  expect(new Uint8Array(inflateSync(packed))).toEqual(bytes);
  expect(unzlibSync(packed)).toEqual(bytes);
}

/** Bytes of which each occurs as often as the Fibonacci number of its rank: the deepest tree there is. */
function skewed(symbols: number): Uint8Array {
  const bytes: number[] = [];
  let [now, next] = [1, 1];
  for (let symbol = 0; symbol < symbols; symbol++) {
    for (let time = 0; time < now; time++) bytes.push(symbol);
    [now, next] = [next, now + next];
  }
  return Uint8Array.from(bytes);
}

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
    ['codes that would be longer than 15 bits', skewed(22)],
  ])('come back: %s', (_, bytes) => {
    expectBack(bytes);
  });

  it('take as many bits as the bytes tell', () => {
    // Eight symbols equally often, one of them with four bits to make room for the end.
    const packed = huffmanZlib(Uint8Array.from({ length: 80_000 }, (_, index) => index % 8));
    expect(packed.length).toBeLessThan(31_250 + 200);
  });
});
