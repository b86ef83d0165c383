import type { Run, TableBlock } from '../compose/composition.ts';
import type { Alignment } from '../document/table.ts';
import { greatest } from '../extremes.ts';
import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { lineGap, metricsOf } from '../standard/metrics.ts';
import type { Mm } from '../units.ts';
import { clustersOf, type Cluster } from './cluster.ts';
import { breakLines } from './line-break.ts';
import { placeLine, widthOf } from './line.ts';
import { wholeCells, type Rows } from './paragraph.ts';
import type { Row } from './row.ts';

/** 注：, with whose end turned lines and further notes align. */
const NOTE_INDENT = 2;
const NO_INDENT = { first: 0, rest: 0 };

/** Title in the middle and unit at the right, above a table; the last of them ends where it begins. */
export function aboveTable(block: TableBlock, standard: Standard, faces: Faces): Rows {
  const sets = [
    ...(block.title ? [linesOf(`${block.id}.title`, block.title, 'center', NO_INDENT, standard, faces)] : []),
    ...(block.unit ? [linesOf(`${block.id}.unit`, block.unit, 'right', NO_INDENT, standard, faces)] : []),
  ];
  const rows = sets.flatMap((set) => set.rows).map((row) => ({ ...row, keepWithNext: true }));
  const half = lineGap(standard) / 2;
  return { rows: rows.map((row, index) => (index === rows.length - 1 ? { ...row, below: half } : row)), findings: sets.flatMap((set) => set.findings) };
}

/** Notes, then labels with room to sign, below a table as text is. */
export function belowTable(block: TableBlock, standard: Standard, faces: Faces): Rows {
  const notes = block.notes.map((note, index) => linesOf(`${block.id}.note.${index + 1}`, note, 'left', { first: index === 0 ? 0 : NOTE_INDENT, rest: NOTE_INDENT }, standard, faces));
  const signs = signRows(block, standard, faces);
  const gap = lineGap(standard);
  const rows = [...firstTouches(notes.flatMap((set) => set.rows), gap), ...firstTouches(signs.rows, gap)];
  return { rows, findings: [...notes.flatMap((set) => set.findings), ...signs.findings] };
}

const firstTouches = (rows: readonly Row[], gap: Mm): readonly Row[] => rows.map((row, index) => (index === 0 ? { ...row, place: { kind: 'touch', gap } } : row));

function linesOf(id: string, run: Run, align: Alignment, indent: { readonly first: number; readonly rest: number }, standard: Standard, faces: Faces): Rows {
  const { left, width } = standard.typeArea;
  const { em } = metricsOf(standard, run.type.size);
  const cell = em / 2;
  const { clusters, findings } = clustersOf([run], faces);
  const cells = wholeCells(width, cell);
  const lines = breakLines(clusters, { first: cells - 2 * indent.first, rest: cells - 2 * indent.rest }, new Set());
  const rows = lines.map((line, index) => {
    const start = left + (index === 0 ? indent.first : indent.rest) * em;
    const room = left + width - start - line.cells * cell;
    const x = start + (align === 'left' ? 0 : align === 'right' ? room : room / 2);
    return rowOf(id, clusters.slice(line.start, line.end), x, em, standard);
  });
  return { rows, findings };
}

/** Labels spread over the width, as many in a row as leave room to sign. */
function signRows(block: TableBlock, standard: Standard, faces: Faces): Rows {
  const { left, width } = standard.typeArea;
  const { em } = metricsOf(standard, standard.size.table);
  const sets = block.signOff.map((run) => clustersOf([run], faces));
  const longest = greatest(sets.map((set) => widthOf(set.clusters, em / 2)), 0) + standard.table.signRoom * em;
  const inRow = Math.max(1, Math.min(sets.length, Math.floor(width / longest)));
  const rows: Row[] = [];
  const id = `${block.id}.sign-off`;
  for (let from = 0; from < sets.length; from += inRow) {
    const labels = sets.slice(from, from + inRow).map((set) => set.clusters);
    const items = labels.flatMap((clusters, index) => rowOf(id, clusters, left + (index * width) / inRow, em, standard).items);
    rows.push({ ...rowOf(id, [], left, em, standard), items });
  }
  return { rows, findings: sets.flatMap((set) => set.findings) };
}

function rowOf(block: string, clusters: readonly Cluster[], x: Mm, em: Mm, { text }: Standard): Row {
  const items = placeLine(clusters, { x, cell: em / 2, spread: 0, hangs: false, block, role: 'table', color: text.colour });
  return { block, role: 'table', items, em, below: 0, place: { kind: 'next' }, onGrid: false, keepWithNext: false };
}
