import { expect, it } from 'vitest';
import { PLAIN } from '../../../src/paint/docx/flow.ts';
import type { Element } from '../../../src/paint/docx/element.ts';
import { keepsOf } from '../../../src/paint/docx/keeps.ts';
import { gbt9704Values } from '../../../src/standard/gbt9704.ts';

const PITCH = 10.44;
const FLOOR = 250;

const element = (role: Element['role'], lines: Element['lines'], keepNext = false): Element => ({ role, lines, keepNext, style: 'body', content: [], shape: PLAIN, above: 0, pageBreakBefore: false });
const lines = (page: number, count: number, first = 50): Element['lines'] => Array.from({ length: count }, (_, index) => ({ page, baseline: first + index * PITCH, segments: [] }));

interface Case {
  /** Lines of the last paragraph on page 1 and on the signature's page 2. */
  readonly staying: number;
  readonly going: number;
  readonly before?: readonly Element[];
  readonly carried?: number;
  /** Lines that page 2 has room for. */
  readonly free?: number;
  /** Lines that the standard wants with a signature. */
  readonly wanted?: number;
}

const above = element('body', lines(1, 3));
const heading = element('heading', lines(1, 1), true);

/** What keeps the last paragraph before the signature. */
function keepOfLast({ staying, going, before = [above], carried = 2, free = 5, wanted = 2 }: Case) {
  const standard = { ...gbt9704Values, signature: { ...gbt9704Values.signature, carried: wanted } };
  const signature = lines(2, 2, FLOOR - 0.7 - (free + 1) * PITCH);
  const elements = [...before, element('body', [...lines(1, staying), ...lines(2, going)]), element('signature', signature)];
  return keepsOf(elements, { carriedTo: [carried], floor: () => FLOOR }, standard, { pitch: 592 })[before.length];
}

it.each<[string, Case, string]>([
  ['two of many', { staying: 3, going: 2 }, 'two-lines'],
  ['the last line alone, others follow', { staying: 3, going: 1 }, 'one-line'],
  ['all, where one would stay', { staying: 1, going: 2 }, 'all-lines'],
  ['one, where that one has no room', { staying: 1, going: 2, free: 0 }, 'one-line'],
  ['one, where page 1 would show no text', { staying: 1, going: 2, before: [element('title', lines(1, 1))] }, 'one-line'],
  ['one, where the heading would leave no text with it', { staying: 1, going: 2, before: [element('title', lines(1, 1)), heading] }, 'one-line'],
  ['all, with the heading', { staying: 1, going: 2, before: [above, heading], free: 2 }, 'all-lines'],
  ['one, where the heading has no room', { staying: 1, going: 2, before: [above, heading], free: 1 }, 'one-line'],
  ['two of the three that a house wants', { staying: 2, going: 3, wanted: 3 }, 'two-lines'],
])('Word takes %s', (_, given, word) => {
  expect(keepOfLast(given)).toEqual({ kind: 'lines', word, turnAt: given.staying + 1 });
});

it('where the page was full widow control moves nothing, and nothing is forced', () => {
  expect(keepOfLast({ staying: 1, going: 4, carried: 0 })).toEqual({ kind: 'lines', word: 'one-line', turnAt: undefined });
  expect(keepOfLast({ staying: 2, going: 4, carried: 0 })).toEqual({ kind: 'lines', word: 'two-lines', turnAt: undefined });
});

it('a paragraph no longer than what is wanted goes whole', () => {
  expect(keepOfLast({ staying: 0, going: 2 })).toEqual({ kind: 'whole' });
  expect(keepOfLast({ staying: 0, going: 3 })).toEqual({ kind: 'lines', word: 'two-lines', turnAt: undefined });
  expect(keepOfLast({ staying: 0, going: 3, wanted: 3 })).toEqual({ kind: 'whole' });
});
