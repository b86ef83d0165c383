import type { CellPlace, TableFit } from '../../typeset/pages.ts';
import type { PdfDictionary, PdfReference } from './objects.ts';
import type { Tag } from './tags.ts';

/** A structure element before it is written: content of pages, or other elements. */
export interface StructureElement {
  readonly tag: Tag;
  readonly reference: PdfReference;
  /** Among its parent's kids: row or column. */
  readonly order: number;
  readonly parent?: StructureElement;
  readonly attributes?: PdfDictionary;
  /** Marked content, in reading order: a paragraph may run over pages. */
  readonly parts: { readonly page: PdfReference; readonly id: number }[];
  readonly kids: StructureElement[];
}

export interface StructureTree {
  /** In reading order. */
  readonly elements: Map<string, StructureElement>;
  readonly reserve: () => PdfReference;
}

/** A cell's element, in its row's, in its table's (ISO 32000-1, 14.8.4.3.4). */
export function cellOf(tree: StructureTree, block: string, cell: CellPlace): StructureElement {
  const row = rowOf(tree, block, cell.row);
  return elementOf(tree, `${block}/${cell.row}/${cell.column}`, { tag: cell.isHead ? 'TH' : 'TD', order: cell.column, parent: row, attributes: attributesOf(cell) });
}

/** Rows and cells without text are there, too: every row has the table's columns. */
export function completed(tree: StructureTree, block: string, { edges, lines, heads, joined }: TableFit): void {
  const taken = new Set<string>();
  for (const cell of joined) {
    cellOf(tree, block, cell);
    for (let row = cell.row; row < cell.row + cell.rows; row += 1) for (let column = cell.column; column < cell.column + cell.columns; column += 1) taken.add(`${row}/${column}`);
  }
  lines.forEach((_, row) => {
    rowOf(tree, block, row);
    for (let column = 0; column < edges.length - 1; column += 1) {
      if (!taken.has(`${row}/${column}`)) cellOf(tree, block, { row, column, rows: 1, columns: 1, isHead: row < heads });
    }
  });
}

const rowOf = (tree: StructureTree, block: string, row: number): StructureElement =>
  elementOf(tree, `${block}/${row}`, { tag: 'TR', order: row, parent: elementOf(tree, block, { tag: 'Table', order: 0 }) });

/** The element of that key, made where it is not there yet: behind all others of its parent, or of the document. */
export function elementOf({ elements, reserve }: StructureTree, key: string, wanted: Pick<StructureElement, 'tag' | 'order' | 'parent' | 'attributes'>): StructureElement {
  const known = elements.get(key);
  if (known) return known;
  const element: StructureElement = { ...wanted, reference: reserve(), parts: [], kids: [] };
  elements.set(key, element);
  wanted.parent?.kids.push(element);
  return element;
}

function attributesOf({ rows, columns, isHead }: CellPlace): PdfDictionary {
  const spans = { ...(rows > 1 && { RowSpan: rows }), ...(columns > 1 && { ColSpan: columns }), ...(isHead && { Scope: 'Column' }) };
  return Object.keys(spans).length > 0 ? { A: { O: 'Table', ...spans } } : {};
}
