import type { FigurePicture } from '../document/figure.ts';
import type { TableCell, TableColumn, TableRow } from '../document/table.ts';
import type { Cells } from '../units.ts';
import type { BlockBase, Place, Run, TypeStyle } from './block.ts';

/** A title (7.3.1), the note below it, an attachment's title (7.3.7), title and number of a carried document, or a regulation's chapters: centred, broken between words, on its own pitch. */
export interface TitleBlock extends BlockBase {
  readonly kind: 'title';
  readonly role: 'title' | 'title-note' | 'attachment-title' | 'carried-title' | 'carried-number' | 'chapter' | 'chapter-section' | 'contents-title';
  /** Parts between breaks that the author forced. */
  readonly parts: readonly Run[];
  readonly place: Place;
  /** Names that must not be split: issuer, addressee …, besides the word list. */
  readonly names: readonly string[];
  /** Of the body's size, and on its grid from page 2 on. */
  readonly onGrid?: true;
  /** Its bookmark, on level 1 unless it is a chapter's. */
  readonly outline?: string;
  readonly outlineLevel?: number;
}

/** A paragraph of running text, a heading, an addressee, a note …: what breaks at the right edge. */
export interface ParagraphBlock extends BlockBase {
  readonly kind: 'paragraph';
  readonly role: 'addressee' | 'body' | 'heading' | 'article' | 'attachment-note' | 'note' | 'attachment-label' | 'attendance';
  /** All of one size. */
  readonly runs: readonly Run[];
  /** From the type area's left edge, in characters: the first line, and the lines after it. */
  readonly indent: { readonly first: number; readonly rest: number };
  readonly place: Place;
  /** Not the last line on a page: a heading that stands alone. */
  readonly keepWithNext: boolean;
  /** Its last line stands with what follows: with a closing. */
  readonly keepsLast?: true;
  /** Its entry in the bookmarks, with its level from 1; `alone` when no text runs on behind the heading. */
  readonly outline?: { readonly level: number; readonly text: string; readonly alone: boolean };
}

/**
 * A line whose parts stand at places of their own; the text behind them turns its lines below its first character: a names list's, label lines. All places
 * are in characters from the type area's left edge.
 */
export interface AlignedBlock extends BlockBase {
  readonly kind: 'aligned';
  readonly role: 'names' | 'labels';
  /** Where its first line begins, and where the text's other lines do. */
  readonly indent: { readonly first: number; readonly rest: number };
  /** Places that its parts and its text begin at, beside the line's beginning. */
  readonly stops: readonly number[];
  /** Left to right. */
  readonly parts: readonly AlignedPart[];
  readonly text?: { readonly at: number; readonly runs: readonly Run[] };
  readonly place: Place;
  readonly keepWithNext: boolean;
}

export interface AlignedPart {
  readonly at: number;
  readonly run: Run;
  /** Between each two of its characters; 0 where it is not spread. */
  readonly spread: Cells;
  /** Directly behind it. */
  readonly colon?: Run;
}

/** A line of 目录: what it lists, a leader, and the page. */
export interface ContentsBlock extends BlockBase {
  readonly kind: 'contents';
  readonly role: 'contents';
  /** From 1. */
  readonly level: number;
  readonly run: Run;
  /** From the type area's left edge, in characters: the first line, and the lines after it. */
  readonly indent: { readonly first: number; readonly rest: number };
  /** The block that it leads to. */
  readonly target: string;
  readonly place: Place;
}

/** A table (8), with what belongs to it above and below. */
export interface TableBlock extends BlockBase {
  readonly kind: 'table';
  readonly role: 'table';
  readonly title?: Run;
  readonly unit?: Run;
  readonly columns: readonly TableColumn[];
  readonly head: readonly TableBlockRow[];
  readonly rows: readonly TableBlockRow[];
  readonly notes: readonly Run[];
  readonly signOff: readonly Run[];
  readonly orientation: 'auto' | 'portrait' | 'landscape';
  /** Of its body. */
  readonly type: TypeStyle;
  readonly place: Place;
}

export interface TableBlockRow extends Pick<TableRow, 'lines'> {
  readonly cells: readonly TableBlockCell[];
}

export interface TableBlockCell extends Omit<TableCell, 'paragraphs'> {
  readonly paragraphs: readonly Run[];
}

/** Pictures, one or two side by side, each with its caption below it. */
export interface FigureBlock extends BlockBase {
  readonly kind: 'figure';
  readonly role: 'figure';
  readonly pictures: readonly FigureBlockPicture[];
  readonly place: Place;
}

export interface FigureBlockPicture extends Omit<FigurePicture, 'caption'> {
  /** `body.3.1`: also the block of its items; `body.3.1.caption` is that of its caption's. */
  readonly name: string;
  readonly caption?: readonly Run[];
}
