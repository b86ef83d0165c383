import type { YAMLError } from 'yaml';
import type { Finding } from '../diagnostic.ts';
import type { Span } from '../text.ts';
import { found } from './finding.ts';

/** More would only be echoes of the first ones. */
const MOST = 3;

/** The parser's errors, one a line, in our own words: `messageId` says which of the slips that people make it was. */
export function syntaxFindings(errors: readonly YAMLError[], text: string): readonly Finding[] {
  const findings: Finding[] = [];
  let lineEnd = -1;
  for (const error of [...errors].sort((left, right) => left.pos[0] - right.pos[0] || vagueness(left) - vagueness(right))) {
    const finding = translate(error, errors, text);
    const start = finding.span?.start ?? 0;
    if (start <= lineEnd) continue;
    lineEnd = endOfLine(text, start);
    findings.push(finding);
    if (findings.length === MOST) break;
  }
  return findings;
}

/** Of two errors at one place the one that says less comes last. */
const vagueness = ({ code }: YAMLError): number => (code === 'MULTILINE_IMPLICIT_KEY' ? 1 : 0);

function translate(error: YAMLError, errors: readonly YAMLError[], text: string): Finding {
  const { code, message, pos } = error;
  const span = { start: Math.min(pos[0], text.length), end: Math.min(Math.max(pos[1], pos[0] + 1), Math.max(text.length, pos[0])) };
  const syntax = (messageId: string, at = span): Finding => found('error', 'syntax', messageId, at);
  switch (code) {
    case 'TAB_AS_INDENT':
      return found('error', 'tab-indent', 'default', span, { count: 1 });
    case 'TAG_RESOLVE_FAILED':
      return found('error', 'tag', 'default', span, { tag: text.slice(span.start, span.end) });
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const joined = errors.find((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === pos[0]);
      return joined ? syntax('indent', lastLine(joined.pos, text)) : syntax('nested-colon', colonAfter(span.start, text));
    }
    case 'MULTILINE_IMPLICIT_KEY':
      return syntax('multi-line-key', lastLine(pos, text));
    case 'BAD_INDENT':
      return message.startsWith('Flow') ? syntax('bracket', openBracket(span.start, text)) : syntax('indent');
    case 'BAD_SCALAR_START':
      return found('error', 'syntax', 'reserved', span, { character: text[span.start] ?? '' });
    case 'BAD_DQ_ESCAPE':
      return found('error', 'syntax', 'escape', span, { escape: text.slice(span.start, span.start + 2) });
    case 'MISSING_CHAR':
      if (message.startsWith('Missing closing')) return syntax('quote', openQuote(message.includes('"') ? '"' : "'", span.start, text));
      return message.startsWith('Implicit map keys') ? syntax('no-colon') : other(error, span);
    case 'UNEXPECTED_TOKEN':
      return unexpected(error, span, text);
    default:
      return other(error, span);
  }
}

function unexpected(error: YAMLError, span: Span, text: string): Finding {
  const { message } = error;
  if (message.startsWith('Unexpected flow-')) return found('error', 'syntax', 'closing', span, { character: text[span.start] ?? '' });
  if (message.startsWith('Unexpected block-seq')) return found('error', 'syntax', 'list-on-key-line', span);
  if (message.startsWith('Block scalar header') || message.startsWith('Not a YAML token')) return found('error', 'syntax', 'block-header', span);
  if (message.startsWith('Unexpected scalar')) {
    const before = text.slice(0, span.start).trimEnd();
    return found('error', 'syntax', /["']$/u.test(before) ? 'after-quote' : 'map-in-list', span);
  }
  return other(error, span);
}

/** The bracket before `end` that nothing closes. */
function openBracket(end: number, text: string): Span {
  let closed = 0;
  for (let index = Math.min(end, text.length) - 1; index >= 0; index -= 1) {
    if (']}'.includes(text[index] ?? '-')) closed += 1;
    else if ('[{'.includes(text[index] ?? '-')) {
      if (closed === 0) return { start: index, end: index + 1 };
      closed -= 1;
    }
  }
  return { start: end, end };
}

/** The last quotation mark before `end`. */
function openQuote(quote: string, end: number, text: string): Span {
  let start = text.lastIndexOf(quote, end - 1);
  while (start > 0 && text[start - 1] === '\\') start = text.lastIndexOf(quote, start - 1);
  return { start: Math.max(0, start), end: Math.max(0, start) + 1 };
}

/** What is so rare that the parser's own words have to do. */
const other = ({ message }: YAMLError, span: Span): Finding => found('error', 'syntax', 'other', span, { detail: message });

/** The last line of a key that the parser took to go over several. */
function lastLine([start, end]: readonly [number, number], text: string): Span {
  const lineStart = text.lastIndexOf('\n', end - 1) + 1;
  if (lineStart <= start) return { start, end };
  const indent = /^[ \t]*/u.exec(text.slice(lineStart, end))?.[0].length ?? 0;
  return { start: lineStart + indent, end };
}

/** The colon that made a key of what should be text. */
function colonAfter(start: number, text: string): Span {
  const colon = text.slice(start, endOfLine(text, start)).search(/:(?:\s|$)/u);
  return colon < 0 ? { start, end: start + 1 } : { start: start + colon, end: start + colon + 1 };
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
