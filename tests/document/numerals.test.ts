import { describe, expect, test } from 'vitest';
import { hanziNumeral, parseHanziNumeral } from '../../src/document/numerals.ts';

describe('numerals of headings', () => {
  test.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [99, '九十九'],
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [999, '九百九十九'],
    [1000, '一千'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [2300, '二千三百'],
    [10_000, '一万'],
    [10_203, '一万零二百零三'],
    [100_010, '十万零一十'],
    [123_456, '十二万三千四百五十六'],
  ])('%i is %s', (value, text) => {
    expect(hanziNumeral(value)).toBe(text);
  });

  test('are read as they are written', () => {
    for (let value = 1; value <= 999; value += 1) expect(parseHanziNumeral(hanziNumeral(value))).toBe(value);
  });

  test.each(['', '一十', '十十', '一二', '零', '一百一'])('%s is none', (text) => {
    expect(parseHanziNumeral(text)).toBeUndefined();
  });
});
