import type { SourceNode } from '../source/node.ts';
import { sliceText, spanOf, trimText, type Text } from '../text.ts';
import { textsOf } from './fields.ts';
import { found, type Report } from './finding.ts';
import { unspread } from './personal-names.ts';
import { linesOf } from './text-parts.ts';

/** 标签行: 时间：…, 地点：…. */
export interface LabelLines {
  readonly kind: 'labels';
  readonly lines: readonly LabelLine[];
}

export interface LabelLine {
  /** Without its colon. */
  readonly label: Text;
  /** A paragraph each; none behind a label that stands for itself. */
  readonly texts: readonly Text[];
}

/** Words and brackets: what has a digit in it is text, 上午9：00. */
const LABEL = /^([\p{L}（）()、／/ 　]{1,16})[：:]\s*/u;

/** Lines with a label each; one without goes on with what the last one said. */
export function readLabelLines(node: SourceNode, report: Report): LabelLines | undefined {
  const lines: { readonly label: Text; readonly texts: Text[] }[] = [];
  for (const line of textsOf(node).flatMap(linesOf)) {
    const typed = LABEL.exec(line.value);
    const last = lines.at(-1);
    if (typed?.[1] !== undefined) {
      const text = sliceText(line, typed[0].length);
      lines.push({ label: unspread(trimText(sliceText(line, 0, typed[1].length))), texts: text.value === '' ? [] : [text] });
    } else if (last) last.texts.push(line);
    else report(found('error', 'labels', spanOf(line), { params: { line: line.value } }));
  }
  return lines.length > 0 ? { kind: 'labels', lines } : undefined;
}
