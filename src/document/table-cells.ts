import { greatest } from '../extremes.ts';
import { spanOf, type Text } from '../text.ts';
import { found, type Report } from './finding.ts';
import type { TypedRow } from './table-source.ts';
import type { TableCell, TableRow } from './table.ts';
import { linesOf } from './text-parts.ts';

/** Joins a cell with the one above, and with the one at its left. */
const ABOVE = '^';
const LEFT = '<';

export const columnsOf = (rows: readonly TypedRow[]): number => greatest(rows.map((row) => (row.across ? 1 : row.cells.length)), 1);

/** Rows with their cells joined: what is joined is a rectangle. Head and body are joined each for itself. */
export function joinedRows(rows: readonly TypedRow[], columns: number, report: Report): readonly TableRow[] {
  const owners: Owner[][] = [];
  rows.forEach((row, index) => owners.push(ownersOf(row, index, columns, owners[index - 1], report)));
  return rows.map((row, index) => ({
    lines: row.lines,
    cells: (owners[index] ?? []).flatMap((owner, column) => (owner.row === index && owner.column === column ? [cellOf(owner, report)] : [])),
  }));
}

/** The cell that a place of the table belongs to. */
interface Owner {
  readonly row: number;
  readonly column: number;
  readonly text: Text;
  readonly typed: TypedRow;
  /** Places that it has, and the last of them. */
  places: number;
  lastRow: number;
  lastColumn: number;
}

function ownersOf(typed: TypedRow, row: number, columns: number, above: readonly Owner[] | undefined, report: Report): Owner[] {
  const { cells, across } = typed;
  const at = (column: number, messageId: string): void => reportAt(typed, column, messageId, columns, report);
  if (!across && cells.length !== columns) at(Math.min(cells.length, columns) - 1, 'cells');
  const owners: Owner[] = [];
  for (let column = 0; column < columns; column += 1) {
    const text = cells[column];
    const value = text?.value.trim();
    const wanted = across && column > 0 ? LEFT : value;
    const joins = wanted === LEFT ? owners[column - 1] : wanted === ABOVE ? above?.[column] : undefined;
    if ((wanted === LEFT || wanted === ABOVE) && !joins) at(column, wanted === LEFT ? 'nothing-left' : 'nothing-above');
    const owner = joins ?? { row, column, text: text ?? EMPTY, typed, places: 0, lastRow: row, lastColumn: column };
    owner.places += 1;
    owner.lastRow = row;
    owner.lastColumn = Math.max(owner.lastColumn, column);
    owners.push(owner);
  }
  return owners;
}

const EMPTY: Text = { value: '', origin: { start: 0, end: 0 }, base: 0 };

function cellOf({ row, column, text, typed, places, lastRow, lastColumn }: Owner, report: Report): TableCell {
  const rows = lastRow - row + 1;
  const columns = lastColumn - column + 1;
  if (places !== rows * columns) reportAt(typed, column, 'not-rectangular', columns, report);
  const isJoin = [ABOVE, LEFT].includes(text.value.trim());
  return { column, columns, rows, paragraphs: isJoin ? [] : linesOf(text) };
}

function reportAt(typed: TypedRow, column: number, messageId: string, columns: number, report: Report): void {
  const { record, cells, source } = typed;
  const cell = cells[column];
  const inFile = record !== undefined;
  const span = inFile || !cell || messageId === 'cells' ? source : spanOf(cell);
  const params = { columns, given: cells.length, column: column + 1, ...(inFile && { row: record }) };
  report(found('error', inFile ? 'csv' : 'table-cells', span, { messageId, params }));
}
