import type { Span, Text } from '../text.ts';
import type { Pt } from '../units.ts';

/** A table as it is said: cells joined, sums computed; widths in characters or shares. */
export interface Table {
  readonly kind: 'table';
  readonly source: Span;
  /** 表题. */
  readonly title?: Text;
  /** 单位：…, whole. */
  readonly unit?: Text;
  /** One entry a column. */
  readonly columns: readonly TableColumn[];
  /** Repeated on each page; empty for a table without one. */
  readonly head: readonly TableRow[];
  readonly rows: readonly TableRow[];
  /** The first with its 注：. */
  readonly notes: readonly Text[];
  /** 填表人： and the like, each with its colon. */
  readonly signOff: readonly Text[];
  readonly orientation: 'auto' | 'portrait' | 'landscape';
  /** Of the text in the cells, where the file says it. */
  readonly size?: Pt;
}

export interface TableColumn {
  readonly width: ColumnWidth;
  /** Absent where the content decides. */
  readonly align?: Alignment;
}

export type Alignment = 'left' | 'center' | 'right';

/** `share` is a part of the measure, from 0 to 1. */
export type ColumnWidth = { readonly kind: 'auto' } | { readonly kind: 'characters'; readonly characters: number } | { readonly kind: 'share'; readonly share: number };

export interface TableRow {
  /** Cells that begin in this row, left to right. */
  readonly cells: readonly TableCell[];
  /** Least height in lines of text. */
  readonly lines: number;
}

export interface TableCell {
  /** From 0. */
  readonly column: number;
  /** Columns and rows that it takes: 1 unless it is joined with others. */
  readonly columns: number;
  readonly rows: number;
  /** None for an empty cell. */
  readonly paragraphs: readonly Text[];
}
