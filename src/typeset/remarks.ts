import type { Finding } from '../diagnostic.ts';
import { spanOf } from '../text.ts';
import type { Cells } from '../units.ts';
import type { Cluster } from './cluster.ts';
import type { BrokenLine } from './line-break.ts';

/** A line shorter than its width by more than this is spread visibly. */
const LOOSE_CELLS = 4;

/** Remarks on lines that the rules could not fill well: broken at any character, or spread by more than two characters. */
export function remarksOnLines(clusters: readonly Cluster[], lines: readonly BrokenLine[], widthOfLine: (index: number) => Cells): Finding[] {
  return lines.flatMap((line, index) => {
    const isLast = index === lines.length - 1;
    if (line.emergency) return [remark('typeset/emergency-break', clusters, line, {})];
    const missing = widthOfLine(index) - line.cells;
    if (!isLast && missing > LOOSE_CELLS) return [remark('typeset/loose-line', clusters, line, { characters: missing / 2 })];
    return [];
  });
}

function remark(ruleId: string, clusters: readonly Cluster[], line: BrokenLine, params: Finding['params']): Finding {
  const head = clusters[line.start];
  const tail = clusters[line.end - 1];
  const text = clusters.slice(line.start, line.end).map((cluster) => cluster.text).join('');
  return {
    ruleId,
    messageId: 'default',
    params: { ...params, line: text },
    severity: 'remark',
    ...(head && tail && { span: { start: spanOf(head.run.text, head.index).start, end: spanOf(tail.run.text, tail.index, tail.index + tail.text.length).end } }),
  };
}
