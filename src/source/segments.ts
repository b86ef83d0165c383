import type { Segment } from '../text.ts';

/** How a scalar is written. */
export type Style = 'plain' | 'single-quoted' | 'double-quoted' | 'literal' | 'folded';

/**
 * Where in a scalar's source each character of its value stands: exact, but that white space which folding makes or drops
 * stands at the line end that caused it.
 * @param source as in the file: with its quotes, or from the block's header on
 * @param value what YAML makes of it
 * @returns pairs of an index in `value` and an index in `source`, sorted, each valid up to the next; empty for an empty value
 */
export function segmentsOf(style: Style, source: string, value: string): readonly Segment[] {
  if (value === '') return [];
  switch (style) {
    case 'literal':
      return literalSegments(source, value);
    case 'folded':
    case 'plain':
      return foldedSegments(style, source, value);
    case 'single-quoted':
    case 'double-quoted':
      return quotedSegments(style, source);
  }
}

interface Line {
  readonly start: number;
  /** Without its line end. */
  readonly text: string;
}

function linesOf(source: string): readonly Line[] {
  let start = 0;
  return source.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return { start: at, text: line.endsWith('\r') ? line.slice(0, -1) : line };
  });
}

/** Line for line: what is left of each after its indentation. */
function literalSegments(source: string, value: string): readonly Segment[] {
  const lines = linesOf(source).slice(1);
  let index = 0;
  return value.split('\n').flatMap((content, number) => {
    const line = lines[number];
    const at = index;
    index += content.length + 1;
    if (!line || at >= value.length) return [];
    return [[at, line.start + Math.max(0, line.text.length - content.length)] as const];
  });
}

/** Lines that are joined by a space or line ends. */
function foldedSegments(style: 'plain' | 'folded', source: string, value: string): readonly Segment[] {
  const segments: Segment[] = [];
  let index = 0;
  for (const { start, text } of linesOf(source).slice(style === 'folded' ? 1 : 0)) {
    let from = 0;
    let to = text.length;
    while (isBlank(text[from])) from += 1;
    if (style === 'plain') while (to > from && isBlank(text[to - 1])) to -= 1;
    if (from === to) continue;
    while (isBlank(value[index]) || value[index] === '\n') index += 1;
    segments.push([index, start + from]);
    index += to - from;
  }
  if (segments[0] && segments[0][0] > 0) segments.unshift([0, Math.max(0, segments[0][1] - segments[0][0])]);
  return segments;
}

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';

const FOLD = String.raw`[ \t]*\r?\n(?:[ \t]*\r?\n)*[ \t]*`;
/** A run of blanks is one token: FOLD looks to its end, once. */
const QUOTED = {
  'single-quoted': new RegExp(String.raw`(?<fold>${FOLD})|(?<escape>'')|[^'\r\n \t]+|[ \t]+|[^]`, 'gu'),
  'double-quoted': new RegExp(String.raw`(?<fold>${FOLD})|(?<join>\\\r?\n[ \t]*)|(?<escape>\\(?:x.{2}|u.{4}|U.{8}|[^]))|[^\\\r\n \t]+|[ \t]+|[^]`, 'gu'),
};

/** Token by token: runs of characters, escapes, line ends. */
function quotedSegments(style: keyof typeof QUOTED, source: string): readonly Segment[] {
  const segments: Segment[] = [];
  let index = 0;
  let shift = Number.NaN;
  for (const { 0: token, index: at, groups } of source.slice(1, -1).matchAll(QUOTED[style])) {
    if (groups?.['join'] !== undefined) continue;
    const offset = at + 1;
    if (offset - index !== shift) segments.push([index, offset]);
    shift = offset - index;
    if (groups?.['fold'] !== undefined) index += Math.max(1, token.split('\n').length - 2);
    else if (groups?.['escape'] !== undefined) index += escapedLength(token);
    else index += token.length;
  }
  return segments;
}

/** UTF-16 units that an escape stands for: two beyond the basic plane. */
const escapedLength = (escape: string): number => (escape.startsWith('\\U') && Number.parseInt(escape.slice(2), 16) > 0xffff ? 2 : 1);
