import type { ParagraphBlock } from '../compose/composition.ts';
import type { Finding } from '../diagnostic.ts';
import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { metricsOf } from '../standard/metrics.ts';
import type { Mm } from '../units.ts';
import { clustersOf, type Cluster } from './cluster.ts';
import { breakLines, type BrokenLine } from './line-break.ts';
import { placeLine } from './line.ts';
import type { TextItem } from './pages.ts';
import { remarksOnLines } from './remarks.ts';
import type { Row } from './row.ts';

export interface Rows {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
}

/** Breaks a paragraph at the right edge and places its lines, all but the last justified. */
export function typesetParagraph(block: ParagraphBlock, standard: Standard, hanging: ReadonlySet<string>, faces: Faces): Rows {
  const { em, height } = metricsOf(standard, block.runs[0]?.type.size ?? standard.size.body);
  const { clusters, findings } = clustersOf(block.runs, faces);
  const cell = em / 2;
  const measure = { left: standard.typeArea.left, right: standard.typeArea.left + standard.typeArea.width, cell, color: standard.text.colour };
  const cells = wholeCells(standard.typeArea.width, cell);
  const lines = breakLines(clusters, { first: cells - block.indent.first * 2, rest: cells - block.indent.rest * 2 }, hanging);
  const rows = lines.map((line, index): Row => {
    const indent = (index === 0 ? block.indent.first : block.indent.rest) * em;
    return {
      block: block.id,
      role: block.role,
      items: placeBroken(clusters, line, { ...measure, left: measure.left + indent }, index === lines.length - 1, block),
      em: height,
      below: 0,
      place: index === 0 ? block.place : { kind: 'next' },
      onGrid: true,
      keepWithNext: block.keepWithNext || (block.keepsLast === true && index === lines.length - 1),
      ...footnotesOf(clusters.slice(line.start, line.end)),
      ...(index === 0 && block.outline && { outline: block.outline }),
    };
  });
  return { rows, findings: [...findings, ...remarksOnLines(clusters, lines, (index) => cells - 2 * (index === 0 ? block.indent.first : block.indent.rest))] };
}

function footnotesOf(clusters: readonly Cluster[]): Pick<Row, 'footnotes'> {
  const footnotes = clusters.flatMap(({ run }) => run.reference ?? []);
  return footnotes.length > 0 ? { footnotes } : {};
}

/** Cells that fit into a width; a hundredth of a cell is rounding, not room. */
export const wholeCells = (width: Mm, cell: Mm): number => Math.floor(width / cell + 0.01);

/** A broken line between two edges: justified to the right one unless it is the paragraph's last. */
export function placeBroken(
  clusters: readonly Cluster[],
  line: BrokenLine,
  measure: { readonly left: Mm; readonly right: Mm; readonly cell: Mm; readonly color: TextItem['color'] },
  isLast: boolean,
  block: { readonly id: string; readonly role: TextItem['role'] },
): readonly TextItem[] {
  const room = wholeCells(measure.right - measure.left, measure.cell) * measure.cell;
  const spread = isLast && !line.hangs ? 0 : Math.max(0, room - line.cells * measure.cell);
  return placeLine(clusters.slice(line.start, line.end), {
    x: measure.left,
    cell: measure.cell,
    spread,
    hangs: line.hangs,
    block: block.id,
    role: block.role,
    color: measure.color,
  });
}
