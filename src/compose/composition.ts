import type { Format, JointMark, LayoutChoices, Metadata } from '../document/document.ts';
import type { TableCell, TableColumn, TableRow } from '../document/table.ts';
import type { Picture } from '../images/picture.ts';
import type { FaceRole } from '../standard/roles.ts';
import type { Standard } from '../standard/gbt9704.ts';
import type { Span, Text } from '../text.ts';
import type { Cells, Mm, Pt } from '../units.ts';

/** What a format makes of a document: the elements in their order. */
export type Composed = Pick<Composition, 'blocks' | 'imprint'>;

/** What goes where in which style: the standard's knowledge about a document, before a line is broken. */
export interface Composition {
  readonly standard: Standard;
  readonly format: Format;
  /** As the file chooses, else as the standard has it. */
  readonly layout: Required<Omit<LayoutChoices, 'profile'>>;
  readonly metadata: Metadata;
  /** Of an attachment that is a file of its own. Its first page is like the later pages of a document. */
  readonly attachment?: {
    /** Of its first page. */
    readonly firstNumber: number;
  };
  /** The main document, then its attachments, in reading order. */
  readonly blocks: readonly Block[];
  readonly imprint?: ImprintBlock;
}

/** The element a block is: the standard's English names. */
export type BlockRole =
  | 'copy-number' | 'classification' | 'urgency' | 'stage' | 'mark' | 'number' | 'signatory' | 'title' | 'title-note' | 'addressee' | 'body' | 'heading' | 'attachment-note' | 'signature' | 'note'
  | 'attachment-label' | 'attachment-title' | 'table' | 'carried-title' | 'carried-number' | 'imprint' | 'page-number' | 'issuance' | 'attendance' | 'names' | 'labels';

interface BlockBase {
  /** Unique and stable: `title`, `body.3`, `attachment.1.body.2`. */
  readonly id: string;
  readonly role: BlockRole;
  /** What in the file it is made from. */
  readonly source: Span;
  /** The table with which it stands on a landscape page, when that is one: an attachment's label and title. */
  readonly beside?: string;
}

export type Block = HeaderLineBlock | MarkBlock | LetterLineBlock | SplitLineBlock | NumberBlock | TitleBlock | ParagraphBlock | AlignedBlock | TableBlock | SignatureBlock | StampBlock;

/** Named type: face and size. The em and pitch follow from the size (standard/metrics). */
export interface TypeStyle {
  readonly face: FaceRole;
  readonly size: Pt;
  readonly bold?: true;
  /** What emphasised words in it are set in; absent where nothing is emphasised, or all is. */
  readonly emphasis?: Omit<TypeStyle, 'emphasis'>;
  /** Of its digits, where that is another one. */
  readonly digits?: 'roman';
}

/** A run of text in one type. */
export interface Run {
  readonly text: Text;
  readonly type: TypeStyle;
  /** It is emphasised words, in their type. */
  readonly emphasised?: true;
}

/** What stands above the mark on a line of its own, from 1: 份号, 密级, 紧急程度 flush left (7.2.1–7.2.3), 送审稿 flush right. */
export interface HeaderLineBlock extends BlockBase {
  readonly kind: 'header-line';
  readonly role: 'copy-number' | 'classification' | 'urgency' | 'stage';
  readonly line: number;
  readonly side: 'left' | 'right';
  readonly run: Run;
}

/** 发文机关标志 (7.2.4): fitted to the type area by the typesetter. */
export interface MarkBlock extends BlockBase {
  readonly kind: 'mark';
  readonly role: 'mark';
  readonly text: Text;
  /** Its parts where they do not stand in one line: `mark.1` …, one below the other, and `mark.suffix` at their right. */
  readonly joint?: JointMark;
  /** Upper edge of its ink, from the page's upper edge. */
  readonly top: Mm;
  /** With a double rule below it, and another at the foot of page 1 (10.1). */
  readonly isLetter: boolean;
  /** It keeps its place and is not painted. */
  readonly isBlank: boolean;
}

/** A line below a letter's first rule (10.1): 送审稿, 份号, 密级 or 紧急程度 at the left, on the first line 发文字号 at the right. */
export interface LetterLineBlock extends BlockBase {
  readonly kind: 'letter-line';
  readonly role: 'number';
  readonly left?: { readonly id: string; readonly role: HeaderLineBlock['role']; readonly run: Run };
  readonly right?: Run;
}

/** What stands at the left and at the right of one line of the header: organ and date of minutes (10.3). */
export interface SplitLineBlock extends BlockBase {
  readonly kind: 'split-line';
  readonly role: 'issuance';
  readonly place: Place;
  readonly left?: SplitLinePart;
  readonly right?: SplitLinePart;
  /** From the type area's edges, in characters. */
  readonly indent: number;
  /** With the header's red rule below it. */
  readonly ruled: boolean;
}

export interface SplitLinePart {
  /** `issuance.organ`, `issuance.date` */
  readonly id: string;
  readonly role: 'issuance';
  readonly run: Run;
}

