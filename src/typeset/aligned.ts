import type { AlignedBlock, AlignedPart, Run } from '../compose/composition.ts';
import type { Finding } from '../diagnostic.ts';
import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { metricsOf } from '../standard/metrics.ts';
import type { Cells, Mm } from '../units.ts';
import { clustersOf } from './cluster.ts';
import { breakLines } from './line-break.ts';
import { placeLine, widthOf } from './line.ts';
import type { Item } from './pages.ts';
import { placeBroken, wholeCells, type Rows } from './paragraph.ts';
import { remarksOnLines } from './remarks.ts';
import type { Row } from './row.ts';

interface Placed {
  readonly items: readonly Item[];
  readonly findings: readonly Finding[];
}

/** Parts at their places on the first line; the text behind them broken at the right edge, all its lines but the last justified. */
export function typesetAligned(block: AlignedBlock, standard: Standard, hanging: ReadonlySet<string>, faces: Faces): Rows {
  const { height } = metricsOf(standard, standard.size.body);
  const parts = block.parts.map((part) => placePart(part, block, standard, faces));
  const text = block.text ? breakText(block, block.text, standard, hanging, faces) : { lines: [[]], findings: [] };
  const rows = text.lines.map((items, index): Row => ({
    block: block.id,
    role: block.role,
    items: index === 0 ? [...parts.flatMap((part) => part.items), ...items] : items,
    em: height,
    below: 0,
    place: index === 0 ? block.place : { kind: 'next' },
    onGrid: true,
    keepWithNext: block.keepWithNext,
  }));
  return { rows, findings: [...parts.flatMap((part) => part.findings), ...text.findings] };
}

/** A word, spread, and the colon behind it. */
function placePart({ at, run, spread, colon }: AlignedPart, block: AlignedBlock, standard: Standard, faces: Faces): Placed {
  const { em } = metricsOf(standard, standard.size.body);
  const cell = em / 2;
  const word = clustersOf([run], faces);
  const added = Math.max(0, word.clusters.length - 1) * spread * cell;
  const left = standard.typeArea.left + at * em;
  const place = (clusters: typeof word.clusters, x: Mm, extra: Mm): readonly Item[] =>
    placeLine(clusters, { x, cell, spread: extra, hangs: false, block: block.id, role: block.role, color: standard.text.colour });
  const mark = clustersOf(colon ? [colon] : [], faces);
  return { items: [...place(word.clusters, left, added), ...place(mark.clusters, left + widthOf(word.clusters, cell) + added, 0)], findings: [...word.findings, ...mark.findings] };
}

interface BrokenText {
  readonly lines: readonly (readonly Item[])[];
  readonly findings: readonly Finding[];
}

function breakText(block: AlignedBlock, { at, runs }: { readonly at: number; readonly runs: readonly Run[] }, standard: Standard, hanging: ReadonlySet<string>, faces: Faces): BrokenText {
  const { typeArea, text } = standard;
  const { em } = metricsOf(standard, standard.size.body);
  const cell = em / 2;
  const leftOf = (index: number): number => (index === 0 ? at : block.indent.rest);
  const cellsOf = (index: number): Cells => wholeCells(typeArea.width, cell) - 2 * leftOf(index);
  const { clusters, findings } = clustersOf(runs, faces);
  const lines = breakLines(clusters, { first: cellsOf(0), rest: cellsOf(1) }, hanging);
  const right = typeArea.left + typeArea.width;
  const placed = lines.map((line, index) => placeBroken(clusters, line, { left: typeArea.left + leftOf(index) * em, right, cell, color: text.colour }, index === lines.length - 1, block));
  return { lines: placed, findings: [...findings, ...remarksOnLines(clusters, lines, cellsOf)] };
}
