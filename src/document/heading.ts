import { generated, sliceText, spanOf, trimText, type Text } from '../text.ts';
import type { Heading } from './document.ts';
import type { Level } from './marker.ts';
import { hasEndMark, sentenceEnd } from './sentence.ts';
import { joinTexts } from './text-parts.ts';

/** A heading's sentence and what follows it in the same line: the part that runs in (7.3.3). */
export function splitHeading(text: Text): Pick<Heading, 'text' | 'runIn'> {
  const end = sentenceEnd(text.value);
  const rest = end === undefined ? undefined : trimText(sliceText(text, end));
  return rest && rest.value !== '' ? { text: sliceText(text, 0, end), runIn: rest } : { text };
}

/** The heading of one line, behind its number if it has one. */
export const headingOf = (level: Level, number: Text | undefined, text: Text): Heading => ({ kind: 'heading', level, ...(number && { number }), ...splitHeading(text) });

/** The heading with text running on behind it: a full stop parts them where it has no mark of its own. */
export function runOn(heading: Heading, runIn: Text): Heading {
  const { text } = heading;
  const { length } = text.value;
  const stopped = hasEndMark(text.value) ? text : joinTexts([text, generated('。', spanOf(text, length - 1, length))]);
  return { ...heading, text: stopped, runIn };
}
