import type { NumberBlock } from '../compose/composition.ts';
import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { metricsOf } from '../standard/metrics.ts';
import { clustersOf } from './cluster.ts';
import { placeLine, widthOf } from './line.ts';
import type { RuleItem } from './pages.ts';
import type { Rows } from './paragraph.ts';

/** 发文字号, centred two lines below the mark (7.2.5), and the red rule whose centre is 4 mm below its em box (7.2.7). */
export function typesetNumber(block: NumberBlock, standard: Standard, faces: Faces): Rows {
  const { typeArea, grid, headerRule } = standard;
  const { em } = metricsOf(standard, standard.size.body);
  const { clusters, findings } = clustersOf(block.run ? [block.run] : [], faces);
  const width = widthOf(clusters, em / 2);
  const line = placeLine(clusters, {
    x: typeArea.left + (typeArea.width - width) / 2,
    cell: em / 2,
    spread: 0,
    hangs: false,
    block: block.id,
    role: block.role,
  });
  const rule: RuleItem = {
    kind: 'rule',
    role: block.role,
    block: block.id,
    x: typeArea.left,
    y: em * grid.descent + headerRule.below,
    length: typeArea.width,
    thickness: headerRule.thickness,
    color: headerRule.colour,
  };
  return {
    rows: [
      {
        block: block.id,
        role: block.role,
        items: [...line, rule],
        em,
        below: headerRule.below,
        place: { kind: 'blank', lines: standard.number.above, exact: true },
        onGrid: false,
        keepWithNext: true,
      },
    ],
    findings,
  };
}
