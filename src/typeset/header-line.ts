import type { HeaderLineBlock } from '../compose/composition.ts';
import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { bodyPitch, metricsOf, textHead } from '../standard/metrics.ts';
import { clustersOf } from './cluster.ts';
import { placeLine, widthOf } from './line.ts';
import type { Rows } from './paragraph.ts';

/** 份号, 密级, 紧急程度 at the left, 送审稿 at the right, each on its line of the type area (7.2.1–7.2.3): above the mark they move nothing. */
export function typesetHeaderLine(block: HeaderLineBlock, standard: Standard, faces: Faces): Rows {
  const { typeArea, grid } = standard;
  const { em } = metricsOf(standard, block.run.type.size);
  const { clusters, findings } = clustersOf([block.run], faces);
  const x = block.side === 'left' ? typeArea.left : typeArea.left + typeArea.width - widthOf(clusters, em / 2);
  const items = placeLine(clusters, { x, cell: em / 2, spread: 0, hangs: false, block: block.id, role: block.role, color: standard.text.colour });
  const baseline = textHead(standard) + (block.line - 1) * bodyPitch(standard) + grid.ascent * em;
  return { rows: [{ block: block.id, role: block.role, items, em, below: 0, place: { kind: 'baseline', y: baseline }, onGrid: false, keepWithNext: true }], findings };
}
