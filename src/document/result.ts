import type { MapNode } from '../source/node.ts';
import { spanOf, type Text } from '../text.ts';
import type { Format } from './document.ts';
import { textField } from './fields.ts';
import { found, type Report } from './finding.ts';
import { oneLine } from './text-parts.ts';

/** Characters of 办理结果 beside the title's line: more is a sentence. */
const LONGEST = 12;

/** 办理结果 of a reply: its letter, or words. What a letter means is a local rule: a profile's. */
export function readResult(root: MapNode, format: Format, report: Report): Text | undefined {
  const typed = textField(root, 'result');
  if (!typed) return undefined;
  const text = oneLine(typed, 'result', report);
  if (format === 'order' || format === 'minutes') report(found('error', 'result', spanOf(text), { messageId: 'format' }));
  if (text.value.length > LONGEST) report(found('warning', 'result', spanOf(text), { messageId: 'long', params: { most: LONGEST } }));
  return text;
}
