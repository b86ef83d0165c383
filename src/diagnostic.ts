import type { Span } from './text.ts';

/** error: cannot be laid out, or a malformed number or date; warning: against the standard or usage; remark: worth knowing. */
export type Severity = 'error' | 'warning' | 'remark';
/** The worst comes first. */
export const bySeverity = (left: { readonly severity: Severity }, right: { readonly severity: Severity }): number => WEIGHT[left.severity] - WEIGHT[right.severity];

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, remark: 2 };

export type Language = 'zh' | 'en';
export type Params = Readonly<Record<string, string | number>>;

/** What a stage found: a value, never thrown. It gets its words and its line only when it is reported. */
export interface Finding {
  /** `room/what`, English, stable: `source/tab-indent`. Names the message in the catalogue, see messages/. */
  readonly ruleId: string;
  /** Which of the rule's messages; `default` when it has one. */
  readonly messageId: string;
  readonly params: Params;
  readonly severity: Severity;
  /** Offsets in the decoded text; absent when the finding is about the file as a whole. */
  readonly span?: Span;
  /** The clause or article that is behind it: `GB/T 9704-2012 7.2.5`. */
  readonly clause?: string;
  /** What puts it right without a change of meaning. */
  readonly fix?: readonly Edit[];
}

/** A replacement of characters of the file. */
export interface Edit {
  readonly span: Span;
  /** What is replaced: where the file has it in other characters (an escape), the edit does not hold. */
  readonly typed: string;
  readonly text: string;
}

/** 1-based line, 1-based UTF-16 column, 0-based UTF-16 offset in the decoded text (a BOM does not count). */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A finding with its words and its place: what reports print and the library returns. */
export interface Diagnostic {
  readonly ruleId: string;
  readonly messageId: string;
  readonly params: Params;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly file: string;
  readonly range?: Range;
  readonly clause?: string;
}

/** One message of the catalogue. `{name}` in a text stands for the parameter of that name. */
export interface Message {
  readonly zh: string;
  readonly en: string;
  /** The way out. */
  readonly hint?: { readonly zh: string; readonly en: string };
}

/** Messages by `ruleId`, then `messageId`. Each room has its own catalogue in messages/. */
export type Catalogue = Readonly<Record<string, Readonly<Record<string, Message>>>>;

/** Severity `error` among the findings? */
export const hasError = (findings: readonly { readonly severity: Severity }[]): boolean =>
  findings.some((finding) => finding.severity === 'error');

/** Warnings as errors, for those who want it so. */
export const strictly = (findings: readonly Finding[]): readonly Finding[] =>
  findings.map((finding) => (finding.severity === 'warning' ? { ...finding, severity: 'error' } : finding));
