import type { FaceRole } from '../standard/roles.ts';
import type { Span, Text } from '../text.ts';
import type { Mm, Pt } from '../units.ts';

/** The element a block is: the standard's English names. */
export type BlockRole =
  | 'copy-number' | 'classification' | 'urgency' | 'stage' | 'mark' | 'number' | 'signatory' | 'title' | 'title-note' | 'addressee' | 'body' | 'heading' | 'attachment-note' | 'signature' | 'note'
  | 'attachment-label' | 'attachment-title' | 'table' | 'figure' | 'carried-title' | 'carried-number' | 'chapter' | 'chapter-section' | 'article' | 'contents-title' | 'contents' | 'footnote' | 'imprint' | 'page-number' | 'issuance' | 'result' | 'attendance' | 'names' | 'labels';

export interface BlockBase {
  /** Unique and stable: `title`, `body.3`, `attachment.1.body.2`. */
  readonly id: string;
  readonly role: BlockRole;
  /** What in the file it is made from. */
  readonly source: Span;
  /** The table or picture with which it stands on a landscape page, when that is one: an attachment's label and title. */
  readonly beside?: string;
}

/** Named type: face and size. The em and pitch follow from the size (standard/metrics). */
export interface TypeStyle {
  readonly face: FaceRole;
  readonly size: Pt;
  readonly bold?: true;
  /** What emphasised words in it are set in; absent where nothing is emphasised, or all is. */
  readonly emphasis?: Omit<TypeStyle, 'emphasis'>;
  /** What the numbers of footnotes in it are set in; absent where it has none. */
  readonly reference?: TypeStyle;
  /** Its baseline above the line's. */
  readonly raise?: Mm;
  /** Of its digits, where that is another one. */
  readonly digits?: 'roman';
}

/** A run of text in one type. */
export interface Run {
  readonly text: Text;
  readonly type: TypeStyle;
  /** It is emphasised words, in their type. */
  readonly emphasised?: true;
  /** It is the number of this footnote. */
  readonly reference?: number;
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
