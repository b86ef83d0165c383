import type { Distance } from './distances.ts';
import type { Inline, LibreOfficeFlow } from './flow.ts';
import type { PlacedLine } from './placed.ts';

/**
 * Distances as LibreOffice reads them. A turn makes two paragraphs there, each with the space above: what is above the first stands
 * below the paragraph before it instead. A paragraph that begins a page has none.
 * @param turns by paragraph, the line with which it begins the next page
 */
export function libreOfficeFlows(distances: readonly Distance[], turns: readonly (number | undefined)[]): readonly LibreOfficeFlow[] {
  return distances.map((own, index) => {
    const next = distances[index + 1];
    const isParted = turns[index] !== undefined;
    const isNextParted = turns[index + 1] !== undefined;
    return { turns: own.turns, before: own.turns || isParted ? 0 : own.before, after: next && !next.turns && isNextParted ? next.before : 0 };
  });
}

/** The content with a turn of the page behind the text of these lines. */
export function withTurn(content: readonly Inline[], lines: readonly PlacedLine[]): readonly Inline[] {
  let behind = lettersOf(lines.flatMap((line) => line.segments.map((segment) => segment.text)).join('')).length;
  return content.flatMap((inline): readonly Inline[] => {
    if (inline.kind !== 'text' || behind < 0) return [inline];
    const offset = offsetBehind(inline.text, behind);
    behind -= lettersOf(inline.text).length;
    if (offset >= inline.text.length) return [inline];
    behind = -1;
    return [{ ...inline, text: inline.text.slice(0, offset) }, { kind: 'turn' }, { ...inline, text: inline.text.slice(offset) }];
  });
}

/** Lines do not show the spaces at which they are broken: only what is no space is counted. */
export const lettersOf = (text: string): readonly string[] => [...text].filter((character) => character.trim() !== '');

/** Offset in the text behind so many letters, and the spaces that follow them. */
export function offsetBehind(text: string, letters: number): number {
  let left = letters;
  let offset = 0;
  for (const character of text) {
    if (character.trim() !== '') {
      if (left === 0) return offset;
      left -= 1;
    }
    offset += character.length;
  }
  return offset;
}
