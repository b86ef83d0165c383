import type { MapNode } from '../source/node.ts';
import { spanAll, spanOf, type Text } from '../text.ts';
import type { Format, Imprint } from './document.ts';
import { choiceField, fieldOf } from './fields.ts';
import { found, type Report } from './finding.ts';
import type { KindName } from './kinds.ts';

/** Kinds that have a format of their own. A 函 has the letter's by default, not by rule. */
const OF_KIND: Readonly<Partial<Record<KindName, Format>>> = { letter: 'letter', order: 'order', minutes: 'minutes' };

/** As the file says; else that of the kind. */
export function formatOf(root: MapNode): Format {
  const kind = choiceField(root, 'document', 'kind');
  return choiceField(root, 'document', 'format') ?? (kind && OF_KIND[kind]) ?? 'document';
}

/** The mark of an order and of minutes says what the document is: they need no title. */
export const hasTitleInMark = (format: Format): boolean => format === 'order' || format === 'minutes';

/** Holds a document to its format: what belongs to another one is an error, since it would not be printed. */
export function checkFormat(root: MapNode, format: Format, mark: Text, title: readonly Text[], report: Report): void {
  const { value } = mark;
  const attendance = fieldOf(root, 'attendance');
  if (attendance && format !== 'minutes') report(found('error', 'format', attendance, { messageId: 'attendance', clause: '10.3' }));
  const signatories = fieldOf(root, 'signatories');
  if (signatories && format !== 'document') report(found('error', 'format', signatories, { messageId: 'signatories', clause: '7.2.6' }));
  const urgency = fieldOf(root, 'urgency');
  if (format === 'order' && urgency && fieldOf(root, 'classification')) report(found('remark', 'format', urgency, { messageId: 'order-lines', clause: '10.2' }));
  const say = (messageId: string, clause: string): void => report(found('warning', 'format', spanOf(mark), { messageId, params: { mark: value }, clause }));
  if (format === 'order' && !value.endsWith('令')) say('order-mark', '10.2');
  if (format === 'minutes' && !value.endsWith('纪要')) say('minutes-mark', '10.3');
  if (format === 'order' && !fieldOf(root, 'stamp')) say('order-stamp', '10.2');
  if (format === 'order' && title.length > 0) report(found('remark', 'format', spanAll(title), { messageId: 'order-title', clause: '10.2' }));
}

/** What a letter (10.1) does without: 文件 in its mark, and the printing line in its imprint, which is not printed. */
export function asLetter(mark: Text, imprint: Imprint | undefined, report: Report): Imprint | undefined {
  if (mark.value.endsWith('文件')) report(found('warning', 'letter', spanOf(mark, mark.value.length - 2), { messageId: 'mark', params: { right: mark.value.slice(0, -2) }, clause: '10.1' }));
  if (!imprint) return undefined;
  const { office, date: _, printRun, ...lists } = imprint;
  if (office) report(found('warning', 'letter', spanOf(office), { messageId: 'printing', clause: '10.1' }));
  if (printRun) report(found('warning', 'letter', spanOf(printRun), { messageId: 'print-run', clause: '10.1' }));
  return lists;
}
