import type { MapNode } from '../source/node.ts';
import { spanOf, type Text } from '../text.ts';
import type { Format, Imprint } from './document.ts';
import { choiceField } from './fields.ts';
import { found, type Report } from './finding.ts';

/** As the file says; else that of the kind: 函 has the letter's by default, not by rule. */
export const formatOf = (root: MapNode): Format => choiceField(root, 'document', 'format') ?? (choiceField(root, 'document', 'kind') === 'letter' ? 'letter' : 'document');

/** What a letter (10.1) does without: 文件 in its mark, and the printing line in its imprint, which is not printed. */
export function asLetter(mark: Text, imprint: Imprint | undefined, report: Report): Imprint | undefined {
  if (mark.value.endsWith('文件')) report(found('warning', 'letter', spanOf(mark, mark.value.length - 2), { messageId: 'mark', params: { right: mark.value.slice(0, -2) }, clause: '10.1' }));
  if (!imprint) return undefined;
  const { office, date: _, ...lists } = imprint;
  if (office) report(found('warning', 'letter', spanOf(office), { messageId: 'printing', clause: '10.1' }));
  return lists;
}
