import type { SplitLineBlock, SplitLinePart } from '../compose/composition.ts';
import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { metricsOf } from '../standard/metrics.ts';
import type { Mm } from '../units.ts';
import { clustersOf } from './cluster.ts';
import { placeLine, widthOf } from './line.ts';
import { headerRule } from './number.ts';
import type { Rows } from './paragraph.ts';

/** A line of the header with something at its left, at its right, or both (10.1, 10.3), and perhaps the red rule below it. */
export function typesetSplitLine(block: SplitLineBlock, standard: Standard, faces: Faces): Rows {
  const { typeArea } = standard;
  const { em, height } = metricsOf(standard, standard.size.body);
  const cell = em / 2;
  const inset = block.indent * em;
  const place = (part: SplitLinePart | undefined, xOf: (width: Mm) => Mm) => {
    if (!part) return { items: [], findings: [] };
    const { clusters, findings } = clustersOf([part.run], faces);
    const items = placeLine(clusters, { x: xOf(widthOf(clusters, cell)), cell, spread: 0, hangs: false, block: part.id, role: part.role, color: standard.text.colour });
    return { items, findings };
  };
  const left = place(block.left, () => typeArea.left + inset);
  const right = place(block.right, (width) => typeArea.left + typeArea.width - inset - width);
  const items = [...left.items, ...right.items, ...(block.ruled ? [headerRule(block, standard, height)] : [])];
  const below = block.ruled ? standard.headerRule.below : 0;
  return { rows: [{ block: block.id, role: block.role, items, em: height, below, place: block.place, onGrid: false, keepWithNext: true }], findings: [...left.findings, ...right.findings] };
}
