import type { CharacterStyleKey, StyleKey } from './style-names.ts';
import type { Twips } from './grid.ts';

/** A paragraph as a word processor flows it. What its style says is not repeated in the file. */
export interface FlowParagraph {
  readonly section: SectionKind;
  readonly style: StyleKey;
  readonly content: readonly Inline[];
  readonly format: ParagraphFormat;
  readonly keep: Keep;
  readonly pageBreakBefore: boolean;
  readonly libreOffice: LibreOfficeFlow;
}

/** What LibreOffice reads where Word is left to turn pages by itself. */
export interface LibreOfficeFlow {
  /** Begins a page. */
  readonly turns: boolean;
  readonly before: Twips;
  /** Below its last line. */
  readonly after: Twips;
}

/** A table as XML. */
export interface FlowTable {
  readonly section: SectionKind;
  readonly table: string;
}

export type FlowBlock = FlowParagraph | FlowTable;

export const isTable = (block: FlowBlock): block is FlowTable => 'table' in block;

/**
 * What a section's pages are like.
 * - `text`: margins that put lines of text on the grid
 * - `upright`, `landscape`: margins of the type area, for tables that have pages of their own
 */
export type SectionKind = 'text' | 'upright' | 'landscape';

/**
 * What keeps a paragraph with the next one across a page break.
 * - `whole`: none of its lines are left behind: headings, signature and date, short paragraphs
 * - `lines`: it may be parted, but some of its lines go along. LibreOffice always takes the whole paragraph, so that it must not
 *   read this
 */
export type Keep =
  | { readonly kind: 'none' | 'whole' }
  | {
      readonly kind: 'lines';
      readonly word: WordTakes;
      /** The line, from 1, with which a forced break begins the next page. */
      readonly turnAt: number | undefined;
    };

/** What goes along in Word of a paragraph that keeps with the next: two lines with widow control, one without, all of them when they keep together. */
export type WordTakes = 'two-lines' | 'one-line' | 'all-lines';

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly style?: CharacterStyleKey }
  | { readonly kind: 'break' }
  /** The page turns here where a program does not keep lines with the next paragraph; the text before and behind is one. */
  | { readonly kind: 'turn' }
  | { readonly kind: 'tab' }
  /** A footnote's number, which the program itself counts. */
  | { readonly kind: 'footnote'; readonly number: number }
  /** A drawing that is anchored in the paragraph. */
  | { readonly kind: 'drawing'; readonly xml: string }
  /** Marks between runs: of bookmarks, fields and links. */
  | { readonly kind: 'mark'; readonly xml: string }
  /** Where the imprint's box is anchored. */
  | { readonly kind: 'imprint' };

/** Distances and shape of a paragraph. The first paragraph of a style gives the style its own. */
export interface ParagraphFormat {
  /** Above its first line. */
  readonly before: Twips;
  readonly shape: Shape;
  /** Below its last line: what is missing to a table; none when absent. */
  readonly after?: Twips;
  /** Its lines' height, where it is not the style's. */
  readonly line?: Twips;
}

export interface Shape {
  readonly alignment: 'both' | 'left' | 'center' | 'right';
  readonly left: Twips;
  readonly right: Twips;
  /** Of the first line, from `left`: negative when it hangs out. */
  readonly first: Twips;
  /** Tab stops, left ones unless they centre, from the type area's edge. */
  readonly tabs: readonly Twips[];
  /** What stands at a tab stop is centred on it. */
  readonly centredTabs?: true;
  /** A right tab stop behind them. */
  readonly rightTab?: Twips;
  /** Dots lead to it. */
  readonly leader?: true;
}

export const PLAIN: Shape = { alignment: 'both', left: 0, right: 0, first: 0, tabs: [] };
export const CENTRED: Shape = { ...PLAIN, alignment: 'center' };

/** Pages with a page number, or without one, and of one kind: a section of the document. */
export interface FlowSection {
  readonly numbered: boolean;
  readonly kind: SectionKind;
  readonly blocks: readonly FlowBlock[];
}

export const sameShape = (one: Shape, other: Shape): boolean =>
  one.alignment === other.alignment && one.left === other.left && one.right === other.right && one.first === other.first && one.tabs.join() === other.tabs.join() && one.centredTabs === other.centredTabs && one.rightTab === other.rightTab && one.leader === other.leader;
