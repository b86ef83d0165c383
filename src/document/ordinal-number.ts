import { generated, sliceText, spanOf, type Text } from '../text.ts';
import { found, REGULATIONS, type Report } from './finding.ts';
import { readNumber } from './number.ts';
import { joinTexts, oneLine } from './text-parts.ts';

/** 第5号. */
const RIGHT = /^第[1-9]\d*号$/u;
/** A draft's. */
const BLANK = /^第[\s　_×xX]*号$/u;

/** 令号 (10.2): 第×号, with 第 and without a year. In a draft the serial may be blank, and a slip is a warning. */
export function readOrderNumber(source: Text, stage: 'final' | 'draft', report: Report): Text {
  const text = oneLine(source, 'number', report);
  const { value } = text;
  if (RIGHT.test(value) || value.includes('\n')) return text;
  const severity = stage === 'draft' ? 'warning' : 'error';
  if (BLANK.test(value)) {
    if (stage === 'draft') return joinTexts([sliceText(text, 0, 1), generated('　', spanOf(text, 1, value.length - 1)), sliceText(text, value.length - 1)]);
    report(found('error', 'number', spanOf(text), { messageId: 'blank', clause: '10.2' }));
    return text;
  }
  const serial = /(?:^|\D)0*([1-9]\d{0,4})\D*$/u.exec(value.normalize('NFKC'))?.[1];
  report(found(severity, 'number', spanOf(text), { messageId: serial ? 'order' : 'order-form', params: { number: value, ...(serial && { right: `第${serial}号` }) }, clause: '10.2' }));
  return text;
}

/**
 * Number of a proclamation or an announcement (条例 9): by years, 2013年第8号, or as any other document's (7.2.5). In a draft the serial may be blank,
 * and a slip is a warning.
 */
export function readYearlyNumber(source: Text, stage: 'final' | 'draft', report: Report): Text {
  const text = oneLine(source, 'number', report);
  const ordinal = text.value.replace(/^\d{4}年/u, '');
  if (RIGHT.test(ordinal) || (stage === 'draft' && BLANK.test(ordinal))) return text;
  const [, year, serial] = /^(\d{4})\s*年\s*第?\s*0*([1-9]\d*)\s*号?$/u.exec(text.value.normalize('NFKC')) ?? [];
  if (!year || !serial) return readNumber(text, stage, report);
  report(found(stage === 'draft' ? 'warning' : 'error', 'number', spanOf(text), { messageId: 'yearly', params: { number: text.value, right: `${year}年第${serial}号` }, clause: `${REGULATIONS} 9` }));
  return text;
}

/** Number of minutes (10.3): as the organ has it; 第×号 stands in （ ）. */
export function readMinutesNumber(source: Text, report: Report): Text {
  const text = oneLine(source, 'number', report);
  const { length } = text.value;
  if (!RIGHT.test(text.value) && !BLANK.test(text.value)) return text;
  return joinTexts([generated('（', spanOf(text, 0, 1)), text, generated('）', spanOf(text, length - 1))]);
}
