import { expect, test } from 'vitest';
import { nearest } from '../src/nearest.ts';

const commands = ['validate', 'layout', 'schema', 'fonts'];

test.each([
  ['vaildate', 'validate'],
  ['valid', 'validate'],
  ['Layout', 'layout'],
  ['font', 'fonts'],
  ['scheme', 'schema'],
  ['render', undefined],
  ['x', undefined],
  ['', undefined],
])('%s → %s', (word, near) => {
  expect(nearest(word, commands)).toBe(near);
});
