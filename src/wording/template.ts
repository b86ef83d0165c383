import type { Span, Text } from '../text.ts';

/** Words of a kind of document: keys of a document whose values are made from the facts that a file gives. */
export interface Template {
  readonly name: string;
  readonly about: About;
  /** The one whose keys and partials it has where it says nothing itself. */
  readonly base?: string;
  /** Facts of its own, which a document gives below `facts`. */
  readonly facts: readonly Fact[];
  readonly partials: readonly Partial[];
  readonly document: MapPart;
}

/** In both languages; a text alone stands for both. */
export interface About {
  readonly zh: string;
  readonly en: string;
}

export interface Fact {
  readonly name: string;
  readonly about: About;
}

/** A text that others take in: `{{> thanks}}`. */
export interface Partial {
  readonly name: string;
  readonly program: Program;
}

export type Part = TextPart | ListPart | MapPart;

export interface TextPart {
  readonly kind: 'text';
  readonly program: Program;
  /** Where it stands in the template's file; a template that the program brings along has no places. */
  readonly span?: Span;
}

export interface ListPart {
  readonly kind: 'list';
  readonly items: readonly Part[];
  readonly span?: Span;
}

export interface MapPart {
  readonly kind: 'map';
  readonly entries: readonly PartEntry[];
  /** Left out, with all that is in it, where this says nothing: the template's key `when`. */
  readonly when?: Program;
  readonly span?: Span;
}

export interface PartEntry {
  readonly key: string;
  readonly keySpan?: Span;
  readonly part: Part;
}

/** A text with its Handlebars expressions, taken apart: it is followed, never made into code. */
export type Program = readonly Step[];

export type Step =
  /** `text`: with its places in the template's file. */
  | { readonly kind: 'words'; readonly words: string; readonly text?: Text }
  | { readonly kind: 'value'; readonly value: Expression; readonly span?: Span }
  | { readonly kind: 'if'; readonly test: Expression; readonly negated: boolean; readonly then: Program; readonly otherwise: Program }
  | { readonly kind: 'each'; readonly list: Expression; readonly then: Program; readonly otherwise: Program }
  | { readonly kind: 'partial'; readonly name: string; readonly span?: Span };

export type Expression =
  /** `proposal.number`; inside `each` also `this`, and `@first`, `@last`, `@number` from 1. */
  | { readonly kind: 'fact'; readonly path: readonly string[]; readonly span?: Span }
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'call'; readonly helper: string; readonly arguments: readonly Expression[]; readonly options: readonly (readonly [string, Expression])[]; readonly span?: Span };
