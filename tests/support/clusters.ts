import { gbt9704Values } from '../../src/standard/gbt9704.ts';
import { generated } from '../../src/text.ts';
import type { Cluster } from '../../src/typeset/cluster.ts';
import { cellsOf } from '../../src/standard/cells.ts';
import { breakLines } from '../../src/typeset/line-break.ts';

/** Clusters of plain text: line breaking asks for their text and cells alone. */
export function clustersOfText(value: string): readonly Cluster[] {
  const run = { text: generated(value, { start: 0, end: 0 }), type: { face: 'fangsong' as const, size: 16 } };
  let index = 0;
  return Array.from(value, (text) => {
    const cluster: Cluster = { text, cells: cellsOf(text.codePointAt(0) ?? 0), face: 'any', run, index };
    index += text.length;
    return cluster;
  });
}

export interface TextLine {
  readonly text: string;
  /** Cells inside the right edge. */
  readonly cells: number;
  readonly hangs: boolean;
  readonly emergency: boolean;
}

/** Lines of a body paragraph, 56 cells wide and `indent` characters in on the first line. */
export function linesOf(value: string, hanging: 'word' | 'stops' | 'none' = 'word', indent = 2): readonly TextLine[] {
  const clusters = clustersOfText(value);
  const marks = new Set(gbt9704Values.hanging[hanging]);
  return breakLines(clusters, { first: 56 - 2 * indent, rest: 56 }, marks).map((line) => ({
    text: clusters
      .slice(line.start, line.end)
      .map((cluster) => cluster.text)
      .join(''),
    cells: line.cells,
    hangs: line.hangs,
    emergency: line.emergency,
  }));
}
