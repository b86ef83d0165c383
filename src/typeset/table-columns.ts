import type { TableBlock } from '../compose/composition.ts';
import { greatest } from '../extremes.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { metricsOf } from '../standard/metrics.ts';
import type { Cells, Mm } from '../units.ts';
import type { Cluster } from './cluster.ts';
import { breaksOf } from './kinsoku.ts';
import { wholeCells } from './paragraph.ts';
import type { SetCell } from './table-cells.ts';

/** A column's bounds by its content, rules' padding included. */
interface Bounds {
  /** Below it a word or a number would be parted. */
  least: Mm;
  /** No line would be broken. */
  wanted: Mm;
  readonly given?: Mm;
}

export interface ColumnWidths {
  readonly widths: readonly Mm[];
  /** The content has its least widths; else the columns are narrower than it needs. */
  readonly fits: boolean;
}

/** Longer runs that do not break count for so much: an address may break anywhere rather than turn the page. */
const LONGEST_WHOLE: Cells = 20;

/**
 * Widths of a table's columns on a measure, the same for the same content:
 * 1. a width in characters or a share is taken as it is given;
 * 2. another column needs at least its longest unbreakable run (and three characters, where it has as many), and wants its longest paragraph;
 * 3. where all get what they want, the rest of the measure is shared in proportion to that;
 * 4. else each gets its least width and a part of the rest in proportion to the square root of what it lacks, at most that: long texts do not starve short ones;
 * 5. where not even the least widths have room, all shrink alike.
 */
export function columnWidths(block: TableBlock, cells: readonly SetCell[], measure: Mm, standard: Standard): ColumnWidths {
  const columns = boundsOf(block, cells, measure, standard);
  const given = sum(columns.map((column) => column.given ?? 0));
  const open = columns.filter((column) => column.given === undefined);
  const least = given + sum(open.map((column) => column.least));
  if (least > measure + ROUNDING) {
    const widths = columns.map((column) => ((column.given ?? column.least) * measure) / least);
    return { widths, fits: false };
  }
  const shares = shared(open, measure - given);
  return { widths: columns.map((column) => column.given ?? shares.get(column) ?? column.least), fits: true };
}

const ROUNDING: Mm = 0.01;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function boundsOf(block: TableBlock, cells: readonly SetCell[], measure: Mm, standard: Standard): readonly Bounds[] {
  const { em } = metricsOf(standard, block.type.size);
  const padding = 2 * standard.table.padding;
  const floor = standard.table.narrowest * em;
  const columns = block.columns.map(({ width }): Bounds => {
    const bounds = { least: em + padding, wanted: em + padding };
    switch (width.kind) {
      case 'auto':
        return bounds;
      case 'characters':
        return { ...bounds, given: width.characters * em + padding };
      case 'share':
        return { ...bounds, given: width.share * measure };
    }
  });
  const needOf = ({ paragraphs }: SetCell): { readonly least: Mm; readonly wanted: Mm } => {
    const wanted = (greatest(paragraphs.map((clusters) => cellsIn(clusters)), 0) * em) / 2;
    const whole = (greatest(paragraphs.map(longestWhole), 0) * em) / 2;
    return { least: Math.max(whole, Math.min(wanted, floor)) + padding, wanted: wanted + padding };
  };
  for (const cell of [...cells].sort((one, other) => one.cell.columns - other.cell.columns)) {
    const covered = columns.slice(cell.cell.column, cell.cell.column + cell.cell.columns).filter((column) => column.given === undefined);
    const isAcross = cell.cell.columns === columns.length && columns.length > 1;
    const need = needOf(cell);
    const lacking = { least: need.least - sum(covered.map((column) => column.least)), wanted: isAcross ? 0 : need.wanted - sum(covered.map((column) => column.wanted)) };
    for (const column of covered) {
      column.least += Math.max(0, lacking.least) / covered.length;
      column.wanted = Math.max(column.least, column.wanted + Math.max(0, lacking.wanted) / covered.length);
    }
  }
  return columns;
}

const cellsIn = (clusters: readonly Cluster[]): Cells => clusters.reduce((total, cluster) => total + cluster.cells, 0);

function longestWhole(clusters: readonly Cluster[]): Cells {
  const breaks = breaksOf(clusters);
  let longest = 0;
  let run = 0;
  clusters.forEach((cluster, index) => {
    run = breaks[index] ? cluster.cells : run + cluster.cells;
    longest = Math.max(longest, run);
  });
  return Math.min(longest, LONGEST_WHOLE);
}

/** Shares a width among columns whose least widths it holds. */
function shared(columns: readonly Bounds[], width: Mm): ReadonlyMap<Bounds, Mm> {
  const wanted = sum(columns.map((column) => column.wanted));
  if (wanted <= width) return new Map(columns.map((column) => [column, (column.wanted * width) / wanted]));
  const widths = new Map(columns.map((column) => [column, column.least]));
  let rest = width - sum(columns.map((column) => column.least));
  let open = columns.filter((column) => column.wanted > column.least);
  while (open.length > 0) {
    const weight = (column: Bounds): number => Math.sqrt(column.wanted - column.least);
    const unit = rest / sum(open.map(weight));
    const filled = open.filter((column) => column.wanted - column.least <= weight(column) * unit);
    for (const column of filled.length > 0 ? filled : open) {
      const more = filled.length > 0 ? column.wanted - column.least : weight(column) * unit;
      widths.set(column, column.least + more);
      rest -= more;
    }
    open = filled.length > 0 ? open.filter((column) => !filled.includes(column)) : [];
  }
  return widths;
}

/** Cells of text that a column takes. */
export const cellsOfColumn = (width: Mm, em: Mm, standard: Standard): Cells => Math.max(2, wholeCells(width - 2 * standard.table.padding, em / 2));
