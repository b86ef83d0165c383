import type { TableBlock } from '../compose/composition.ts';
import type { Alignment } from '../document/table.ts';
import { greatest } from '../extremes.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { metricsOf } from '../standard/metrics.ts';
import type { Mm } from '../units.ts';
import { breakLines, type BrokenLine } from './line-break.ts';
import { placeLine, widthOf } from './line.ts';
import type { Cluster } from './cluster.ts';
import type { CellPlace, TableFit, TextItem } from './pages.ts';
import type { Row, SpreadLines } from './row.ts';
import type { Sheet } from './sheet.ts';
import { naturalAlignment, type SetCell } from './table-cells.ts';
import { cellsOfColumn } from './table-columns.ts';
import { ownersOf, ruleAcross, ruleBelow, uprights, type TableFrame } from './table-rules.ts';

/** A cell's text, broken: for each line its clusters. */
type CellLines = ReadonlyMap<SetCell, readonly (readonly Cluster[])[]>;

/**
 * A table's rows as strips that touch. A row is one strip, as high as its lines; a row that no page holds is a strip for each of its
 * lines, and parts where the page ends. Text of a cell that takes several strips is spread over them when their pages are known.
 */
export function tableStrips(block: TableBlock, cells: readonly SetCell[], widths: readonly Mm[], sheet: Sheet, standard: Standard): { readonly strips: readonly Row[]; readonly fit: TableFit } {
  const { em, pitch } = metricsOf(standard, block.type.size);
  const edges = edgesOf(widths, standard);
  const rows = [...block.head, ...block.rows];
  const frame: TableFrame = { block: block.id, edges, thickness: standard.table.rule, color: standard.text.colour, owners: ownersOf(cells, rows.length, widths.length) };
  const lines: CellLines = new Map(cells.map((set) => [set, brokenLines(set, widths, em, standard)]));
  const heights = heightsOf(rows.map((row) => row.lines), cells, lines);
  const most = Math.floor(standard.typeArea.height / pitch);
  const headLines = heights.slice(0, block.head.length).reduce((sum, height) => sum + height, 0);
  const repeats = headLines > 0 && headLines <= most / 2;
  const alignments = block.columns.map(({ align }, column) => align ?? alignmentOf(column, cells, lines));
  const room = most - (repeats ? headLines : 0);
  const layers = heights.map((height) => (height > room ? height : 1));
  const place = (set: SetCell): SpreadLines => ({
    strips: layers.slice(set.row, set.row + set.cell.rows).reduce((sum, count) => sum + count, 0),
    lines: (lines.get(set) ?? []).map((clusters) => placeCellLine(block, set, clusters, edges, alignmentIn(set, alignments), em, standard)),
    pitch,
    em,
    fromTop: layers.slice(set.row, set.row + set.cell.rows).some((count) => count > 1),
  });
  const byRow: SetCell[][] = rows.map(() => []);
  for (const set of cells) if (set.paragraphs.length > 0) byRow[set.row]?.push(set);
  const ascent = standard.grid.ascent;
  const strips = rows.flatMap((_, row) => {
    const count = layers[row] ?? 1;
    const height = ((heights[row] ?? 1) / count) * pitch;
    return Array.from({ length: count }, (__, layer): Row => {
      const isLast = layer === count - 1;
      const bottom = isLast ? ruleBelow(frame, row, height) : [];
      const isClosed = bottom.length === 1 && bottom[0]?.length === ruleAcross(frame, height).length;
      const shift = (y: Mm): Mm => y - ascent * height;
      const shifted = <Each extends { readonly y: Mm }>(items: readonly Each[]): readonly Each[] => items.map((item) => ({ ...item, y: shift(item.y) }));
      return {
        block: block.id,
        role: block.role,
        items: shifted([...uprights(frame, row, 0, height), ...bottom]),
        em: height,
        below: 0,
        place: { kind: 'touch', gap: 0 },
        onGrid: false,
        keepWithNext: leads(rows, row, block),
        opening: shifted([ruleAcross(frame, 0)]),
        closing: isClosed ? [] : shifted([ruleAcross(frame, height)]),
        spread: layer === 0 ? (byRow[row] ?? []).map(place) : [],
      };
    });
  });
  const headStrips = layers.slice(0, block.head.length).reduce((sum, count) => sum + count, 0);
  const head = strips.slice(0, headStrips);
  return {
    strips: repeats ? strips.map((strip, index) => (index < headStrips ? strip : { ...strip, repeats: head })) : strips,
    fit: { sheet, edges, alignments, lines: heights, parted: layers.map((count) => count > 1), heads: block.head.length, joined: cells.filter(isJoined).map(placeOf), repeats },
  };
}

