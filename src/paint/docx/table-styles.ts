import type { Standard } from '../../standard/gbt9704.ts';
import { metricsOf } from '../../standard/metrics.ts';
import { mmToPt, mmToTwips, type Pt } from '../../units.ts';
import { PLAIN, type ParagraphFormat, type Shape } from './flow.ts';
import { ASCENT, borderSize, twipsToMm, type Grid, type Twips } from './grid.ts';
import { cellLine } from './line-heights.ts';
import { cellMargins, COLOURS, fonts, paragraphStyle, shaped, size, spacing, tabStops } from './style-element.ts';
import { BASE_STYLES, STYLES, TABLE_STYLE, type StyleKey, type StyleName } from './style-names.ts';
import { element, readings, value } from './xml.ts';

/** What the styles of tables depend on. */
export interface TableStyleSheet {
  readonly standard: Standard;
  readonly grid: Grid;
  readonly heightOf: (style: StyleKey) => Twips;
  readonly formatOf: (style: StyleKey) => ParagraphFormat;
  /** Of the text in cells: those of the document's tables. */
  readonly tableSizes: ReadonlySet<Pt>;
}

/** Styles of cells. Those of another size than the usual have it in their names. */
export type CellKey = 'tableHead' | 'tableText' | 'tableLeft' | 'tableNumber';

export function cellStyle(key: CellKey, points: Pt, standard: Standard): StyleName {
  const { id, name } = STYLES[key];
  return points === standard.size.table ? { id, name } : { id: `${id}${points * 2}`, name: `${name} ${points} 磅` };
}

/** Text that fills its cell must not turn for a rounding's sake. */
const ROUNDING: Twips = 6;
const OFF_GRID = value('w:snapToGrid', 0);

/** Rules and cell margins as a table style; text of cells, head, title, unit and notes as paragraph styles: only documents with tables have them. */
export function tableStyles(sheet: TableStyleSheet): readonly string[] {
  const { standard, grid, heightOf } = sheet;
  const type = [OFF_GRID, size(standard.size.table)];
  const cell = (points: Pt) => (key: CellKey, alignment: Shape['alignment'], face: 'table' | 'tableHead' = 'table'): string => {
    const raised = readings(value('w:position', raise(standard, points)), '');
    return paragraphStyle({ ...cellStyle(key, points, standard), basedOn: BASE_STYLES.normal, origin: 'ours', paragraph: [OFF_GRID, spacing(0, cellLine(standard, points)), shaped({ ...PLAIN, alignment }, grid)], run: [fonts(standard.face[face]), OFF_GRID, raised, size(points)] });
  };
  const beside = (key: StyleKey, face: 'table' | 'tableTitle', keeps: boolean): string => {
    const { before, shape } = sheet.formatOf(key);
    const paragraph = [keeps ? element('w:keepNext') : '', tabStops('left', shape.tabs), OFF_GRID, spacing(before, heightOf(key)), shaped(shape, grid)];
    return paragraphStyle({ ...STYLES[key], basedOn: BASE_STYLES.normal, origin: 'ours', paragraph, run: [fonts(standard.face[face]), ...type] });
  };
  return [
    ruledStyle(standard),
    beside('tableTitle', 'tableTitle', true),
    beside('tableUnit', 'table', true),
    ...[...sheet.tableSizes].map(cell).flatMap((style) => [style('tableHead', 'center', 'tableHead'), style('tableText', 'center'), style('tableLeft', 'left'), style('tableNumber', 'right')]),
    beside('tableNote', 'table', false),
    beside('tableSign', 'table', false),
    paragraphStyle({ ...STYLES.tableGap, basedOn: BASE_STYLES.normal, origin: 'ours', paragraph: [OFF_GRID, spacing(0, heightOf('tableGap'))] }),
  ];
}

/**
 * An exact line has its baseline deeper than the middle of a cell wants it: the text is raised for that, in half points. LibreOffice, which makes
 * raised text of a style small, reads it in the runs.
 */
export function raise(standard: Standard, points: Pt): number {
  const { em, pitch } = metricsOf(standard, points);
  const wanted = (pitch - em) / 2 + standard.grid.ascent * em;
  const line = twipsToMm(cellLine(standard, points));
  return Math.round(mmToPt((pitch - line) / 2 + ASCENT * line - wanted) * 2);
}

function ruledStyle({ table, text }: Standard): string {
  const rule = { 'w:val': 'single', 'w:sz': borderSize(table.rule), 'w:space': 0, 'w:color': COLOURS[text.colour] };
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => element(`w:${side}`, rule));
  return element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': TABLE_STYLE.id },
    value('w:name', TABLE_STYLE.name),
    value('w:basedOn', BASE_STYLES.tableNormal.id),
    element('w:tblPr', {}, element('w:tblBorders', {}, ...sides), cellMargins(mmToTwips(table.padding) - ROUNDING)),
  );
}
