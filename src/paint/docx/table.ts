import type { Run, TableBlock, TableBlockCell, TableBlockRow } from '../../compose/composition.ts';
import type { Alignment } from '../../document/table.ts';
import type { Standard } from '../../standard/gbt9704.ts';
import type { TableFit } from '../../typeset/pages.ts';
import { mmToTwips } from '../../units.ts';
import { lineHeight, type Twips } from './grid.ts';
import { textsOf } from './inlines.ts';
import { narrowed } from './narrowed.ts';
import { run, text } from './paragraph.ts';
import { width } from './style-element.ts';
import { CHARACTER_STYLES, TABLE_STYLE } from './style-names.ts';
import { cellStyle, raise, type CellKey } from './table-styles.ts';
import { element, readings, value } from './xml.ts';

/**
 * A table as Word has it: fixed columns, joined cells, the head on each page; rows as high as the pages have them, or higher when text is added.
 * @param left of the text area
 * @param turns it begins a page where LibreOffice would not begin one by itself
 */
export function tableElement(block: TableBlock, fit: TableFit, left: Twips, turns: boolean, standard: Standard): string {
  const edges = fit.edges.map((edge) => mmToTwips(edge) - left);
  const columns = edges.slice(1).map((edge, column) => edge - (edges[column] ?? 0));
  const properties = element(
    'w:tblPr',
    {},
    value('w:tblStyle', TABLE_STYLE.id),
    width('w:tblW', columns.reduce((sum, each) => sum + each, 0)),
    width('w:tblInd', edges[0] ?? 0),
    element('w:tblLayout', { 'w:type': 'fixed' }),
  );
  const grid = element('w:tblGrid', {}, ...columns.map((each) => element('w:gridCol', { 'w:w': each })));
  const pitch = lineHeight(standard, block.type.size);
  const all = [...block.head, ...block.rows];
  const places = placesOf(all);
  const rows = all.map((row, index) => rowElement({ places: places[index] ?? [], isLast: index === all.length - 1, index, row, columns, fit, pitch, raised: raise(standard, block.type.size), styleOf: (key) => cellStyle(key, block.type.size, standard).id, isHead: index < block.head.length, breaks: turns && index === 0 }));
  return element('w:tbl', {}, properties, grid, ...rows);
}

interface RowContext {
  /** Its cells left to right. */
  readonly places: readonly CellOrigin[];
  readonly isLast: boolean;
  readonly index: number;
  readonly row: TableBlockRow;
  readonly columns: readonly Twips[];
  readonly fit: TableFit;
  readonly pitch: Twips;
  /** In half points. */
  readonly raised: number;
  readonly styleOf: (key: CellKey) => string;
  readonly isHead: boolean;
  readonly breaks: boolean;
}

function rowElement({ places, isLast, index, row, columns, fit, pitch, raised, styleOf, isHead, breaks }: RowContext): string {
  const parts = fit.parted[index] === true;
  const properties = [
    parts ? '' : element('w:cantSplit'),
    parts ? '' : element('w:trHeight', { 'w:val': (fit.lines[index] ?? 1) * pitch, 'w:hRule': 'atLeast' }),
    isHead && fit.repeats ? element('w:tblHeader') : '',
  ];
  const keeps = !isLast && (isHead || (columns.length > 1 && row.cells[0]?.columns === columns.length));
  const cells = places.map(({ cell, from }) => {
    const span = columns.slice(cell.column, cell.column + cell.columns).reduce((sum, each) => sum + each, 0);
    const cellProperties = element(
      'w:tcPr',
      {},
      width('w:tcW', span),
      cell.columns > 1 ? value('w:gridSpan', cell.columns) : '',
      cell.rows > 1 ? (from === index ? value('w:vMerge', 'restart') : element('w:vMerge')) : '',
      parts ? '' : value('w:vAlign', 'center'),
    );
    const style = styleOf(keyOf(cell, fit.alignments, isHead));
    const texts = from === index ? cell.paragraphs.map((each) => cellText(each, raised)) : [];
    const content = (texts.length > 0 ? texts : ['']).map((each) => paragraph(style, each, keeps, breaks && cell.column === 0));
    return element('w:tc', {}, cellProperties, ...content);
  });
  return element('w:tr', {}, element('w:trPr', {}, ...properties), ...cells);
}

function paragraph(style: string, content: string, keeps: boolean, breaks: boolean): string {
  const properties = [value('w:pStyle', style), keeps ? element('w:keepNext') : '', breaks ? readings('', element('w:pageBreakBefore')) : ''];
  return element('w:p', {}, element('w:pPr', {}, ...properties), content);
}

function cellText(paragraph: Run, raised: number): string {
  const properties = forLibreOffice(paragraph.text.value, raised);
  return textsOf([paragraph]).map((inline) => (inline.text === '' ? '' : run((inline.style ? value('w:rStyle', CHARACTER_STYLES[inline.style].id) : '') + properties, text(inline.text)))).join('');
}

/** What the style says to Word, in the words of LibreOffice. */
const forLibreOffice = (content: string, raised: number): string => readings('', narrowed(content) + value('w:position', raised));

/** A cell, and the row in which it begins. */
interface CellOrigin {
  readonly cell: TableBlockCell;
  readonly from: number;
}

/** Cells of each row left to right, with those that come from rows above. */
function placesOf(all: readonly TableBlockRow[]): readonly (readonly CellOrigin[])[] {
  let open: readonly CellOrigin[] = [];
  return all.map(({ cells }, index) => {
    const places = [...open.filter(({ cell, from }) => from + cell.rows > index), ...cells.map((cell) => ({ cell, from: index }))];
    open = places.filter(({ cell }) => cell.rows > 1);
    return places.sort((one, other) => one.cell.column - other.cell.column);
  });
}

const BY_ALIGNMENT = { left: 'tableLeft', center: 'tableText', right: 'tableNumber' } as const satisfies Record<Alignment, CellKey>;

function keyOf(cell: TableBlockCell, alignments: readonly Alignment[], isHead: boolean): CellKey {
  if (isHead) return 'tableHead';
  const isAcross = cell.columns === alignments.length && cell.columns > 1;
  return BY_ALIGNMENT[isAcross ? 'left' : (alignments[cell.column] ?? 'left')];
}
