import { expect, test } from 'vitest';
import { displayWidth, padColumns } from '../../src/report/width.ts';

test.each([
  ['abc', 3],
  ['宣威市', 6],
  ['〔2021〕', 8],
  ['，。：（）', 10],
  ['　', 2],
  ['𠅤', 2],
  ['é', 1],
  ['e\u0301', 1],
  ['가', 2],
  ['“…—', 3],
  ['', 0],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('padding counts columns, not characters', () => {
  expect(padColumns('仿宋', 6)).toBe('仿宋  ');
  expect(padColumns('小标宋体', 6)).toBe('小标宋体');
});
