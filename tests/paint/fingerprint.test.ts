import { expect, it } from 'vitest';
import { fingerprint } from '../../src/paint/fingerprint.ts';

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

it('is the same on every machine', () => {
  expect(hexOf(fingerprint(new TextEncoder().encode('党政机关公文格式')))).toMatchInlineSnapshot(`"8c0e569ff0c6e3d8aab24c890aacfc91"`);
});

it('differs for the smallest difference, and in the six bytes that a subset is named by', () => {
  const inputs = Array.from({ length: 2000 }, (_, index) => Uint8Array.of(7, index >> 8, index & 255, 0, index & 1));
  const prints = inputs.map((input) => hexOf(fingerprint(input)));
  expect(new Set(prints).size).toBe(inputs.length);
  expect(new Set(prints.map((print) => print.slice(0, 12))).size).toBe(inputs.length);
});

it('tells lengths apart', () => {
  expect(new Set([0, 1, 2, 3, 4, 5, 8].map((length) => hexOf(fingerprint(new Uint8Array(length))))).size).toBe(7);
});
