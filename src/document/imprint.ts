import type { MapNode } from '../source/node.ts';
import { spanOf } from '../text.ts';
import { readDate, type ReadDate } from './date.ts';
import type { Imprint } from './document.ts';
import { fieldOf, mapField, textField } from './fields.ts';
import { found, type Report } from './finding.ts';
import { readCopiesTo } from './copies-to.ts';
import { readImprintList } from './organs.ts';
import { readPrintRun } from './print-run.ts';
import { oneLine } from './text-parts.ts';

/**
 * 版记 (7.4). With an office, the day of printing is by default the document's date.
 * @param signed the document's date
 */
export function readImprint(root: MapNode, signed: ReadDate | undefined, stage: 'final' | 'draft', report: Report): Imprint | undefined {
  const map = mapField(root, 'imprint');
  if (!map) return undefined;
  const list = (key: 'addressee' | 'distribute-to') => {
    const node = fieldOf(map, key);
    return node && readImprintList(node, key, report);
  };
  const addressee = list('addressee');
  const distributeTo = list('distribute-to');
  const copies = fieldOf(map, 'copies-to');
  const copiesTo = copies && readCopiesTo(root, copies, report);
  const printRun = readPrintRun(map, report);
  const typedOffice = textField(map, 'office');
  const office = typedOffice && oneLine(typedOffice, 'office', report);
  const typedDate = textField(map, 'date');
  const date = typedDate ? readDate(typedDate, 'imprint.date', stage, report) : office && signed;
  if (typedDate && date?.iso && signed?.iso && date.iso < signed.iso) {
    report(found('warning', 'imprint-date', spanOf(typedDate), { params: { printed: date.text.value, signed: signed.text.value }, clause: '7.4.3' }));
  }
  return { ...(addressee && { addressee }), ...(distributeTo && { distributeTo }), ...(copiesTo && { copiesTo }), ...(office && { office }), ...(date && { date: date.text }), ...(printRun && { printRun }) };
}
