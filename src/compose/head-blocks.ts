import type { JointMark } from '../document/document.ts';
import type { Text } from '../text.ts';
import type { Mm } from '../units.ts';
import type { BlockBase, Place, Run } from './block.ts';

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

/** A line below a letter's first rule (10.1): 送审稿, 份号, 密级 or 紧急程度 at the left, at the right 发文字号, and below that 办理结果. */
export interface LetterLineBlock extends BlockBase {
  readonly kind: 'letter-line';
  readonly role: 'number' | 'result';
  readonly left?: { readonly id: string; readonly role: HeaderLineBlock['role']; readonly run: Run };
  readonly right?: Run;
}

/** 办理结果 of a reply, flush right on the line above the title: practice. */
export interface ResultBlock extends BlockBase {
  readonly kind: 'result';
  readonly role: 'result';
  readonly place: Place;
  readonly run: Run;
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
