import type { Position, Range } from './diagnostic.ts';
import type { Span } from './text.ts';

/** Offsets at which the lines of a text begin. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** Line and column of an offset. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
}

/** A text with the name that messages call it by. */
export interface PlacedText {
  readonly name: string;
  readonly text: string;
}

/** From spans to lines and columns, in a file or in those that it includes. A file's lines are counted when they are first asked for. */
export function placesIn(source: PlacedText & { readonly included?: readonly (PlacedText & { readonly start: number })[] }): (span: Span) => { readonly file: string; readonly range: Range } {
  const starts = new Map<string, readonly number[]>();
  return ({ start, end }) => {
    const home = source.included?.findLast((file) => file.start <= start) ?? { ...source, start: 0 };
    const known = starts.get(home.name) ?? lineStarts(home.text);
    starts.set(home.name, known);
    return { file: home.name, range: rangeOf(known, { start: start - home.start, end: end - home.start }) };
  };
}

export const rangeOf = (starts: readonly number[], span: Span): Range => ({ start: positionAt(starts, span.start), end: positionAt(starts, span.end) });
