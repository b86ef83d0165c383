import type { Span } from '../text.ts';

/** A comment by which an author says that some rules have nothing to say here. */
export interface Disable {
  /** The comment. */
  readonly span: Span;
  /** As typed. */
  readonly rules: readonly string[];
  /** What it quotes: only where these words stand. */
  readonly words: readonly string[];
  readonly line: Span;
  /** Text of the block (`|`, `>`) that begins on its line: no comment can stand in it. */
  readonly block?: Span;
}

const COMMENT = /^#\s*gen-reply-disable-line(?:\s+(?<rest>.*))?$/u;
const QUOTED = /"([^"]+)"|“([^”]+)”|「([^」]+)」/gu;

/** A comment that is one; undefined for all others. What follows ` -- ` is the author's reason. */
export function disableOf(comment: string, start: number, text: string): Disable | undefined {
  const match = COMMENT.exec(comment.trimEnd());
  if (!match) return undefined;
  const [rest = ''] = (match.groups?.['rest'] ?? '').split(/\s--\s/u);
  const words = Array.from(rest.matchAll(QUOTED), ([, straight, curly, corner]) => straight ?? curly ?? corner ?? '');
  const rules = rest.replace(QUOTED, ' ').split(/[\s,，、]+/u).filter((rule) => rule !== '');
  return { span: { start, end: start + comment.trimEnd().length }, rules, words, line: { start: text.lastIndexOf('\n', start - 1) + 1, end: start } };
}

/** Follows the lexemes of a file: which of its comments disable rules, and the text of the block that begins on the line of one. */
export function disableCollector(text: string): { readonly see: (type: string | null, lexeme: string, offset: number) => void; readonly disables: readonly Disable[] } {
  const disables: Disable[] = [];
  let header: number | undefined;
  const see = (type: string | null, lexeme: string, offset: number): void => {
    switch (type) {
      case 'block-scalar-header':
        header = offset;
        break;
      case 'comment': {
        const disable = disableOf(lexeme, offset, text);
        if (disable) disables.push(disable);
        break;
      }
      case 'scalar': {
        const last = disables.at(-1);
        if (last && header !== undefined && last.line.start <= header && header < last.line.end) disables[disables.length - 1] = { ...last, block: { start: offset, end: offset + lexeme.length } };
        header = undefined;
        break;
      }
      default:
    }
  };
  return { see, disables };
}

/** A disable of a repaired text, where it stands in the file. */
export function placedDisable({ span, line, block, ...rest }: Disable, place: (span: Span) => Span): Disable {
  return { ...rest, span: place(span), line: place(line), ...(block && { block: place(block) }) };
}
