import { Composer, CST, Lexer, Parser, type ParsedNode, type YAMLError } from 'yaml';
import type { Finding } from '../diagnostic.ts';
import { disableCollector, type Disable } from './disables.ts';
import { found } from './finding.ts';
import { LIMITS } from './limits.ts';

/** A text as YAML sees it. */
export interface Parsed {
  /** Absent when there is none. */
  readonly content?: ParsedNode;
  /** Given up at a limit. */
  readonly stopped: boolean;
  /** What the YAML grammar has against it, in the parser's own terms. */
  readonly errors: readonly YAMLError[];
  /** What this program has against it: limits, features of YAML that documents do without. */
  readonly findings: readonly Finding[];
  /** Comments that disable rules. */
  readonly disables: readonly Disable[];
}

/** Reads one YAML document. Time and memory are linear, and bounded by LIMITS. */
export function parse(text: string): Parsed {
  const { tokens, findings, disables, stopped } = tokenize(text);
  if (stopped) return { errors: [], findings, disables, stopped };
  const documents = tokens.filter((token) => token.type === 'document' && token.value !== undefined);
  const [first, second] = documents;
  if (second) findings.push(found('error', 'several-documents', 'default', { start: second.offset, end: second.offset + 1 }));
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false });
  const [document] = [...composer.compose(tokens.filter((token) => token.type !== 'document' || token === first))];
  if (!document) return { errors: composer.streamInfo().errors, findings, disables, stopped };
  const errors: readonly YAMLError[] = [...document.errors, ...document.warnings];
  return { ...(document.contents && { content: document.contents }), errors, findings, disables, stopped };
}

interface Tokens {
  readonly tokens: readonly CST.Token[];
  readonly findings: Finding[];
  readonly disables: readonly Disable[];
  readonly stopped: boolean;
}

function tokenize(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const findings: Finding[] = [];
  const collector = disableCollector(text);
  const met = new Set<string>();
  const once = (what: string, messageId: string, length: number): void => {
    if (met.has(messageId)) return;
    met.add(messageId);
    findings.push(found('error', what, messageId, { start: parser.offset, end: parser.offset + length }));
  };
  let count = 0;
  let previous = '\n';
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    const type = previous === CST.SCALAR ? 'scalar' : CST.tokenType(lexeme);
    if (lexeme !== CST.SCALAR) collector.see(type, lexeme, parser.offset);
    if (type === 'anchor' || type === 'alias') once('anchor', type, lexeme.length);
    else if (type === 'comment' && !previous.endsWith('\n') && /^#[^\s#!]/u.test(lexeme)) {
      findings.push(found('warning', 'comment', 'default', { start: parser.offset, end: parser.offset + lexeme.length }, { comment: lexeme.slice(0, 20) }));
    }
    const escape = type === 'double-quoted-scalar' ? tooManyBadEscapes(lexeme) : undefined;
    if (escape) {
      const start = parser.offset + escape.index;
      findings.push(found('error', 'syntax', 'escape', { start, end: start + escape[0].length }, { escape: escape[0] }));
      return { tokens, findings, disables: [], stopped: true };
    }
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > LIMITS.depth) {
      once('too-deep', 'default', 1);
      return { tokens, findings, disables: [], stopped: true };
    }
    if (count > LIMITS.tokens) {
      once('too-many', 'default', 1);
      return { tokens, findings, disables: [], stopped: true };
    }
    if (type !== 'space') previous = lexeme;
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, findings, disables: collector.disables, stopped: false };
}

const ESCAPE = /\\(?:x[\da-f]{0,2}|u[\da-f]{0,4}|U[\da-f]{0,8}|[^])/giu;
const GOOD_ESCAPE = /^\\(?:x..|u.{4}|U.{8}|[0abefnrtvN_LP "/\\\t\r\n])$/u;

/** The escape that is one too many of those that double quotes do not know: the composer makes an error of each. */
function tooManyBadEscapes(quoted: string): RegExpExecArray | undefined {
  let count = 0;
  for (const escape of quoted.matchAll(ESCAPE)) {
    if (GOOD_ESCAPE.test(escape[0])) continue;
    count += 1;
    if (count > LIMITS.badEscapes) return escape;
  }
  return undefined;
}
