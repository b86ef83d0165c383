import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanOf } from '../../src/text.ts';
import { documentOf, messagesOf, readFile, yamlWith } from '../support/read-document.ts';

const printed = (date: string, more: Readonly<Record<string, string>> = {}): string | undefined => documentOf(yamlWith({ date, ...more })).signature.date?.value;

describe('dates', () => {
  test.each([
    ['2021-09-10', '2021年9月10日'],
    ['2021年9月10日', '2021年9月10日'],
    ['2020-02-29', '2020年2月29日'],
    ['2021-12-01', '2021年12月1日'],
  ])('%s is printed %s', (date, text) => {
    expect(printed(date)).toBe(text);
    expect(documentOf(yamlWith({ date })).metadata.date).toBe(new Date(text.replace(/(\d+)年(\d+)月(\d+)日/u, '$1-$2-$3 UTC')).toISOString().slice(0, 10));
  });

  test('every day of the calendar is one, and no other', () => {
    const digits = (value: number, length: number): string => String(value).padStart(length, '0');
    fc.assert(
      fc.property(fc.integer({ min: 1949, max: 2100 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (year, month, day) => {
        const iso = `${year}-${digits(month, 2)}-${digits(day, 2)}`;
        const parsed = new Date(`${iso}T00:00:00Z`);
        const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso);
        expect(messagesOf(yamlWith({ date: iso }))).toEqual(exists ? [] : ['document/date impossible']);
      }),
    );
  });

  test.each([
    ['2021年09月10日', 'leading-zero'],
    ['2021/9/10', 'other-form'],
    ['2021.9.10', 'other-form'],
    ['2021-9-10', 'other-form'],
    ['2021年9月10号', 'other-form'],
    ['2021 年 9 月 10 日', 'other-form'],
    ['２０２１年９月１０日', 'other-form'],
    ['21年9月10日', 'short-year'],
    ['二〇二一年九月十日', 'hanzi'],
    ['二○二一年九月十日', 'hanzi'],
    ['二零二一年九月十日', 'hanzi'],
  ])('%s is put right', (date, messageId) => {
    expect(readFile(yamlWith({ date })).diagnostics).toMatchObject([{ ruleId: 'document/date', messageId, severity: 'error', hint: '改为“2021年9月10日”或 2021-09-10' }]);
  });

  test.each([
    ['2021-02-30', 'impossible'],
    ['2021年2月29日', 'impossible'],
    ['2021/13/1', 'impossible'],
    ['二〇二一年二月三十日', 'impossible'],
    ['今天', 'form'],
    ['2021', 'form'],
    ['2021-00', 'form'],
    ['2021-09', 'blank'],
    ['2021年9月　日', 'blank'],
  ])('%s is %s', (date, messageId) => {
    expect(messagesOf(yamlWith({ date }))).toEqual([`document/date ${messageId}`]);
  });

  test.each([
    ['2021-09', '2021年9月　日'],
    ['2021年9月', '2021年9月　日'],
    ['2021年9月日', '2021年9月　日'],
    ['2021年12月　　日', '2021年12月　日'],
    ['2021年　月　日', '2021年　月　日'],
  ])('in a draft %s is printed %s', (date, text) => {
    expect(printed(date, { stage: 'draft' })).toBe(text);
    expect(documentOf(yamlWith({ date, stage: 'draft' })).metadata.date).toBeUndefined();
  });

  test('a draft needs no date, another document does', () => {
    expect(documentOf(yamlWith({ date: undefined, stage: 'draft' })).signature.date).toBeUndefined();
    expect(messagesOf(yamlWith({ date: undefined }))).toEqual(['document/missing-key date']);
  });

  test('in a draft a wrong date is a warning and is printed as typed', () => {
    expect(printed('2021年09月31日', { stage: 'draft' })).toBe('2021年09月31日');
    expect(readFile(yamlWith({ date: '2021年09月31日', stage: 'draft' })).diagnostics.map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('every character of an ISO date stands where it is typed', () => {
    const yaml = yamlWith({ date: '2021-09-05' });
    const { date } = documentOf(yaml).signature;
    if (!date) throw new Error('a date is expected');
    expect(date.value).toBe('2021年9月5日');
    expect([...date.value].map((_, index) => yaml[spanOf(date, index, index + 1).start]).join('')).toBe('2021-9-55');
  });
});
