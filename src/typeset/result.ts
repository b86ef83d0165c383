import type { ResultBlock } from '../compose/composition.ts';
import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { metricsOf } from '../standard/metrics.ts';
import { clustersOf } from './cluster.ts';
import { placeLine, widthOf } from './line.ts';
import type { Rows } from './paragraph.ts';

/** 办理结果 on a line of its own, flush right. */
export function typesetResult(block: ResultBlock, standard: Standard, faces: Faces): Rows {
  const { typeArea, text } = standard;
  const { em, height } = metricsOf(standard, block.run.type.size);
  const cell = em / 2;
  const { clusters, findings } = clustersOf([block.run], faces);
  const items = placeLine(clusters, { x: typeArea.left + typeArea.width - widthOf(clusters, cell), cell, spread: 0, hangs: false, block: block.id, role: block.role, color: text.colour });
  return { rows: [{ block: block.id, role: block.role, items, em: height, below: 0, place: block.place, onGrid: false, keepWithNext: true }], findings };
}