/**
 * 发文字号 with the red rule below it (7.2.5, 7.2.7). The rule stands also where there is no number. With signatories (7.2.6) the number
 * stands at the left, level with the last row of names. Orders and minutes have no rule below their number (10.2, 10.3).
 */
export interface NumberBlock extends BlockBase {
  readonly kind: 'number';
  readonly role: 'number';
  readonly place: Place;
  readonly ruled: boolean;
  readonly run?: Run;
  readonly signatories?: Signatories;
}

/** 签发人：, then the names in the order of the issuers. */
export interface Signatories {
  readonly label: SignatoryName;
  readonly names: readonly SignatoryName[];
}

export interface SignatoryName {
  /** `signatory.2` */
  readonly id: string;
  readonly run: Run;
}

/** A title (7.3.1), the note below it, an attachment's title (7.3.7), or title and number of a carried document: centred, broken between words, on its own pitch. */
export interface TitleBlock extends BlockBase {
  readonly kind: 'title';
  readonly role: 'title' | 'title-note' | 'attachment-title' | 'carried-title' | 'carried-number';
  /** Parts between breaks that the author forced. */
  readonly parts: readonly Run[];
  readonly place: Place;
  /** Names that must not be split: issuer, addressee …, besides the word list. */
  readonly names: readonly string[];
  /** Of the body's size, and on its grid from page 2 on. */
  readonly onGrid?: true;
  /** Its bookmark. */
  readonly outline?: string;
}

/** A paragraph of running text, a heading, an addressee, a note …: what breaks at the right edge. */
export interface ParagraphBlock extends BlockBase {
  readonly kind: 'paragraph';
  readonly role: 'addressee' | 'body' | 'heading' | 'attachment-note' | 'note' | 'attachment-label' | 'attendance';
  /** All of one size. */
  readonly runs: readonly Run[];
  /** From the type area's left edge, in characters: the first line, and the lines after it. */
  readonly indent: { readonly first: number; readonly rest: number };
  readonly place: Place;
  /** Not the last line on a page: a heading that stands alone. */
  readonly keepWithNext: boolean;
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

/** 落款 (7.3.5.1, 7.3.5.2): issuers, date, room for the seal; one unit that no page break splits. */
export interface SignatureBlock extends BlockBase {
  readonly kind: 'signature';
  readonly role: 'signature';
  readonly issuers: readonly Run[];
  readonly date?: Run;
  readonly seal: 'space' | 'none';
  /** The seals' pictures, one an issuer in their order. */
  readonly seals?: readonly SealPicture[];
}

export interface SealPicture {
  /** `seal.1` */
  readonly name: string;
  readonly picture: Picture;
  readonly diameter: Mm;
  /** What it shows: whose seal it is. */
  readonly alt: string;
}

/** 落款 with 签名章 (7.3.5.3): titles and stamps of the signatories one below the other, then the date. */
export interface StampBlock extends BlockBase {
  readonly kind: 'stamp';
  readonly role: 'signature';
  readonly stamps: readonly StampLine[];
  readonly date?: Run;
}

export interface StampLine {
  /** `stamp.1` */
  readonly name: string;
  readonly title: Run;
  readonly width: Mm;
  readonly height: Mm;
  /** Absent where only its room is kept. */
  readonly picture?: Picture;
  /** What it shows: whose stamp it is. */
  readonly alt: string;
}

/**
 * Where a block begins.
 * - `next`: on the next line.
 * - `blank`: after `lines` empty lines; `exact` counts them from em box to em box (the header block), else lines of the grid are left.
 * - `line`: at line `line` (from 1) of a page; line 1 begins a new page, and so does another one that says so.
 */
export type Place =
  | { readonly kind: 'next' }
  | { readonly kind: 'blank'; readonly lines: number; readonly exact: boolean }
  | { readonly kind: 'line'; readonly line: number; readonly turns?: true };

/** Does a block begin a new page? */
export const beginsPage = (place: Place): boolean => place.kind === 'line' && (place.line === 1 || place.turns === true);

/** 版记 (7.4): stands at the foot of the last page. */
export interface ImprintBlock {
  readonly id: 'imprint';
  readonly source: Span;
  readonly type: TypeStyle;
  /** With rules and, where it is known, the printing line; a letter has neither. */
  readonly ruled: boolean;
  /** 主送, 分送 and 抄送: label with its colon, then the names, 。 included. No rule between these. */
  readonly lists: readonly ImprintList[];
  /** The last line (7.4.3); absent when neither office nor date is known. */
  readonly printing?: { readonly office?: Text; readonly date?: Text };
  /** 印数, on a line of its own below the printing line, at the right. */
  readonly printRun?: Text;
}

export interface ImprintList {
  readonly id: string;
  readonly label: Text;
  /** Names that begin a line: one list, or one a level of organs. */
  readonly lines: readonly (readonly Text[])[];
}
