const OPENERS = '“‘（《〈【〔「『([｛';
const CLOSERS = '”’）》〉】〕」』)]｝';
const ENDS = '。！？';

/**
 * Where the first sentence of a text ends: the index behind its 。 ！ or ？, outside quotes and brackets; undefined when
 * there is none. Quotes or brackets that are not closed do not count.
 */
export function sentenceEnd(text: string): number | undefined {
  return scan(text, true) ?? scan(text, false);
}

/** With `nesting`, also undefined when a quote or bracket stays open. */
function scan(text: string, nesting: boolean): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (nesting && OPENERS.includes(character)) depth += 1;
    else if (nesting && CLOSERS.includes(character)) depth = Math.max(0, depth - 1);
    else if (nesting && character === '"') quoted = !quoted;
    else if (depth === 0 && !quoted && ENDS.includes(character)) {
      let end = index + 1;
      while (ENDS.includes(text[end] ?? '-')) end += 1;
      return end;
    }
  }
  return undefined;
}

/** Does a text end with a mark that ends a sentence or leads on, so that what follows needs no full stop before it? */
export const hasEndMark = (text: string): boolean => /[。！？：；…—.!?:;]$/u.test(text);
