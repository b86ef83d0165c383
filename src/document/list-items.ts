import type { SourceNode } from '../source/node.ts';
import { generated, spanOf, trimText, type Text } from '../text.ts';
import { choiceField, fieldOf, textsOf } from './fields.ts';
import { found, type Report } from './finding.ts';
import { CIRCLED, formatMarker, type Level } from './marker.ts';
import { hasEndMark } from './sentence.ts';
import { joinTexts, linesOf } from './text-parts.ts';

/** 列项 with their numbers and marks. */
export interface ListItems {
  readonly items: readonly Text[];
  /** All in one paragraph, behind the text before them. */
  readonly runsIn: boolean;
}

type Form = '（一）' | '1.' | '（1）' | '①' | 'none';

/** Of a list whose number is not said, by the level of the headings below it: no list has 一、. */
const FORMS: readonly Form[] = ['（一）', '（一）', '1.', '（1）', '①'];

/**
 * A list: items that are numbered and parted by ；, the last ends in 。, unless they have marks of their own.
 * @param depth level that a heading would have in its place
 */
export function readList(node: SourceNode, depth: number, report: Report): ListItems | undefined {
  const map = node.kind === 'map' ? node : undefined;
  const texts = textsOf(map ? fieldOf(map, 'items') : node).flatMap(linesOf);
  if (texts.length === 0) return undefined;
  const form: Form = (map && choiceField(map, 'list', 'number')) ?? FORMS[Math.min(depth, FORMS.length) - 1] ?? '①';
  if (form === '①' && texts.length > CIRCLED.length) report(found('error', 'list', { start: node.start, end: node.end }, { params: { items: texts.length, most: CIRCLED.length } }));
  return { items: texts.map((text, index) => itemOf(text, form, index, texts.length)), runsIn: map !== undefined && choiceField(map, 'list', 'run-in') === 'yes' };
}

function itemOf(typed: Text, form: Form, index: number, count: number): Text {
  const text = trimText(typed);
  const number = numberOf(form, index + 1);
  const mark = hasEndMark(text.value) || /[，、]$/u.test(text.value) ? '' : index < count - 1 ? '；' : '。';
  const { length } = text.value;
  return joinTexts([...(number ? [generated(number, spanOf(text, 0, 1))] : []), text, ...(mark ? [generated(mark, spanOf(text, length - 1, length))] : [])]);
}

function numberOf(form: Form, ordinal: number): string {
  const level = (['（一）', '1.', '（1）'] as const).findIndex((each) => each === form);
  if (level >= 0) return formatMarker((level + 2) as Level, ordinal);
  return form === '①' ? (CIRCLED[ordinal - 1] ?? `（${ordinal}）`) : '';
}
