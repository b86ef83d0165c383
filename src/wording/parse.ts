import { parse, parser, type Program as Tree, type Trouble } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { lineStarts } from '../lines.ts';
import { sliceText, spanOf, type Span, type Text } from '../text.ts';
import { found, type Report } from './finding.ts';
import { lowered, type Known } from './lower.ts';
import type { Program } from './template.ts';

/** A mistake in a text's expressions, on its way out of the parser. */
class Mistake extends Error {
  constructor(readonly trouble: Trouble) {
    super('a mistake in an expression');
  }
}

parser.parseError = (_, trouble) => {
  throw new Mistake(trouble);
};

/** A text of a template as what is to be done with it: its mistakes at their own place. */
export function programOf(text: Text, known: Known, report: Report): Program {
  const { value } = text;
  if (!value.includes('{{')) return value === '' ? [] : [{ kind: 'words', words: value, text }];
  const starts = lineStarts(value);
  const indexOf = (line: number, column: number): number => Math.min(value.length, (starts[line - 1] ?? 0) + column);
  const place = (from: number, to: number): Span => spanOf(sliceText(text, from, Math.max(from + 1, to)));
  const tree = treeOf(value, (index) => report(found('syntax', 'default', place(index, index + 1))), indexOf);
  return tree ? lowered(tree, { known, report, indexOf, place, slice: (from, to) => sliceText(text, from, to) }) : [];
}

function treeOf(value: string, refuse: (index: number) => void, indexOf: (line: number, column: number) => number): Tree | undefined {
  try {
    return parse(value);
  } catch (error) {
    refuse(indexOf(...placeOf(error)));
    return undefined;
  }
}

/** Where the parser stumbled: line from 1, column from 0. */
function placeOf(error: unknown): readonly [line: number, column: number] {
  if (error instanceof Mistake) {
    const { loc, line } = error.trouble;
    return loc ? [loc.last_line, loc.last_column] : [line + 1, 0];
  }
  // Its own exceptions, of a block that another one closes.
  const { lineNumber, column } = error as { readonly lineNumber?: unknown; readonly column?: unknown };
  if (typeof lineNumber !== 'number' || typeof column !== 'number') throw error;
  return [lineNumber, column];
}
