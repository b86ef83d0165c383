import type { BlockRole } from '../compose/composition.ts';
import { spanOf, type Span } from '../text.ts';
import type { Cells, Mm } from '../units.ts';
import type { Cluster } from './cluster.ts';
import { DOUBLED } from './kinsoku.ts';
import type { InkColour, TextItem } from './pages.ts';

/** Where a line's characters stand. */
export interface LinePlacement {
  readonly x: Mm;
  /** Width of one cell. */
  readonly cell: Mm;
  /** Extra space to spread over the line's gaps; 0 for a line that is not justified. */
  readonly spread: Mm;
  /** The last cluster hangs beyond the right edge: no extra space stands before it. */
  readonly hangs: boolean;
  readonly block: string;
  readonly role: BlockRole;
  readonly color: InkColour;
}

/** Places clusters on the baseline y = 0: a text item for each stretch of one face and one run. */
export function placeLine(clusters: readonly Cluster[], placement: LinePlacement): TextItem[] {
  const { x, cell, block, role, color } = placement;
  const extra = spreadOver(placement.hangs ? clusters.slice(0, -1) : clusters, placement.spread);
  const items: TextItem[] = [];
  let at = x;
  for (let from = 0; from < clusters.length; ) {
    const head = clusters[from];
    if (!head) break;
    let to = from;
    let text = '';
    const advances: Mm[] = [];
    const left = at;
    for (let cluster: Cluster | undefined = head; cluster?.face === head.face && cluster.run === head.run; cluster = clusters[to]) {
      const advance = cluster.cells * cell + (extra[to] ?? 0);
      text += cluster.text;
      advances.push(advance);
      for (let combining = Array.from(cluster.text).length - 1; combining > 0; combining -= 1) advances.push(0);
      at += advance;
      to += 1;
    }
    items.push({ kind: 'text', role, block, text, face: head.face, size: head.run.type.size, x: left, y: 0 - (head.run.type.raise ?? 0), advances, color, ...(head.run.type.bold && { bold: true }), ...(head.run.emphasised && { emphasised: true }), ...(head.run.reference && { reference: head.run.reference }), source: sourceOf(clusters, from, to) });
    from = to;
  }
  return items;
}

export const cellsAcross = (clusters: readonly Cluster[]): Cells => clusters.reduce((sum, cluster) => sum + cluster.cells, 0);

/** Width of a line in which nothing is spread. */
export const widthOf = (clusters: readonly Cluster[], cell: Mm): Mm => cellsAcross(clusters) * cell;

/** Space after each cluster. Gaps inside a Latin word or a doubled dash stay closed unless the line has no others. */
function spreadOver(clusters: readonly Cluster[], spread: Mm): readonly Mm[] {
  if (spread <= 0 || clusters.length < 2) return [];
  const gaps = clusters.slice(0, -1).map((cluster, index) => isElastic(cluster.text, clusters[index + 1]?.text ?? ''));
  const count = gaps.filter(Boolean).length;
  if (count === 0) return gaps.map(() => spread / gaps.length);
  return gaps.map((elastic) => (elastic ? spread / count : 0));
}

const isAscii = (text: string): boolean => text > ' ' && text <= '~';
const isElastic = (before: string, after: string): boolean => !(isAscii(before) && isAscii(after)) && !(before === after && DOUBLED.has(before));

function sourceOf(clusters: readonly Cluster[], from: number, to: number): Span {
  const head = clusters[from];
  const tail = clusters[to - 1];
  if (!head || !tail) return { start: 0, end: 0 };
  return spanOf(head.run.text, head.index, tail.index + tail.text.length);
}
