import type { Finding, Severity } from '../diagnostic.ts';
import { generated, sliceText, spanOf, type Text } from '../text.ts';
import { found, type Report } from './finding.ts';
import { parseHanziNumeral } from './numerals.ts';
import { joinTexts, oneLine } from './text-parts.ts';

const CLAUSE = '7.3.5.4';

/** A date as it is printed. */
export interface ReadDate {
  /** 2021年9月10日; a draft's as far as it is known. */
  readonly text: Text;
  /** 2021-09-10; absent when the day is blank or the date is malformed. */
  readonly iso?: string;
}

/**
 * A date (7.3.5.4): `2021-09-10` or `2021年9月10日`. Anything else is an error whose hint has it put right; in a draft a
 * warning, printed as typed. A draft's day may be blank: `2021-09`, `2021年9月　日`.
 */
export function readDate(source: Text, key: string, stage: 'final' | 'draft', report: Report): ReadDate {
  const text = oneLine(source, key, report);
  const severity: Severity = stage === 'draft' ? 'warning' : 'error';
  const typed = /^(\d{4})(?:-(\d{2})-(\d{2})|年([1-9]\d?)月([1-9]\d?)日)$/u.exec(text.value);
  if (typed) {
    const [, year = '', isoMonth, isoDay, month = isoMonth ?? '', day = isoDay ?? ''] = typed;
    if (exists(year, month, day)) return { text: isoMonth ? printed(text) : text, iso: isoOf(year, month, day) };
    report(found(severity, 'date', spanOf(text), { messageId: 'impossible', params: { date: text.value, key }, clause: CLAUSE }));
    return { text };
  }
  const blank = blankDay(text);
  if (blank && stage === 'draft') return { text: blank };
  report(blank ? found('error', 'date', spanOf(text), { messageId: 'blank', params: { key }, clause: CLAUSE }) : malformed(text, key, severity));
  return { text };
}

/** 2021-09-10 as 2021年9月10日, each part standing where the file has it. */
function printed(iso: Text): Text {
  const part = (from: number, to: number): Text => sliceText(iso, iso.value[from] === '0' ? from + 1 : from, to);
  const word = (text: string, at: number): Text => generated(text, spanOf(iso, at, at + 1));
  return joinTexts([part(0, 4), word('年', 4), part(5, 7), word('月', 7), part(8, 10), word('日', 9)]);
}

/** A date without its day, or without month and day, as it is printed: 2021年9月　日. */
function blankDay(text: Text): Text | undefined {
  const [, year, isoMonth, month = isoMonth] = /^(\d{4})(?:-(\d{2})|年(?:([1-9]\d?)月\s*日?|\s*月\s*日))$/u.exec(text.value) ?? [];
  if (!year || (month && !exists(year, month, '1'))) return undefined;
  return { ...text, value: `${year}年${month ? Number(month) : '　'}月　日` };
}

/** Does the calendar have this day? */
function exists(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

const isoOf = (year: string, month: string, day: string): string => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** Says how to write a date that was written otherwise. */
function malformed(text: Text, key: string, severity: Severity): Finding {
  const { value } = text;
  const plain = arabicDate(value.normalize('NFKC').replace(/\s+/gu, ''));
  const [, shortYear, month = '', day = ''] = /^(\d{2}|\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/u.exec(plain) ?? [];
  if (!shortYear) return found(severity, 'date', spanOf(text), { messageId: 'form', params: { date: value, key }, clause: CLAUSE });
  const year = shortYear.length === 2 ? `20${shortYear}` : shortYear;
  if (!exists(year, month, day)) return found(severity, 'date', spanOf(text), { messageId: 'impossible', params: { date: value, key }, clause: CLAUSE });
  const params = { date: value, key, iso: isoOf(year, month, day), right: `${year}年${Number(month)}月${Number(day)}日` };
  return found(severity, 'date', spanOf(text), { messageId: reasonOf(value, shortYear), params, clause: CLAUSE });
}

function reasonOf(value: string, year: string): string {
  if (/[〇○零一二三四五六七八九十]/u.test(value)) return 'hanzi';
  if (year.length === 2) return 'short-year';
  return /^\d{4}年\d{1,2}月\d{1,2}日$/u.test(value) ? 'leading-zero' : 'other-form';
}

/** 二〇二一年九月十日 with Arabic digits; the year's zero may be 〇, ○, 零 or 0. */
function arabicDate(value: string): string {
  const digits = '零一二三四五六七八九';
  const [, year, month = '', day = ''] = /^([〇○零0一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]$/u.exec(value) ?? [];
  if (!year) return value;
  const arabic = [...year].map((digit) => Math.max(0, digits.indexOf(digit))).join('');
  return `${arabic}年${parseHanziNumeral(month) ?? 0}月${parseHanziNumeral(day) ?? 0}日`;
}
