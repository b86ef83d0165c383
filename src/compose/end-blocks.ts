import type { Picture } from '../images/picture.ts';
import type { Span, Text } from '../text.ts';
import type { Mm } from '../units.ts';
import type { BlockBase, Run, TypeStyle } from './block.ts';

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

/** 脚注: its number and its text, at the foot of the page that refers to it. */
export interface FootnoteBlock {
  /** `footnote.1` */
  readonly id: string;
  readonly role: 'footnote';
  /** From 1 in the whole document; pages number their own anew. */
  readonly number: number;
  readonly source: Span;
  readonly run: Run;
}

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
