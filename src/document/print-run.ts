import type { MapNode } from '../source/node.ts';
import { generated, spanOf, type Text } from '../text.ts';
import { textField } from './fields.ts';
import { found, type Report } from './finding.ts';
import { oneLine } from './text-parts.ts';

/** 印数, `30` or as it is printed: 共印30份. */
export function readPrintRun(map: MapNode, report: Report): Text | undefined {
  const typed = textField(map, 'print-run');
  if (!typed) return undefined;
  const text = oneLine(typed, 'print-run', report);
  const count = /^(?:共印)?\s*([1-9]\d{0,6})\s*份?$/u.exec(text.value)?.[1];
  if (count === undefined) {
    report(found('error', 'print-run', spanOf(text), { params: { typed: text.value.length > 24 ? `${text.value.slice(0, 24)}…` : text.value }, clause: '7.4.3' }));
    return undefined;
  }
  return generated(`共印${count}份`, spanOf(text));
}
