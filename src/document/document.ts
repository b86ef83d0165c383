import type { Picture } from '../images/picture.ts';
import type { Text } from '../text.ts';
import type { Mm } from '../units.ts';
import type { Figure } from './figure.ts';
import type { LabelLines } from './label-lines.ts';
import type { Level } from './marker.ts';
import type { NamesList } from './names-list.ts';
import type { Table } from './table.ts';

/**
 * What a document says, with all defaults filled in and all numbering assigned. It knows no size, no font, no coordinate.
 * Order of the fields is the order of the standard's elements.
 */
export interface Document {
  readonly stage: 'final' | 'draft';
  /** 格式: the ordinary one, 信函 (10.1), 命令 (10.2) or 纪要 (10.3). */
  readonly format: Format;
  /** 份号 (7.2.1), 密级和保密期限 (7.2.2), 紧急程度 (7.2.3). */
  readonly copyNumber?: Text;
  readonly classification?: Text;
  readonly urgency?: Text;
  /** 发文机关标志 (7.2.4): the whole text, 文件 included when it has it. */
  readonly mark: Text;
  /** Of a joint document: its parts, which do not stand in one line. */
  readonly jointMark?: JointMark;
  /** The mark's place stays empty. */
  readonly markIsBlank: boolean;
  /** 发文字号 (7.2.5). */
  readonly number?: Text;
  /** 签发人 (7.2.6) of an upward document, in the order of the issuers. */
  readonly signatories: readonly Text[];
  /** Organ and date of minutes, which stand below their number (10.3). */
  readonly issuance?: { readonly organ?: Text; readonly date?: Text };
  /** 办理结果 of a reply: a letter or words, as typed. */
  readonly result?: Text;
  /** 标题 (7.3.1): one entry a line that the author forced; usually one. None where an order's or minutes' mark is the title. */
  readonly title: readonly Text[];
  /** 题注: the meeting that passed it and the date, in （ ）. A document that has it is not signed. */
  readonly titleNote?: Text;
  /** 目录: levels that it lists, from 1; absent without one. */
  readonly contents?: number;
  /** 主送机关 (7.3.2) with its full-width colon: runs of typed and generated text, in order. */
  readonly addressee?: readonly Text[];
  readonly body: readonly BodyBlock[];
  readonly attachments: readonly Attachment[];
  /** What it issues or forwards (印发, 转发, 批转): documents of their own behind it, no attachments. */
  readonly carried: readonly CarriedDocument[];
  /** 脚注 by their numbers from 1, those of the documents that it carries included; absent when there are none. */
  readonly footnotes?: readonly Text[];
  /** Who attended, of minutes. */
  readonly attendance?: Attendance;
  readonly signature: Signature;
  /** 附注 (7.3.6), each with its （ ）. */
  readonly notes: readonly (readonly Text[])[];
  readonly imprint?: Imprint;
  readonly layout: LayoutChoices;
  readonly metadata: Metadata;
}

/** A document that another one carries: whole, but for head and imprint. Its number stands below its title. */
export type CarriedDocument = Pick<Document, 'title' | 'titleNote' | 'contents' | 'number' | 'addressee' | 'body' | 'attachments' | 'signature' | 'notes'>;

export type Format = 'document' | 'letter' | 'order' | 'minutes';

/** Names one below the other, the lead issuer's first; 文件 at their right. */
export interface JointMark {
  readonly names: readonly Text[];
  readonly suffix?: Text;
}

export type BodyBlock = Paragraph | Heading | NamesList | LabelLines | Table | Figure | Chapter | Article;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Text;
  /** 结语: stays with the text before it. */
  readonly isClosing?: true;
}

/** A heading of level 1 一、, 2 （一）, 3 1., 4 （1） or 5 ①. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: Level;
  /** `一、`: assigned by the program, or as typed; absent for `number: none`. */
  readonly number?: Text;
  /** Without its number; with its full stop when a paragraph runs on behind it. */
  readonly text: Text;
  /** Text that follows in the same line (run-in); absent when the heading stands alone. */
  readonly runIn?: Text;
}

