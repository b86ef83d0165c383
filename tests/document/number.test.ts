import { describe, expect, test } from 'vitest';
import { spanOf } from '../../src/text.ts';
import { documentOf, messagesOf, readFile, yamlWith } from '../support/read-document.ts';

const withNumber = (number: string, more: Readonly<Record<string, string>> = {}): string => yamlWith({ number: `'${number}'`, ...more });

describe('document numbers', () => {
  test.each(['宣宣发〔2021〕22号', '清政办函〔2021〕1号', '建设部A〔2021〕1024号'])('%s is right', (number) => {
    const document = documentOf(withNumber(number));
    expect(messagesOf(withNumber(number))).toEqual([]);
    expect(document.number?.value).toBe(number);
    expect(document.metadata.number).toBe(number);
  });

  const RIGHT = '清政〔2021〕22号';
  test.each([
    ['清政[2021]22号', ['brackets']],
    ['清政【2021】22号', ['brackets']],
    ['清政(2021)22号', ['brackets']],
    ['清政（2021）22号', ['brackets']],
    ['清政［2021］22号', ['brackets']],
    ['清政〖2021〗22号', ['brackets']],
    ['清政《2021》22号', ['brackets']],
    ['清政〔2021]22号', ['brackets']],
    ['清政〔2021〕第22号', ['ordinal']],
    ['清政〔2021〕022号', ['leading-zero']],
    ['清政〔21〕22号', ['short-year']],
    ['清政〔2021〕22', ['no-word']],
    ['清政〔２０２１〕22号', ['wide-digits']],
    ['清政 〔2021〕22号', ['space']],
    ['清政〔2021年〕22号', ['year-word']],
    ['清政[21]第０2 2', ['brackets', 'short-year', 'ordinal', 'leading-zero', 'wide-digits', 'space', 'no-word']],
  ])('%s: each slip is a finding whose hint has the whole number right', (number, slips) => {
    const { diagnostics } = readFile(withNumber(number));
    expect(diagnostics.map(({ messageId }) => messageId).sort()).toEqual([...slips].sort());
    for (const { severity, hint, params, clause } of diagnostics) expect({ severity, hint, right: params['right'], clause }).toEqual({ severity: 'error', hint: `改为“${RIGHT}”`, right: RIGHT, clause: 'GB/T 9704-2012 7.2.5' });
  });

  test.each(['22号', '二十二号', '清政〔2021〕', '清政2021年22号', '清政〔2021〕0号', '清政〔202〕2号', '2013年第8号'])('%s has another form', (number) => {
    expect(messagesOf(withNumber(number))).toEqual(['document/number form']);
  });

  test('its year is the year of the date', () => {
    expect(messagesOf(withNumber('清政〔2020〕22号'))).toEqual(['document/number-year default']);
  });

  test('a blank serial is for drafts: any blank becomes one full-width space', () => {
    expect(messagesOf(withNumber('清政〔2021〕　号'))).toEqual(['document/number blank']);
    for (const blank of ['', ' ', '　', '　　', '×', '__']) {
      const document = documentOf(withNumber(`清政〔2021〕${blank}号`, { stage: 'draft' }));
      expect(document.number?.value).toBe('清政〔2021〕　号');
    }
  });

  test('in a draft slips are warnings and the number is printed as typed', () => {
    const { document, diagnostics } = readFile(withNumber('清政[2021]22号', { stage: 'draft' }));
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['warning']);
    expect(document?.number?.value).toBe('清政[2021]22号');
  });

  test('a number with a blank serial keeps the place of each character', () => {
    const yaml = withNumber('清政〔2021〕号', { stage: 'draft' });
    const { number } = documentOf(yaml);
    if (!number) throw new Error('a number is expected');
    const there = [...number.value].map((_, index) => yaml[spanOf(number, index, index + 1).start]).join('');
    expect(there).toBe('清政〔2021〕号号');
  });
});
