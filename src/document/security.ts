import type { MapNode } from '../source/node.ts';
import { COPY_NUMBER_DIGITS, LONGEST_PERIOD, MONTHS_OF_A_YEAR } from '../standard/secrecy.ts';
import { generated, sliceText, spanOf, type Text } from '../text.ts';
import type { Document } from './document.ts';
import { choiceField, fieldOf, textField } from './fields.ts';
import { found, REGULATIONS, type Report } from './finding.ts';
import { joinTexts, oneLine } from './text-parts.ts';

const SECRECY_ACT = '保守国家秘密法';

/** 版头 above the mark: 份号, 密级和保密期限, 紧急程度 (7.2.1–7.2.3). */
export function readSecurity(root: MapNode, report: Report): Pick<Document, 'copyNumber' | 'classification' | 'urgency'> {
  const copyNumber = readCopyNumber(root, report);
  const classification = readClassification(root, report);
  const urgency = choiceField(root, 'document', 'urgency') && textField(root, 'urgency');
  if (classification && !copyNumber) report(found('warning', 'classification', spanOf(classification), { messageId: 'copy-number', clause: `${REGULATIONS} 9` }));
  const disclosure = fieldOf(root, 'disclosure');
  if (classification && disclosure && choiceField(root, 'document', 'disclosure') !== 'no') report(found('warning', 'classification', disclosure, { messageId: 'public', clause: SECRECY_ACT }));
  return { ...(copyNumber && { copyNumber }), ...(classification && { classification }), ...(urgency && { urgency }) };
}

function readCopyNumber(root: MapNode, report: Report): Text | undefined {
  const typed = textField(root, 'copy-number');
  if (!typed) return undefined;
  const text = oneLine(typed, 'copy-number', report);
  const { value } = text;
  if (!/^\d{1,10}$/u.test(value)) report(found('error', 'copy-number', spanOf(text), { params: { typed: value, right: '1'.padStart(COPY_NUMBER_DIGITS, '0') }, clause: '7.2.1' }));
  else if (value.length !== COPY_NUMBER_DIGITS) report(found('remark', 'copy-number', spanOf(text), { messageId: 'digits', params: { typed: value, usual: COPY_NUMBER_DIGITS, right: value.padStart(COPY_NUMBER_DIGITS, '0') }, clause: '7.2.1' }));
  return text;
}

/** Signs that are typed for ★. */
const STAR = /[★☆*＊✩⭐]/u;

/** 机密★1年: level, ★, period in Arabic digits. */
function readClassification(root: MapNode, report: Report): Text | undefined {
  const typed = textField(root, 'classification');
  if (!typed) return undefined;
  const text = oneLine(typed, 'classification', report);
  const [, level = '', sign, period = ''] = /^(绝密|机密|秘密)(?:\s*([★☆*＊✩⭐])\s*(.*))?$/u.exec(text.value) ?? [];
  if (level === '') {
    report(found('error', 'classification', spanOf(text), { messageId: 'form', params: { typed: text.value }, clause: '7.2.2' }));
    return text;
  }
  if (sign === undefined) return text;
  checkPeriod(level, period, text, report);
  const star = text.value.search(STAR);
  if (text.value === `${level}★${period}`) return text;
  report(found('warning', 'classification', spanOf(text, star, star + 1), { messageId: 'star', params: { right: `${level}★${period}` }, clause: '7.2.2' }));
  return joinTexts([sliceText(text, 0, level.length), generated('★', spanOf(text, star, star + 1)), sliceText(text, text.value.length - period.length)]);
}

/** Whole years up to the level's limit, or months below a year; or what is no number, such as 长期. */
function checkPeriod(level: string, period: string, text: Text, report: Report): void {
  const from = text.value.length - period.length;
  const say = (severity: 'error' | 'warning', messageId: string, params = {}): void => report(found(severity, 'classification', spanOf(text, from), { messageId, params: { period, level, ...params }, clause: severity === 'error' ? '7.2.2' : SECRECY_ACT }));
  if (period === '长期') return;
  const [, number = '', unit] = /^([1-9]\d{0,2})(年|个月)$/u.exec(period) ?? [];
  if (number === '') { say('error', 'period'); return; }
  if (unit === '个月' && Number(number) >= MONTHS_OF_A_YEAR) { say('warning', 'months'); return; }
  const longest = LONGEST_PERIOD[level] ?? Infinity;
  if (unit === '年' && Number(number) > longest) say('warning', 'too-long', { longest });
}
