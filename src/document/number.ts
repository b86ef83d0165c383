import type { Severity } from '../diagnostic.ts';
import { generated, sliceText, spanOf, type Text } from '../text.ts';
import { found, type Report } from './finding.ts';
import { joinTexts, oneLine } from './text-parts.ts';
import { greatest, least } from '../extremes.ts';

const CLAUSE = '7.2.5';
/** 宣宣发〔2021〕22号. */
const RIGHT = /^[^\s\d〔〕]+〔(\d{4})〕[1-9]\d*号$/u;
/** A draft's: the serial is blank, or a sign that stands for it. */
const BLANK = /^(?<head>[^\s\d〔〕]+〔\d{4}〕)(?<blank>[\s　_×xX]*)号$/u;
const OPENER = /[[【(（［〖{｛〈《<]/gu;
const CLOSER = /[\]】)）］〗}｝〉》>]/gu;

interface Slip {
  readonly messageId: string;
  readonly from: number;
  readonly to: number;
}

/**
 * 发文字号 (7.2.5): code word, year in 〔 〕, serial without 第 or leading zero, 号. Each slip is a finding of its own; its
 * hint has the whole number put right. In a draft they are warnings, the number is printed as typed, and the serial may be blank.
 */
export function readNumber(source: Text, stage: 'final' | 'draft', report: Report): Text {
  const text = oneLine(source, 'number', report);
  const { value } = text;
  if (RIGHT.test(value) || value.includes('\n')) return text;
  const severity: Severity = stage === 'draft' ? 'warning' : 'error';
  const blank = BLANK.exec(value)?.groups;
  if (blank) {
    const at = blank['head']?.length ?? 0;
    const span = spanOf(text, at, at + Math.max(1, blank['blank']?.length ?? 0));
    if (stage === 'draft') return joinTexts([sliceText(text, 0, at), generated('　', span), sliceText(text, value.length - 1)]);
    report(found('error', 'number', span, { messageId: 'blank', clause: CLAUSE }));
    return text;
  }
  const right = putRight(value);
  const slips = right === undefined ? [] : slipsOf(value);
  if (right === undefined || slips.length === 0) report(found(severity, 'number', spanOf(text), { messageId: 'form', params: { number: value }, clause: CLAUSE }));
  else for (const { messageId, from, to } of slips) report(found(severity, 'number', spanOf(text, from, to), { messageId, params: { number: value, right, typed: value.slice(from, to) }, clause: CLAUSE }));
  return text;
}

/** The year of a well-formed number. */
export function yearOfNumber(number: string): string | undefined {
  return RIGHT.exec(number)?.[1];
}

/** Longer ones are no numbers. */
const LONGEST = 60;

/** The number as it was meant; undefined when that cannot be told. */
function putRight(value: string): string | undefined {
  if (value.length > LONGEST) return undefined;
  const plain = value.replace(/\s+/gu, '').replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'));
  const brackets = plain.replace(OPENER, '〔').replace(CLOSER, '〕');
  const match = /^([^\d〔〕]+)〔(\d{2}|\d{4})年?〕第?0*([1-9]\d*)号?$/u.exec(brackets);
  if (!match) return undefined;
  const [, word = '', year = '', serial = ''] = match;
  return `${word}〔${year.length === 2 ? `20${year}` : year}〕${serial}号`;
}

function slipsOf(value: string): readonly Slip[] {
  const slips: Slip[] = [];
  const find = (messageId: string, pattern: RegExp): void => {
    const match = pattern.exec(value);
    if (match) slips.push({ messageId, from: match.index, to: match.index + match[0].length });
  };
  const brackets = [...value.matchAll(OPENER), ...value.matchAll(CLOSER)].map(({ index }) => index);
  if (brackets.length > 0) slips.push({ messageId: 'brackets', from: least(brackets), to: greatest(brackets) + 1 });
  find('space', /\s+/u);
  find('wide-digits', /[０-９]+/u);
  find('short-year', /(?<=[^\d０-９\s])[\d０-９]{2}(?=\s*年?\s*[〕\]】)）］〗}｝〉》>])/u);
  find('year-word', /年(?=\s*[〕\]】)）］〗}｝〉》>])/u);
  find('ordinal', /第(?=\s*[\d０-９])/u);
  find('leading-zero', /(?<=[〕\]】)）］〗}｝〉》>第]\s*)[0０]+(?=\s*[\d０-９])/u);
  if (!value.endsWith('号')) slips.push({ messageId: 'no-word', from: value.length - 1, to: value.length });
  return slips;
}
