import type { Edit, Message, Params, Severity } from '../diagnostic.ts';
import type { Strength } from '../standard/rule.ts';
import type { Span } from '../text.ts';
import type { Subject } from './subject.ts';

/** One place that a rule speaks of. */
export interface Hit {
  /** Which of the rule's messages; `default` when it has one. */
  readonly messageId?: string;
  readonly params?: Params;
  readonly span: Span;
  /** What puts it right without a change of meaning; absent where a person has to decide. */
  readonly fix?: readonly Edit[];
}

/** A number that an office may set: whole. */
export interface RuleOption {
  readonly default: number;
  readonly least: number;
  readonly most: number;
  readonly about: { readonly zh: string; readonly en: string };
}

export type Options = Readonly<Record<string, number>>;

/** A rule about what a document says: data, and one function. */
export interface Rule {
  /** Its findings are `lint/id`. */
  readonly id: string;
  /** `GB/T 15834-2011 4.5`, `党政机关公文处理工作条例 9`, or `practice`. */
  readonly source: string;
  readonly strength: Strength;
  readonly severity: Severity;
  /** What it is about, for its page of the documentation. */
  readonly about: { readonly zh: string; readonly en: string };
  readonly messages: Readonly<Record<string, Message>>;
  /** Text of a body that it finds, and how it should be: shown in the documentation and tested. */
  readonly bad: string;
  readonly good: string;
  /** Characters of which the document's text has one wherever the rule finds something: without any it need not look. */
  readonly needs?: string;
  readonly options?: Readonly<Record<string, RuleOption>>;
  check(subject: Subject, options: Options): Iterable<Hit>;
}
