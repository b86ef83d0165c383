import type { MapNode } from '../source/node.ts';
import { sliceText, spanAll, spanOf, type Text } from '../text.ts';
import { fieldOf, textsOf } from './fields.ts';
import { found, type Report } from './finding.ts';
import { personalNames } from './personal-names.ts';
import { oneLine } from './text-parts.ts';

/**
 * 签发人 (7.2.6): a name, several parted by 、, or a list. The label is the program's. Of a joint document each issuer's signs, which is practice.
 * @param issuers how many organs issue the document
 */
export function readSignatories(root: MapNode, issuers: number, report: Report): readonly Text[] {
  const node = fieldOf(root, 'signatories');
  const names = textsOf(node).flatMap((text) => personalNames(withoutLabel(oneLine(text, 'signatories', report), report)));
  for (const name of names) checkSpaces(name, report);
  if (names.length > 0 && names.length < issuers) report(found('remark', 'signatories', spanAll(names), { params: { names: names.length, issuers }, clause: '7.2.6' }));
  return names;
}

/** A space is no mark between names: `张三 李四` would be one person. */
function checkSpaces(name: Text, report: Report): void {
  const parts = name.value.split(/\s+/u);
  if (parts.length === 1) return;
  const isSeveral = parts.every((part) => [...part].length > 1);
  report(found('warning', 'signatories', spanOf(name), { messageId: isSeveral ? 'several' : 'space', params: { typed: name.value, right: parts.join(isSeveral ? '、' : '') }, clause: '7.2.6' }));
}

function withoutLabel(text: Text, report: Report): Text {
  const label = /^签发人[：:]\s*/u.exec(text.value)?.[0];
  if (label === undefined) return text;
  report(found('warning', 'organs', spanOf(text, 0, label.length), { messageId: 'label', params: { label }, clause: '7.2.6' }));
  return sliceText(text, label.length);
}
