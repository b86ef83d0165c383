import type { MapNode, SourceNode } from '../source/node.ts';
import { NAMED_SIZES } from '../standard/sizes.ts';
import { generated, spanOf, type Text } from '../text.ts';
import type { AttachedFiles } from './attached-files.ts';
import { choiceField, fieldOf, textField, textOf } from './fields.ts';
import type { Report } from './finding.ts';
import { columnsOf, joinedRows } from './table-cells.ts';
import { readColumns } from './table-columns.ts';
import { typedRows } from './table-source.ts';
import { totalRow } from './table-total.ts';
import type { Table } from './table.ts';
import { joinTexts, linesOf, oneLine } from './text-parts.ts';

/** A table (8): rows of the file or of a CSV file, joined and added up; undefined when it has no row. */
export function readTable(map: MapNode, files: AttachedFiles, report: Report): Table | undefined {
  const typed = typedRows(map, files, report);
  if (typed.rows.length + typed.head.length === 0) return undefined;
  const count = columnsOf([...typed.head, ...typed.rows]);
  const head = joinedRows(typed.head, count, report);
  const rows = joinedRows(typed.rows, count, report);
  const title = textField(map, 'title');
  const unit = textField(map, 'unit');
  const size = NAMED_SIZES[choiceField(map, 'table', 'size') ?? ''];
  return {
    kind: 'table',
    source: { start: map.start, end: map.end },
    ...(title && { title: oneLine(title, 'title', report) }),
    ...(unit && { unit: withLabel('单位：', oneLine(unit, 'unit', report)) }),
    columns: readColumns(map, count, report),
    head,
    rows: [...rows, ...totalRow(map, head, rows, count, report)],
    notes: readNotes(fieldOf(map, 'notes')),
    signOff: textsIn(fieldOf(map, 'sign-off')).map((label) => (/[：:]$/u.test(label.value) ? label : joinTexts([label, generated('：', spanOf(label))]))),
    orientation: choiceField(map, 'table', 'orientation'),
    ...(size !== undefined && { size }),
  };
}

/** A table that is nothing but a file of rows. */
export const readFileTable = (file: SourceNode, files: AttachedFiles, report: Report): Table | undefined =>
  readTable({ kind: 'map', start: file.start, end: file.end, entries: [{ key: { kind: 'scalar', text: generated('file', file), start: file.start, end: file.end }, value: file }] }, files, report);

const readNotes = (node: SourceNode | undefined): readonly Text[] =>
  textsIn(node).map((note, index) => (index === 0 ? withLabel('注：', note) : note));

function textsIn(node: SourceNode | undefined): readonly Text[] {
  if (node?.kind === 'list') return node.items.flatMap(textsIn);
  const text = textOf(node);
  return text ? linesOf(text) : [];
}

/** The text with its label, unless it is typed. */
const withLabel = (label: string, text: Text): Text =>
  text.value.replace(':', '：').startsWith(label) ? text : joinTexts([generated(label, spanOf(text)), text]);