/** A head and a text across the table stand with the row below them. */
function leads(rows: TableBlock['rows'], row: number, { head, columns }: TableBlock): boolean {
  const isAcross = columns.length > 1 && rows[row]?.cells[0]?.columns === columns.length;
  return row < rows.length - 1 && (row < head.length || isAcross);
}

/** A table narrower than the measure stands in its middle. */
function edgesOf(widths: readonly Mm[], { typeArea }: Standard): readonly Mm[] {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const edges = [typeArea.left + (typeArea.width - whole) / 2];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width);
  return edges;
}

function brokenLines({ cell, paragraphs }: SetCell, widths: readonly Mm[], em: Mm, standard: Standard): readonly (readonly Cluster[])[] {
  const width = widths.slice(cell.column, cell.column + cell.columns).reduce((sum, each) => sum + each, 0);
  const cells = cellsOfColumn(width, em, standard);
  return paragraphs.flatMap((clusters) => breakLines(clusters, { first: cells, rest: cells }, NONE).map((line: BrokenLine) => clusters.slice(line.start, line.end)));
}

/** In a cell nothing hangs: its rule is there. */
const NONE: ReadonlySet<string> = new Set();

/** Heights of rows in lines. A cell of several rows makes the last of them higher where it needs more. */
function heightsOf(least: readonly number[], cells: readonly SetCell[], lines: CellLines): readonly number[] {
  const heights = [...least];
  for (const set of [...cells].sort((one, other) => one.cell.rows - other.cell.rows)) {
    const last = set.row + set.cell.rows - 1;
    const given = heights.slice(set.row, last + 1).reduce((sum, height) => sum + height, 0);
    heights[last] = (heights[last] ?? 1) + Math.max(0, (lines.get(set)?.length ?? 0) - given);
  }
  return heights;
}

function alignmentOf(column: number, cells: readonly SetCell[], lines: CellLines): Alignment {
  const own = cells.filter((set) => !set.isHead && set.cell.column === column && set.cell.columns === 1);
  const texts = own.map((set) => set.paragraphs.map((clusters) => clusters.map((cluster) => cluster.text).join('')).join(''));
  return naturalAlignment(column, texts, greatest(own.map((set) => lines.get(set)?.length ?? 0), 0) > 1);
}

/** A head stands in the middle, a text across the table at its left. */
export function alignmentIn({ isHead, cell }: SetCell, alignments: readonly Alignment[]): Alignment {
  if (isHead) return 'center';
  return cell.columns === alignments.length && cell.columns > 1 ? 'left' : (alignments[cell.column] ?? 'left');
}

const isJoined = ({ cell }: SetCell): boolean => cell.rows * cell.columns > 1;
const placeOf = ({ row, isHead, cell: { column, rows, columns } }: SetCell): CellPlace => ({ row, column, rows, columns, isHead });

function placeCellLine(block: TableBlock, set: SetCell, clusters: readonly Cluster[], edges: readonly Mm[], align: Alignment, em: Mm, standard: Standard): readonly TextItem[] {
  const { column, columns } = set.cell;
  const left = (edges[column] ?? 0) + standard.table.padding;
  const right = (edges[column + columns] ?? 0) - standard.table.padding;
  const room = right - left - widthOf(clusters, em / 2);
  const x = left + (align === 'left' ? 0 : align === 'right' ? room : room / 2);
  return placeLine(clusters, { x, cell: em / 2, spread: 0, hangs: false, block: block.id, role: block.role, color: standard.text.colour }).map((item) => ({ ...item, cell: placeOf(set) }));
}
