import type { Span } from '../text.ts';

/** A colon inside a value that YAML takes for that of a key. */
export interface NestedColon extends Span {
  readonly what: 'nested-colon' | 'addressee-colon' | 'colon-at-end';
  /** How the line should read: of a colon at the end. */
  readonly right?: string;
}

/** A value that begins as plain text does. */
const PLAIN = /^[^\s"'[{|>&*!#%@`]/u;
/** A space follows, or nothing. */
const NESTED = /:(?= |$)/gu;

/** The colons in a plain value that YAML would take for those of keys. `start` is the value's offset. */
export function nestedColons(key: string, value: string, start: number): readonly NestedColon[] {
  if (!PLAIN.test(value)) return [];
  const comment = value.search(/\s#/u);
  const text = value.slice(0, comment < 0 ? undefined : comment).trimEnd();
  return [...text.matchAll(NESTED)].map(({ index }) => {
    const span = { start: start + index, end: start + index + 1 };
    if (index < text.length - 1) return { what: 'nested-colon', ...span };
    if (key === 'addressee') return { what: 'addressee-colon', ...span, right: lineOf(key, text.slice(0, -1).trimEnd()) };
    return { what: 'colon-at-end', ...span, right: lineOf(key, `${text.slice(0, -1).trimEnd()}：`) };
  });
}

const LONGEST = 40;

/** `key: value` for a hint: of a long value the end, where its colon is. */
const lineOf = (key: string, value: string): string => `${key}: ${value.length > LONGEST ? `…${value.slice(-LONGEST)}` : value}`;
