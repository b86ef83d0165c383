import type { BlockRole } from '../compose/composition.ts';
import type { FaceId } from '../faces/faces.ts';
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
}

export interface Page {
  /** Physical, from 1. */
  readonly number: number;
  /** In reading order; the page number comes last. Empty on a page that stays blank before the imprint. */
  readonly items: readonly Item[];
}

export type Item = TextItem | RuleItem;

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
  readonly source?: Span;
}

/** A horizontal rule. */
export interface RuleItem {
  readonly kind: 'rule';
  readonly role: BlockRole;
  readonly block: string;
  readonly x: Mm;
  /** Its centre. */
  readonly y: Mm;
  readonly length: Mm;
  readonly thickness: Mm;
  readonly color: InkColour;
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
  /** Body lines that went to the signature's page with it (7.3.5.5). */
  readonly carried: number;
  /** Room for the seal, by the signature's block id. */
  readonly seals: Readonly<Record<string, SealPlace>>;
  /** The page the imprint stands on. */
  readonly imprintPage?: number;
  /** Pages left blank before the imprint page. */
  readonly blankPages: readonly number[];
  /** Pages that carry no page number. */
  readonly unnumberedPages: readonly number[];
}


export interface MarkFit {
  readonly size: Pt;
  /** 1, or less when condensed. */
  readonly scale: number;
  /** Extra space between characters. */
  readonly spacing: Mm;
}

export interface SealPlace {
  readonly page: number;
  readonly centre: { readonly x: Mm; readonly y: Mm };
  readonly diameter: Mm;
}
