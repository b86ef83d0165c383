import type { Table, TableRow } from '../document/table.ts';
import type { Text } from '../text.ts';
import type { Place, Run, TableBlock, TableBlockRow, TypeStyle } from './composition.ts';
import type { Types } from './type.ts';

/** A table (8): 四号, its head in 黑体; title and unit above it, notes and lines to sign below. */
export function composeTable(table: Table, id: string, place: Place, types: Types): TableBlock {
  const run = (type: TypeStyle) => (text: Text): Run => ({ text, type });
  const rows = (given: readonly TableRow[], type: TypeStyle): readonly TableBlockRow[] =>
    given.map(({ lines, cells }) => ({ lines, cells: cells.map(({ paragraphs, ...cell }) => ({ ...cell, paragraphs: paragraphs.map(run(type)) })) }));
  const { title, unit, notes, signOff, columns, orientation, source, size = types.table.size } = table;
  const sized = (type: TypeStyle): TypeStyle => ({ ...type, size, ...(type.emphasis && { emphasis: { ...type.emphasis, size } }) });
  return {
    kind: 'table',
    id,
    role: 'table',
    source,
    ...(title && { title: run(types.tableTitle)(title) }),
    ...(unit && { unit: run(types.table)(unit) }),
    columns,
    head: rows(table.head, sized(types.tableHead)),
    rows: rows(table.rows, sized(types.table)),
    notes: notes.map(run(types.table)),
    signOff: signOff.map(run(types.table)),
    orientation,
    type: sized(types.table),
    place,
  };
}
