import type { MapNode } from '../source/node.ts';
import { generated, spanOf, type Text } from '../text.ts';
import { inBrackets } from './brackets.ts';
import { choiceField, fieldOf, mapField, textField, textOf } from './fields.ts';
import type { Report } from './finding.ts';
import type { Choice } from './names.ts';
import { joinTexts, linesOf, oneLine } from './text-parts.ts';

const DISCLOSURE: Readonly<Record<Choice<'document', 'disclosure'>, string>> = { public: '此件公开发布', 'on-request': '此件依申请公开', no: '此件不予公开' };

/**
 * 附注 (7.3.6), each in （ ）: whether it may be published, how far it goes, then the other notes, then whom to ask — the order in which the
 * clause's examples are met in print.
 */
export function readNotes(root: MapNode, report: Report): readonly (readonly Text[])[] {
  return [...disclosureNote(root), ...circulationNote(root, report), ...readNotesOf(root), ...contactNote(root, report)];
}

function disclosureNote(root: MapNode): readonly (readonly Text[])[] {
  const choice = choiceField(root, 'document', 'disclosure');
  return choice ? [[generated(`（${DISCLOSURE[choice]}）`, fieldOf(root, 'disclosure') ?? root)]] : [];
}

/** 印发传达范围: 县团级, or the whole of what shall be printed. */
function circulationNote(root: MapNode, report: Report): readonly (readonly Text[])[] {
  const typed = textField(root, 'circulation');
  if (!typed) return [];
  const text = oneLine(typed, 'circulation', report);
  if (/^[（(]?(?:此件|本件|此文|本文)/u.test(text.value)) return [inBrackets(text)];
  const head = text.value.startsWith('发至') ? '此件' : '此件发至';
  return [inBrackets(joinTexts([generated(head, spanOf(text, 0, 1)), text]))];
}

/** Those that are typed: a line or a list item is a note. */
export function readNotesOf(root: MapNode): readonly (readonly Text[])[] {
  const node = fieldOf(root, 'note');
  const texts = node?.kind === 'list' ? node.items.map(textOf) : [textOf(node)];
  return texts.flatMap((text) => (text ? linesOf(text).map(inBrackets) : []));
}

function contactNote(root: MapNode, report: Report): readonly (readonly Text[])[] {
  const contact = mapField(root, 'contact');
  const name = contact && textField(contact, 'name');
  if (!name) return [];
  const phone = textField(contact, 'phone');
  const cause = spanOf(name);
  const number = phone ? [generated('，电话：', spanOf(phone)), oneLine(phone, 'phone', report)] : [];
  return [[generated('（联系人：', cause), oneLine(name, 'name', report), ...number, generated('）', cause)]];
}
