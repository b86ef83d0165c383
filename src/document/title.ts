import type { MapNode } from '../source/node.ts';
import { generated, sliceText, spanOf, type Text } from '../text.ts';
import { textField } from './fields.ts';
import { found, type Report } from './finding.ts';
import { joinTexts, linesOf, oneLine } from './text-parts.ts';

/** 标题 (7.3.1): a line for each break that the author forced. A mark at its end is against usage. */
export function readTitle(text: Text, report: Report): readonly Text[] {
  const lines = linesOf(text);
  const last = lines.at(-1);
  const mark = last && endMark(last.value);
  if (last && mark) report(found('warning', 'title-mark', spanOf(last, last.value.length - 1), { params: { mark }, clause: '7.3.1' }));
  return lines;
}

/** 题注 with its （ ）, also where half-width ones were typed. */
export function readTitleNote(root: MapNode, report: Report): Text | undefined {
  const typed = textField(root, 'title-note');
  if (!typed) return undefined;
  const text = oneLine(typed, 'title-note', report);
  const { length } = text.value;
  const bracket = (mark: string, at: number): Text => generated(mark, spanOf(text, at, at + 1));
  if (/^（[^（）]*）$/u.test(text.value)) return text;
  const inner = /^\([^()]*\)$/u.test(text.value) ? sliceText(text, 1, length - 1) : text;
  return joinTexts([bracket('（', 0), inner, bracket('）', length - 1)]);
}

/** The mark that a title or a name must not end in; brackets and quotes may. */
export const endMark = (text: string): string | undefined => /[。，、；：！？…—.,;:!?]$/u.exec(text)?.[0];
