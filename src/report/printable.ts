import { codePointName } from '../text.ts';

/**
 * What must not reach a terminal as it is: C0 and C1 controls (escape sequences), bidi controls, zero-width and other format characters,
 * line and paragraph separators, private use, lone surrogates. Space, and variation selectors (they are marks), are no such thing.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

/** Nearly every text: nothing in it needs a look at Unicode's tables, whose pattern takes ten milliseconds to build. */
const PLAIN = /^[ -~\u00a1-\u00ac\u2010-\u2027\u2030-\u205e\u3000-\u9fff\uff01-\uff60]*$/;

/** Text of a user's file made harmless and visible: `␛` for an escape, `<U+202E>` for a bidi override. A line feed too becomes visible. */
export const printable = (text: string): string => (PLAIN.test(text) ? text : text.replace(UNPRINTABLE, show));

function show(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x20) return String.fromCodePoint(0x2400 + codePoint);
  if (codePoint === 0x7f) return '\u2421';
  return `<${codePointName(character)}>`;
}

/** A text as JSON with every such character escaped: the value is the same, the bytes are harmless. */
export const escapeJson = (json: string): string => json.replace(UNPRINTABLE, (character) => (character === '\n' ? character : escapeUnits(character)));

const escapeUnits = (character: string): string =>
  character.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
