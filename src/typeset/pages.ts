import type { BlockRole } from '../compose/composition.ts';
import type { Alignment } from '../document/table.ts';
import type { FaceId } from '../faces/faces.ts';
import type { Picture } from '../images/picture.ts';
import type { Span } from '../text.ts';
import type { Mm, Pt } from '../units.ts';

/** Black unless the standard says red (5.2.4); `none` keeps its place and is not painted: what the paper has already. */
export type InkColour = 'black' | 'red' | 'none';

/** Everything at its place, in millimetres from the page's top left corner. Painters paint this and decide nothing. */
export interface Layout {
  readonly pageSize: { readonly width: Mm; readonly height: Mm };
  /** What red and black are made of (6.2): pure red of the screen, or the inks of a press. */
  readonly inks: 'screen' | 'press';
  readonly pages: readonly Page[];
  readonly decisions: Decisions;
  /** Bookmarks in reading order. */
  readonly outline: readonly OutlineEntry[];
  /** The pictures that items show, by name; absent when there are none. */
  readonly images?: Readonly<Record<string, Picture>>;
}

export interface Page {
  /** Physical, from 1. */
  readonly number: number;
  /** In reading order; the page number comes last. Empty on a page that stays blank before the imprint. */
  readonly items: readonly Item[];
}

export type Item = TextItem | RuleItem | ImageItem;

/** Glyphs of one face and size on one baseline. */
export interface TextItem {
  readonly kind: 'text';
  readonly role: BlockRole;
  /** Id of the block it belongs to. */
  readonly block: string;
  readonly text: string;
  readonly face: FaceId;
  readonly size: Pt;
  /** Left edge of the first character's advance. */
  readonly x: Mm;
  /** Baseline. */
  readonly y: Mm;
  /** One a code point. */
  readonly advances: readonly Mm[];
  readonly color: InkColour;
  /** Glyphs' width over their natural width: below 1 when condensed; absent for 1. */
  readonly scale?: number;
  /** A little fatter than the face has it. */
  readonly bold?: true;
  /** Words that the text emphasises. */
  readonly emphasised?: true;
  /** It is the number of this footnote, in the order of the text, in the text or before the footnote. */
  readonly reference?: number;
  /** Runs upward: on a landscape page. `x` is then the baseline, `y` the start of the first character's advance. */
  readonly turned?: true;
  /** The table's cell that it stands in. */
  readonly cell?: CellPlace;
  /** Repeats what stands on an earlier page: a table's head. */
  readonly repeated?: true;
  readonly source?: Span;
}

/** A cell of a table: row and column from 0, and how many it takes. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly isHead: boolean;
}

/** A rule, level unless it says vertical. */
export interface RuleItem {
  readonly kind: 'rule';
  readonly role: BlockRole;
  readonly block: string;
  /** Its left end; the centre of a vertical one. */
  readonly x: Mm;
  /** Its centre; the upper end of a vertical one. */
  readonly y: Mm;
  readonly direction?: 'vertical';
  readonly length: Mm;
  readonly thickness: Mm;
  readonly color: InkColour;
}

/** A picture, upright. */
export interface ImageItem {
  readonly kind: 'image';
  readonly role: BlockRole;
  readonly block: string;
  /** Its left edge. */
  readonly x: Mm;
  /** Its upper edge. */
  readonly y: Mm;
  readonly width: Mm;
  readonly height: Mm;
  /** By its name in the layout's `images`. */
  readonly image: string;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
  /** Its upper side is at the left: on a landscape page. The box is that of the sheet. */
  readonly turned?: true;
}

export interface OutlineEntry {
  /** The block that it leads to. */
  readonly block: string;
  readonly level: number;
  readonly text: string;
  readonly page: number;
  /** Upper edge of its first line's em box. */
  readonly y: Mm;
  /** The block is this heading and nothing else: no text runs on behind it. */
  readonly alone: boolean;
}

/** What was chosen where the standard leaves a choice: the DOCX follows it, reports tell it. */
export interface Decisions {
  /** Lines a page, and the body's pitch that follows from it. */
  readonly lines: number;
  readonly pitch: Mm;
  readonly mark: MarkFit;
  /** Title lines by block id. */
  readonly titles: Readonly<Record<string, readonly string[]>>;
  /** Of tables, by block id; absent where there are none. */
  readonly tables?: Readonly<Record<string, TableFit>>;
  /** Of pictures in the text, by block id; absent where there are none. */
  readonly figures?: Readonly<Record<string, FigureFit>>;
  /** Body lines that went to the signature's page with it (7.3.5.5). */
  readonly carried: number;
  /** These lines by the signature's block, where there are several signatures. */
  readonly carriedTo?: Readonly<Record<string, number>>;
  /** Room for the seal, by the signature's block id. */
  readonly seals: Readonly<Record<string, SealPlace>>;
  /** The page the imprint stands on. */
  readonly imprintPage?: number;
  /** Pages left blank before the imprint page. */
  readonly blankPages: readonly number[];
  /** Pages that carry no page number. */
  readonly unnumberedPages: readonly number[];
}


/** How a table was set. Lengths are of its sheet, which is turned when it is landscape. */
export interface TableFit {
  readonly sheet: 'portrait' | 'landscape';
  /** Left edge of each column, and the last one's right edge. */
  readonly edges: readonly Mm[];
  readonly alignments: readonly Alignment[];
  /** Height of each row in lines of its type, the head's first. */
  readonly lines: readonly number[];
  /** Rows that no page holds, which part at its end. */
  readonly parted: readonly boolean[];
  /** Rows of the head. */
  readonly heads: number;
  /** Cells that take several rows or columns. */
  readonly joined: readonly CellPlace[];
  /** The head stands on each page. */
  readonly repeats: boolean;
}

/** The sheet on which pictures stand. */
export type FigureFit = Pick<TableFit, 'sheet'>;

export interface MarkFit {
  readonly size: Pt;
  /** 1, or less when condensed. */
  readonly scale: number;
  /** Extra space between characters. */
  readonly spacing: Mm;
  /** Of a joint mark: the names' common width, and the space between two of them. */
  readonly joint?: { readonly width: Mm; readonly gap: Mm };
}

export interface SealPlace {
  readonly page: number;
  readonly centre: { readonly x: Mm; readonly y: Mm };
  readonly diameter: Mm;
}
