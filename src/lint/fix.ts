import type { Edit, Finding } from '../diagnostic.ts';

/**
 * A file's text with the fixes of its findings. An edit that the text does not bear out (an escape stands there, or another file's text is meant), or
 * that overlaps one before it, is left for the next round.
 */
export function fixed(text: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap(({ fix = [] }) => fix).filter(({ span, typed }) => text.slice(span.start, span.end) === typed);
  let result = '';
  let done = 0;
  for (const { span, text: right } of [...edits].sort(inOrder)) {
    if (span.start < done) continue;
    result += text.slice(done, span.start) + right;
    done = span.end;
  }
  return result + text.slice(done);
}

const inOrder = (one: Edit, other: Edit): number => one.span.start - other.span.start || one.span.end - other.span.end;
