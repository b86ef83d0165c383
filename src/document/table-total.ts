import type { MapNode, SourceNode } from '../source/node.ts';
import { generated, plain, spanAll, spanOf, type Text } from '../text.ts';
import { decimalOf, formatDecimal, sumOf, type Decimal } from './decimal.ts';
import { fieldOf, textField, textOf } from './fields.ts';
import { found, type Report } from './finding.ts';
import { defaultOf } from './names.ts';
import type { TableCell, TableRow } from './table.ts';

/** Rows that are sums themselves. */
const IS_SUM = /^(?:小计|合计|总计|共计)/u;

/**
 * 合计: a row with the exact sums of columns of numbers; its label stands in the columns before the first of them.
 * @returns no row when none is wanted, or where a number cannot be read
 */
export function totalRow(map: MapNode, head: readonly TableRow[], rows: readonly TableRow[], columns: number, report: Report): readonly TableRow[] {
  const node = fieldOf(map, 'total');
  if (!node || textOf(node)?.value.trim() === 'no') return [];
  const counted = rows.filter((row) => !IS_SUM.test(plain(row.cells[0]?.paragraphs ?? []).replace(/\s/gu, '')));
  const named = node.kind === 'map' ? fieldOf(node, 'columns') : undefined;
  const chosen = named?.kind === 'list' ? namedColumns(named.items, head, columns, report) : columnsOfNumbers(counted, columns);
  if (chosen.length === 0) {
    if (!named) report(found('error', 'table-total', node, { messageId: 'none' }));
    return [];
  }
  const sums = chosen.map((column) => [column, formatDecimal(sumOf(numbersIn(counted, column, report)))] as const);
  const label = labelOf(node);
  const first = Math.max(1, Math.min(...chosen));
  const cells: TableCell[] = [{ column: 0, columns: first, rows: 1, paragraphs: [generated(label.value, node)] }];
  for (let column = first; column < columns; column += 1) {
    const sum = sums.find(([each]) => each === column)?.[1];
    cells.push({ column, columns: 1, rows: 1, paragraphs: sum === undefined ? [] : [generated(sum, node)] });
  }
  return [{ lines: 1, cells }];
}

function labelOf(node: SourceNode): Text {
  const typed = node.kind === 'map' ? textField(node, 'label') : textOf(node);
  return typed && typed.value.trim() !== 'yes' ? generated(typed.value.trim(), spanOf(typed)) : generated(defaultOf('total', 'label'), node);
}

/** All but the first whose cells hold numbers or nothing, at least one of them a number. */
function columnsOfNumbers(rows: readonly TableRow[], columns: number): readonly number[] {
  return Array.from({ length: columns - 1 }, (_, index) => index + 1).filter((column) => {
    const texts = cellsOf(rows, column).map(({ paragraphs }) => plain(paragraphs)).filter((text) => text !== '');
    return texts.length > 0 && texts.every((text) => decimalOf(text));
  });
}

/** Cells of one column; those that stand across several are no numbers. */
const cellsOf = (rows: readonly TableRow[], column: number): readonly TableCell[] =>
  rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === column && cell.columns === 1));

function numbersIn(rows: readonly TableRow[], column: number, report: Report): readonly Decimal[] {
  return cellsOf(rows, column).flatMap(({ paragraphs }) => {
    const text = plain(paragraphs);
    const number = decimalOf(text);
    if (!number && text !== '') report(found('error', 'table-total', spanAll(paragraphs), { messageId: 'number', params: { text, column: column + 1 } }));
    return number ?? [];
  });
}

/** By number from 1, or by the words of the head. The first column has the label. */
function namedColumns(names: readonly SourceNode[], head: readonly TableRow[], columns: number, report: Report): readonly number[] {
  const titles = head.flatMap(({ cells }) => cells.map((cell) => [plain(cell.paragraphs), cell.column] as const));
  return names.flatMap((node) => {
    const name = textOf(node)?.value.trim() ?? '';
    const column = titles.find(([title]) => title === name)?.[1] ?? (/^\d{1,2}$/u.test(name) ? Number(name) - 1 : -1);
    if (column > 0 && column < columns) return [column];
    report(found('error', 'table-total', node, { messageId: 'column', params: { name } }));
    return [];
  });
}
