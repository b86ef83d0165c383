import type { Range } from '../diagnostic.ts';
import { printable } from './printable.ts';
import { characterWidth, displayWidth } from './width.ts';

/** Lines of a code frame: the line before for context, the line itself, and the marks under the range's first line. */
export interface Frame {
  readonly before?: string;
  readonly line: string;
  readonly marks: string;
}

/** `room`: columns for each line; longer ones are cut around the marks and get `…` where something is left out. */
export function frameOf(text: string, range: Range, room: number): Frame {
  const { offset, column } = range.start;
  const lineStart = offset - (column - 1);
  const cut = crop(text, lineStart, offset, range.end.offset, room);
  const before = lineBefore(text, lineStart, room);
  return { line: cut.text, marks: ' '.repeat(cut.pad) + '^'.repeat(Math.max(1, cut.marked)), ...(before !== undefined && { before }) };
}

function lineBefore(text: string, lineStart: number, room: number): string | undefined {
  if (lineStart === 0) return undefined;
  const start = text.lastIndexOf('\n', lineStart - 2) + 1;
  const line = lineStart > 1 ? crop(text, start, start, start, room).text : '';
  return line.trim() === '' ? undefined : line;
}

const ELLIPSIS = '…';

/** Cuts a line to `room` columns so that what stands from `from` to `to` is seen; `pad` and `marked` are columns. */
function crop(text: string, lineStart: number, from: number, to: number, room: number): { readonly text: string; readonly pad: number; readonly marked: number } {
  // A line may have megabytes: nothing further off than this can be seen.
  const reach = room * 4;
  const headStart = Math.max(lineStart, from - reach);
  const head = printable(text.slice(headStart, from));
  const ahead = text.slice(from, from + reach);
  const lineEnd = ahead.search(/\r?\n/);
  const rest = lineEnd === -1 ? ahead : ahead.slice(0, lineEnd);
  const tail = printable(rest);
  const pad = displayWidth(head);
  const marked = displayWidth(printable(rest.slice(0, Math.max(0, to - from))));
  const isWhole = headStart === lineStart && (lineEnd !== -1 || from + reach >= text.length);
  if (isWhole && pad + displayWidth(tail) <= room) return { text: head + tail, pad, marked };
  const left = headStart === lineStart && pad + Math.min(marked, room >> 1) < room ? { text: head, width: pad } : lastColumns(head, room >> 2);
  const right = firstColumns(tail, room - left.width - 1);
  return { text: left.text + right.text, pad: left.width, marked: Math.min(marked, right.width) };
}

interface Piece {
  readonly text: string;
  readonly width: number;
}

function firstColumns(text: string, room: number): Piece {
  let width = 0;
  let shown = '';
  for (const character of text) {
    if (width + characterWidth(character) > room) return { text: shown + ELLIPSIS, width };
    width += characterWidth(character);
    shown += character;
  }
  return { text: shown, width };
}

function lastColumns(text: string, room: number): Piece {
  let width = 1;
  let shown = '';
  for (const character of [...text].reverse()) {
    if (width + characterWidth(character) > room) break;
    width += characterWidth(character);
    shown = character + shown;
  }
  return { text: ELLIPSIS + shown, width };
}
