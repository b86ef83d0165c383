import type { TableBlock } from '../compose/composition.ts';
import type { Finding } from '../diagnostic.ts';
import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import type { TableFit } from './pages.ts';
import type { Rows } from './paragraph.ts';
import type { Row } from './row.ts';
import { standardOf, type Sheet } from './sheet.ts';
import { belowTable, aboveTable } from './table-beside.ts';
import { setCells } from './table-cells.ts';
import { columnWidths } from './table-columns.ts';
import { tableStrips } from './table-strips.ts';

/** Rows of a table, the page that it wants, and what was chosen for it. */
export interface SetTable extends Rows {
  readonly sheet: Sheet;
  readonly fit: TableFit;
}

/**
 * A table (8): title, unit, rows between rules, notes, lines to sign. One that is too wide for the type area stands on landscape pages
 * of its own. Its rows are as high as whole lines of its type; they touch one another.
 */
export function typesetTable(block: TableBlock, standard: Standard, faces: Faces): SetTable {
  const { cells, findings } = setCells(block, faces);
  const upright = columnWidths(block, cells, measureOf(standard), standard);
  const sheet: Sheet = block.orientation === 'auto' ? (upright.fits ? 'portrait' : 'landscape') : block.orientation;
  const own = standardOf(standard, sheet);
  const { widths, fits } = sheet === 'portrait' ? upright : columnWidths(block, cells, measureOf(own), own);
  const { strips, fit } = tableStrips(block, cells, widths, sheet, own);
  const above = aboveTable(block, own, faces);
  const below = belowTable(block, own, faces);
  const [first, ...others] = [...above.rows, ...strips, ...below.rows];
  const rows: Row[] = first ? [{ ...first, place: block.place }, ...others] : [];
  const behind = above.rows.length + strips.length;
  const onSheet = rows.map((row, index) => ({
    ...row,
    ...(sheet === 'landscape' && { sheet }),
    // What stands below a table belongs to it.
    keepWithNext: row.keepWithNext || (index >= behind - 1 && index < rows.length - 1),
  }));
  return { rows: onSheet, findings: [...findings, ...above.findings, ...below.findings, ...(fits ? [] : [tooWide(block)])], sheet, fit };
}

/** Rules are as thick as they are: the outermost stay inside the type area. */
const measureOf = (standard: Standard): number => standard.typeArea.width - standard.table.rule;

const tooWide = (block: TableBlock): Finding => ({ ruleId: 'typeset/wide-table', messageId: 'default', params: { columns: block.columns.length }, severity: 'warning', span: block.source, clause: 'GB/T 9704-2012 8' });
