import type { Finding } from '../diagnostic.ts';
import { codePointName } from '../text.ts';
import { found } from './finding.ts';

/** What must not stand in a document: controls but tab and line ends, bidi controls, halves of pairs, the sign of an earlier misreading. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd\p{Cs}]|\r(?!\n)/gu;

const KIND: readonly (readonly [messageId: string, test: RegExp])[] = [
  ['nul', /\0/u],
  ['word-break', /[\u000b\u2028\u2029]/u],
  ['page-break', /\u000c/u],
  ['carriage-return', /\r/u],
  ['bidi', /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u],
  ['replacement', /\ufffd/u],
];

/** One finding for each forbidden character, at its first place, with how often it stands there. */
export function findForbidden(text: string, offsetOf: (index: number) => number = (index) => index): readonly Finding[] {
  const places = new Map<string, { readonly index: number; count: number }>();
  for (const { 0: character, index } of text.matchAll(FORBIDDEN)) {
    const place = places.get(character);
    if (place) place.count += 1;
    else places.set(character, { index, count: 1 });
  }
  return [...places].map(([character, { index, count }]) => {
    const messageId = KIND.find(([, test]) => test.test(character))?.[0] ?? 'control';
    const start = offsetOf(index);
    return found('error', 'character', messageId, { start, end: start + 1 }, { codePoint: codePointName(character), count });
  });
}

/** The text without forbidden characters, of the same length: what the parser gets, which has marks of its own among them. */
export const blankForbidden = (text: string): string => text.replace(FORBIDDEN, (character) => (character === '\r' ? '\n' : ' '));
