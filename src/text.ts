import { greatest, least } from './extremes.ts';

/**
 * Text that knows where it stands in the file, so that a finding about its fifth character points at that character.
 * Text of the program's own (一、, 附件：) points at the node that caused it.
 */
export interface Text {
  readonly value: string;
  readonly origin: Origin;
  /** Index in the origin's text at which `value` starts. */
  readonly base: number;
}

/** A scalar's place in the file: UTF-16 offsets, end exclusive. */
export interface Origin {
  readonly start: number;
  readonly end: number;
  /**
   * Piecewise map from an index in the scalar's text to an offset in the file: sorted pairs, each valid up to the next.
   * Absent for generated text: every index then points at the whole origin.
   */
  readonly segments?: readonly Segment[];
  /** What the author has marked: sorted, apart from one another; absent where nothing is. */
  readonly emphasis?: readonly Stretch[];
  /** Footnotes' references, sorted: each stands behind the character before its index. */
  readonly references?: readonly Reference[];
}

/** A footnote's number, from 1 in the order of the text. */
export type Reference = readonly [index: number, footnote: number];

/** Characters of a scalar's text by index, end exclusive. */
export type Stretch = readonly [from: number, to: number];

export type Segment = readonly [index: number, offset: number];

/** Offsets in the file, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Text of the program's own, caused by what stands at `cause`. */
export function generated(value: string, cause: Span): Text {
  return { value, origin: { start: cause.start, end: cause.end }, base: 0 };
}

/** The part from `from` to `to` (UTF-16 indices as of String.slice, not negative). */
export function sliceText(text: Text, from: number, to: number = text.value.length): Text {
  return { value: text.value.slice(from, to), origin: text.origin, base: text.base + from };
}

/** Emphasised stretches of a text, by its own indices. */
export function emphasisOf({ value, origin, base }: Text): readonly Stretch[] {
  const inside = (index: number): number => Math.min(value.length, Math.max(0, index - base));
  return (origin.emphasis ?? []).map(([from, to]): Stretch => [inside(from), inside(to)]).filter(([from, to]) => to > from);
}

/** References in a text, by its own indices. */
export const referencesOf = ({ value, origin, base }: Text): readonly Reference[] =>
  (origin.references ?? []).flatMap(([index, footnote]): readonly Reference[] => (index > base && index <= base + value.length ? [[index - base, footnote]] : []));

/** The text without white space (U+3000 included) at its ends. */
export function trimText(text: Text): Text {
  const from = text.value.length - text.value.trimStart().length;
  return sliceText(text, from, Math.max(from, text.value.trimEnd().length));
}

/** Where characters `from`…`to` of the text stand in the file; the whole origin for generated text. */
export function spanOf(text: Text, from = 0, to: number = text.value.length): Span {
  const { origin, base } = text;
  if (!origin.segments) return { start: origin.start, end: origin.end };
  const start = offsetAt(origin, base + from);
  return { start, end: to > from ? offsetAt(origin, base + to - 1) + 1 : start };
}

/** `U+4E2D`: how a character is named that cannot be shown. */
export const codePointName = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Texts one behind the other. */
export const plain = (texts: readonly Text[]): string => texts.map((text) => text.value).join('');

/** The span from the first text to the last. */
export function spanAll(texts: readonly Text[]): Span {
  const spans = texts.map((text) => spanOf(text));
  return { start: least(spans.map((span) => span.start)), end: greatest(spans.map((span) => span.end)) };
}

function offsetAt(origin: Origin, index: number): number {
  const segments = origin.segments ?? [];
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.[0] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const [at, offset] = segments[low] ?? [0, origin.start];
  return Math.min(offset + Math.max(0, index - at), Math.max(origin.start, origin.end - 1));
}
