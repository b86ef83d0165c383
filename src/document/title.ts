import { spanOf, type Text } from '../text.ts';
import { found, type Report } from './finding.ts';
import { linesOf } from './text-parts.ts';

/** 标题 (7.3.1): a line for each break that the author forced. A mark at its end is against usage. */
export function readTitle(text: Text, report: Report): readonly Text[] {
  const lines = linesOf(text);
  const last = lines.at(-1);
  const mark = last && endMark(last.value);
  if (last && mark) report(found('warning', 'title-mark', spanOf(last, last.value.length - 1), { params: { mark }, clause: '7.3.1' }));
  return lines;
}

/** The mark that a title or a name must not end in; brackets and quotes may. */
export const endMark = (text: string): string | undefined => /[。，、；：！？…—.,;:!?]$/u.exec(text)?.[0];
