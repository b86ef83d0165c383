import { expect, test } from 'vitest';
import { escapeJson, printable } from '../../src/report/printable.ts';

test.each([
  ['\u001b[31mred', '␛[31mred'],
  ['a\nb\r\tc\u0000', 'a␊b␍␉c␀'],
  ['\u007f\u009b', '␡<U+009B>'],
  ['x\u202egpj.exe', 'x<U+202E>gpj.exe'],
  ['\u200b\ufeff\u2028', '<U+200B><U+FEFF><U+2028>'],
  ['\ud800', '<U+D800>'],
  ['\ue000\u{f0000}', '<U+E000><U+F0000>'],
  ['〔2021〕　号 𠅤 ①', '〔2021〕　号 𠅤 ①'],
])('%j is shown as %s', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('JSON keeps the value and loses the danger', () => {
  const value = { text: '\u001b]0;x\u0007\u202e\u009b\u{f0000}\u007f 公文\n' };
  const text = escapeJson(JSON.stringify(value, undefined, 2));
  expect(JSON.parse(text)).toEqual(value);
  expect(text).toMatch(/^[\x20-\x7e\n公文]+$/);
});