/** 章 or 节 of a regulation, on a line of its own. */
export interface Chapter {
  readonly kind: 'chapter';
  readonly level: 'chapter' | 'section';
  /** 第一章, 第二节. */
  readonly number: Text;
  readonly text: Text;
}

/** 条 of a regulation with the first of its 款; further 款, 项 and 目 are paragraphs behind it. */
export interface Article {
  readonly kind: 'article';
  /** 第十一条. */
  readonly number: Text;
  readonly text: Text;
}

/** 附件: its name in the note (7.3.4) and, when it is bound in, its title and body (7.3.7). */
export interface Attachment {
  readonly title: Text;
  /** Absent when only its name is known. */
  readonly body?: readonly BodyBlock[];
  /** Not bound with the document (7.3.7): a file of its own. */
  readonly unbound?: Unbound;
}

export interface Unbound {
  /** From 1, or on from the document's last page. */
  readonly pageNumbers: 'own' | 'run-on';
}

/** Who attended (10.3): runs of typed and generated text, without label. */
export interface Attendance {
  /** 出席. */
  readonly present?: readonly Text[];
  /** 请假. */
  readonly absent?: readonly Text[];
  /** 列席. */
  readonly observers?: readonly Text[];
}

export interface Signature {
  /** Issuers in issuing order, the lead first; empty when only a date is set. */
  readonly issuers: readonly Text[];
  /** 成文日期 as printed: 2021年9月10日. */
  readonly date?: Text;
  readonly seal: 'space' | 'none';
  /** The seals' pictures, one an issuer in their order; absent where only their room is kept. */
  readonly seals?: readonly Seal[];
  /** 签名章 in place of names and seals, one an issuer in their order. */
  readonly stamps?: readonly Stamp[];
}

/** 印章: its picture, and its real diameter in millimetres where the file gives one. */
export interface Seal {
  readonly picture: Picture;
  readonly diameter?: Mm;
}

/** 签名章 (7.3.5.3) with the signatory's title in full; its picture, absent where only its room is kept, and its real width in millimetres where the file gives one. */
export interface Stamp {
  readonly title: Text;
  readonly picture?: Picture;
  readonly width?: Mm;
}

/** 版记 (7.4). Lists are joined, without their label and closing mark. */
export interface Imprint {
  /** 主送, when the addressee list has been moved here (7.3.2). */
  readonly addressee?: readonly Text[];
  /** 分送. */
  readonly distributeTo?: readonly Text[];
  /** 抄送: what begins a line, usually one; else one a level, the higher first. */
  readonly copiesTo?: readonly (readonly Text[])[];
  /** 印发机关. */
  readonly office?: Text;
  /** 印发日期 as printed, without 印发. */
  readonly date?: Text;
  /** 印数 as printed: 共印30份. */
  readonly printRun?: Text;
}

/** What the file chooses; the standard, or the profile, has the rest. */
export interface LayoutChoices {
  /** 排版规则: a name, or a file. */
  readonly profile?: Text;
  readonly fit: 'grid' | 'tight';
  /** Imprint on an even page (33476.2 7.3.1). */
  readonly parity?: boolean;
  /** 标点悬挂. */
  readonly hanging?: 'word' | 'stops' | 'none';
  /** Pure red, or the inks of a press. */
  readonly colour?: 'screen' | 'press';
  /** Is the red head on the paper already (套打)? Then it keeps its place and is not painted. */
  readonly letterhead: 'printed' | 'preprinted';
}

/** For the files' properties: plain text. */
export interface Metadata {
  readonly title: string;
  readonly issuer: string;
  readonly number: string;
  /** ISO date 2021-09-10; absent when the document has no complete one. */
  readonly date?: string;
}
