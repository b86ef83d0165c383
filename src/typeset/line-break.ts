import type { Cells } from '../units.ts';
import type { Cluster } from './cluster.ts';
import { breaksOf } from './kinsoku.ts';

/** One line of a paragraph: clusters `start` to `end` (exclusive). */
export interface BrokenLine {
  readonly start: number;
  readonly end: number;
  /** Cells of what stands inside the right edge: without the hanging mark, without spaces at the end. */
  readonly cells: Cells;
  /** The last cluster stands beyond the right edge. */
  readonly hangs: boolean;
  /** No rule allowed a break: it broke at any character. */
  readonly emergency: boolean;
}

/** Widths in cells: the first line's and the others'. */
export interface LineWidths {
  readonly first: Cells;
  readonly rest: Cells;
}

/**
 * Breaks a paragraph into lines of whole cells, the longest first (as word processors do): nothing is squeezed inside a line.
 * A mark that may hang and does not fit stands beyond the edge, one at most, when what follows it may begin a line.
 * Linear: a look back never passes the line's start.
 */
export function breakLines(clusters: readonly Cluster[], widths: LineWidths, hanging: ReadonlySet<string>): BrokenLine[] {
  const breaks = breaksOf(clusters);
  const lines: BrokenLine[] = [];
  let start = 0;
  while (start < clusters.length) {
    const line = takeLine(clusters, breaks, start, lines.length === 0 ? widths.first : widths.rest, hanging);
    lines.push(line);
    start = line.end;
    while (clusters[start]?.text === ' ') start += 1;
  }
  return lines;
}

function takeLine(clusters: readonly Cluster[], breaks: readonly boolean[], start: number, width: Cells, hanging: ReadonlySet<string>): BrokenLine {
  let end = start;
  let cells = 0;
  for (let cluster = clusters[end]; cluster && cells + cluster.cells <= width; cluster = clusters[end]) {
    cells += cluster.cells;
    end += 1;
  }
  const overflow = clusters[end];
  if (!overflow) return finish(clusters, start, end, false);
  if (overflow.text === ' ') return finish(clusters, start, end, false);
  const mayFollow = end + 1 >= clusters.length || breaks[end + 1] === true || clusters[end + 1]?.text === ' ';
  if (end > start && hanging.has(overflow.text) && mayFollow) return finish(clusters, start, end + 1, true);
  for (let at = end; at > start; at -= 1) {
    if (breaks[at]) return finish(clusters, start, at, false);
  }
  return { ...finish(clusters, start, Math.max(end, start + 1), false), emergency: true };
}

function finish(clusters: readonly Cluster[], start: number, end: number, hangs: boolean): BrokenLine {
  let last = end;
  while (last > start + 1 && clusters[last - 1]?.text === ' ') last -= 1;
  let cells = 0;
  for (let index = start; index < (hangs ? last - 1 : last); index += 1) cells += clusters[index]?.cells ?? 0;
  return { start, end: last, cells, hangs, emergency: false };
}
