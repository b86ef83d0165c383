import type { MapNode, SourceNode } from '../source/node.ts';
import { generated, spanOf, type Span, type Text } from '../text.ts';
import { attachedText, type AttachedFiles } from './attached-files.ts';
import { readCsv } from './csv.ts';
import { fieldOf, textField, textOf } from './fields.ts';
import { found, type Report } from './finding.ts';
import { rowLines } from './table-columns.ts';

/** A row as it is written: its cells, or one text across the table. */
export interface TypedRow {
  readonly cells: readonly Text[];
  readonly across: boolean;
  readonly lines: number;
  readonly source: Span;
  /** Its number in a CSV file, from 1; absent for a row of the document itself. */
  readonly record?: number;
}

export interface TypedRows {
  readonly head: readonly TypedRow[];
  readonly rows: readonly TypedRow[];
}

/** The rows of a table, from the document or from a file. */
export function typedRows(map: MapNode, files: AttachedFiles, report: Report): TypedRows {
  const file = textField(map, 'file');
  const lines = rowLines(textField(map, 'lines'), 1, report);
  const head = fieldOf(map, 'head');
  if (!file) return { head: headRows(head, report), rows: bodyRows(fieldOf(map, 'rows'), lines, report) };
  if (fieldOf(map, 'rows')) report(found('error', 'table', spanOf(file), { messageId: 'two-sources' }));
  const records = fileRows(file, lines, files, report);
  if (head?.kind === 'list') return { head: headRows(head, report), rows: records };
  const count = headCount(textOf(head), report);
  return { head: records.slice(0, count).map((row) => ({ ...row, lines: 1 })), rows: records.slice(count) };
}

/** One list of texts is one row; else each entry is one. */
function headRows(node: SourceNode | undefined, report: Report): readonly TypedRow[] {
  if (node?.kind === 'scalar') report(found('error', 'table', node, { messageId: 'head' }));
  if (node?.kind !== 'list') return [];
  const isOneRow = node.items.every((item) => item.kind === 'scalar');
  return (isOneRow ? [node] : node.items).flatMap((item) => rowOf(item, 1, report));
}

const bodyRows = (node: SourceNode | undefined, lines: number, report: Report): readonly TypedRow[] =>
  node?.kind === 'list' ? node.items.flatMap((item) => rowOf(item, lines, report)) : [];

function rowOf(node: SourceNode, lines: number, report: Report): readonly TypedRow[] {
  switch (node.kind) {
    case 'scalar':
      return [{ cells: [node.text], across: true, lines, source: node }];
    case 'list':
      return [{ cells: node.items.map((item) => (item.kind === 'scalar' ? item.text : generated('', item))), across: false, lines, source: node }];
    case 'map': {
      const cells = fieldOf(node, 'cells');
      return cells ? rowOf(cells, rowLines(textField(node, 'lines'), lines, report), report) : [];
    }
  }
}

/** A record of a single field, in a file whose others have more, stands across the table. */
function fileRows(file: Text, lines: number, files: AttachedFiles, report: Report): readonly TypedRow[] {
  const text = attachedText(file, files, report);
  if (text === undefined) return [];
  const source = spanOf(file);
  const reading = readCsv(text);
  if ('fault' in reading) {
    report(found('error', 'csv', source, { messageId: 'quote', params: { file: file.value.trim(), ...reading.place } }));
    return [];
  }
  if (reading.records.length === 0) report(found('error', 'csv', source, { messageId: 'empty', params: { file: file.value.trim() } }));
  const columns = reading.records.reduce((most, record) => Math.max(most, record.length), 0);
  return reading.records.map((record, index) => ({
    cells: record.map((value) => generated(value, source)),
    across: record.length === 1 && columns > 1,
    lines,
    source,
    record: index + 1,
  }));
}

/** How many rows of a file are its head. */
function headCount(text: Text | undefined, report: Report): number {
  if (!text) return 1;
  const value = text.value.trim();
  if (/^[0-9]$/u.test(value)) return Number(value);
  report(found('error', 'table', spanOf(text), { messageId: 'head' }));
  return 1;
}
