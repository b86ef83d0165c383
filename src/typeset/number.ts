import type { NumberBlock } from '../compose/composition.ts';
import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { metricsOf } from '../standard/metrics.ts';
import { clustersOf } from './cluster.ts';
import { placeLine, widthOf } from './line.ts';
import type { Item, RuleItem } from './pages.ts';
import type { Rows } from './paragraph.ts';
import type { Row } from './row.ts';
import { typesetSignatories } from './signatories.ts';

/**
 * 发文字号, centred two lines below the mark (7.2.5), and the red rule whose centre is 4 mm below its em box (7.2.7). In an upward document the
 * number stands at the left, level with the last row of signatories (7.2.6), and the rule below that.
 */
export function typesetNumber(block: NumberBlock, standard: Standard, faces: Faces): Rows {
  const { typeArea, signatories } = standard;
  const { em, height } = metricsOf(standard, standard.size.body);
  const { clusters, findings } = clustersOf(block.run ? [block.run] : [], faces);
  const width = widthOf(clusters, em / 2);
  const left = block.signatories ? typeArea.left + signatories.indent * em : typeArea.left + (typeArea.width - width) / 2;
  const number = placeLine(clusters, { x: left, cell: em / 2, spread: 0, hangs: false, block: block.id, role: block.role, color: standard.text.colour });
  const names = block.signatories && typesetSignatories(block.signatories, left + width, standard, faces);
  const above = names?.rows.slice(0, -1) ?? [];
  const last = [...number, ...(names?.rows.at(-1) ?? []), ...(block.ruled ? [headerRule(block, standard, height)] : [])];
  return { rows: [...above, last].map((items, index): Row => rowOf(block, items, index, index === above.length, standard, height)), findings: [...findings, ...(names?.findings ?? [])] };
}

const rowOf = ({ id, role, place, ruled }: NumberBlock, items: readonly Item[], index: number, isLast: boolean, standard: Standard, em: number): Row => ({
  block: id,
  role,
  items,
  em,
  below: isLast && ruled ? standard.headerRule.below : 0,
  place: index === 0 ? place : { kind: 'next' },
  onGrid: false,
  keepWithNext: true,
});

/** 版头中的分隔线 (7.2.7) below a row whose em box is `em` high. */
export const headerRule = ({ id, role }: Pick<RuleItem, 'role'> & { readonly id: string }, { typeArea, grid, headerRule }: Standard, em: number): RuleItem => ({
  kind: 'rule',
  role,
  block: id,
  x: typeArea.left,
  y: em * grid.descent + headerRule.below,
  length: typeArea.width,
  thickness: headerRule.thickness,
  color: headerRule.colour,
});
