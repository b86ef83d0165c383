import { spanOf, type Text } from '../text.ts';
import type { Hit } from './rule.ts';
import type { Passage, PassageRole, Subject } from './subject.ts';

/** One place where a pattern was found in a passage. */
export interface Match {
  readonly passage: Passage;
  readonly text: string;
  /** UTF-16 index in the passage's text. */
  readonly index: number;
  readonly groups: readonly (string | undefined)[];
}

/**
 * Every place of a pattern (with its flag `g`) in the passages of some roles, of all when none is named. Patterns say `[㐀-鿿]` for a hanzi: what
 * Unicode's tables say of its script costs as much to compile as the rest of a short run.
 */
export function matchesOf({ passages }: Subject, pattern: RegExp, ...roles: readonly PassageRole[]): readonly Match[] {
  const found: Match[] = [];
  for (const passage of passages) {
    if (roles.length > 0 && !roles.includes(passage.role)) continue;
    pattern.lastIndex = 0;
    // Not matchAll, which copies the pattern for each passage.
    for (let match = pattern.exec(passage.text.value); match; match = pattern.exec(passage.text.value)) {
      found.push({ passage, text: match[0], index: match.index, groups: match.slice(1) });
      if (match[0] === '') pattern.lastIndex += 1;
    }
  }
  return found;
}

/** A hit on some characters of a text, and with `right` what they should be. */
export function hit(text: Text, from: number, to: number, more: Omit<Hit, 'span' | 'fix'> & { readonly right?: string } = {}): Hit {
  const { right, ...rest } = more;
  const span = spanOf(text, from, to);
  return { ...rest, span, ...(right !== undefined && { fix: [{ span, typed: text.value.slice(from, to), text: right }] }) };
}

/** A hit on a whole match. */
export const hitOf = ({ passage, text, index }: Match, more: Parameters<typeof hit>[3] = {}): Hit => hit(passage.text, index, index + text.length, more);
