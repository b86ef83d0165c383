import type { SourceNode } from '../source/node.ts';
import { generated, sliceText, spanOf, type Text } from '../text.ts';
import { textOf } from './fields.ts';
import { found, type Report } from './finding.ts';
import { oneLine } from './text-parts.ts';

/**
 * 主送机关 (7.3.2): text as typed or a list, with the full-width colon at its end: added when it is missing, in place of a
 * half-width one.
 */
export function readAddressee(node: SourceNode, report: Report): readonly Text[] {
  return withEnd(readOrgans(node, 'addressee', report), /[：:]$/u, '：');
}

/** 主送, 分送 or 抄送 in the imprint (7.4.2): without its label and its mark at the end. */
export function readImprintList(node: SourceNode, key: string, report: Report): readonly Text[] {
  return withEnd(readOrgans(node, key, report), /[：:。.]$/u, '');
}

/** Organs of one level: a list of them is joined with 、; of a list with lists in it, the outer one with ，. */
export function readLevel(node: SourceNode, key: string, report: Report): readonly Text[] {
  const isOneGroup = node.kind === 'list' && node.items.every((item) => item.kind === 'scalar');
  return readImprintList(isOneGroup ? { ...node, items: [node] } : node, key, report);
}

/** Text as typed; of a list, the outer one is joined with ，, the inner ones with 、. */
function readOrgans(node: SourceNode, key: string, report: Report): readonly Text[] {
  const text = textOf(node);
  if (text) return [withoutSlips(oneLine(text, key, report), report)];
  if (node.kind !== 'list') return [];
  return join(node.items.map((item) => (item.kind === 'list' ? join(item.items.map((inner) => readOrgans(inner, key, report)), '、') : readOrgans(item, key, report))), '，');
}

/** A label that the program sets itself, and a mark that joins nothing: left out, with a warning. A closing mark alone is `withEnd`'s. */
function withoutSlips(text: Text, report: Report): Text {
  const label = /^\s*(?:主送|分送|抄送)[：:]\s*/u.exec(text.value)?.[0] ?? '';
  if (label) report(found('warning', 'organs', spanOf(text, 0, label.length), { messageId: 'label', params: { label }, clause: '7.4.2' }));
  const mark = /[、，,；;][、，,；;：:。]*$/u.exec(text.value)?.[0] ?? '';
  const end = text.value.length - mark.length;
  if (mark && end > label.length) report(found('warning', 'organs', spanOf(text, end), { messageId: 'mark', params: { mark }, clause: '7.3.2' }));
  return end > label.length ? sliceText(text, label.length, end) : text;
}

function join(groups: readonly (readonly Text[])[], mark: string): readonly Text[] {
  return groups.flatMap((texts) => {
    const [first] = texts;
    if (!first) return [];
    return texts === groups.find((group) => group.length > 0) ? texts : [generated(mark, spanOf(first)), ...texts];
  });
}

/** The list with this mark at its end, and no other of those that people type there. */
function withEnd(texts: readonly Text[], typed: RegExp, mark: string): readonly Text[] {
  const last = texts.at(-1);
  if (!last || (mark !== '' && last.value.endsWith(mark))) return texts;
  const match = typed.exec(last.value);
  const kept = match ? sliceText(last, 0, match.index) : last;
  const cause = match ? spanOf(last, match.index, match.index + 1) : spanOf(last, last.value.length - 1);
  return [...texts.slice(0, -1), kept, ...(mark === '' ? [] : [generated(mark, cause)])];
}
