/** Unchanged lines that are shown around changed ones. */
const CONTEXT = 3;

/** A text and the same text with changes inside its lines, as a unified diff; empty when nothing changed. */
export function unifiedDiff(name: string, before: string, after: string): string {
  const [old, changed] = [before.split('\n'), after.split('\n')];
  if (old.length !== changed.length) throw new RangeError('lines were added or removed');
  const hunks = hunksOf(old.flatMap((line, index) => (line === changed[index] ? [] : [index])), old.length);
  if (hunks.length === 0) return '';
  return `--- a/${name}\n+++ b/${name}\n${hunks.map((hunk) => hunkText(hunk, old, changed)).join('')}`;
}

interface Hunk {
  readonly from: number;
  /** Behind its last line. */
  readonly to: number;
}

/** Changed lines with their surroundings; those that touch are one. */
function hunksOf(lines: readonly number[], count: number): readonly Hunk[] {
  const hunks: Hunk[] = [];
  for (const line of lines) {
    const hunk = { from: Math.max(0, line - CONTEXT), to: Math.min(count, line + CONTEXT + 1) };
    const last = hunks.at(-1);
    if (last && last.to >= hunk.from) hunks[hunks.length - 1] = { from: last.from, to: hunk.to };
    else hunks.push(hunk);
  }
  return hunks;
}

function hunkText({ from, to }: Hunk, old: readonly string[], changed: readonly string[]): string {
  // What stands behind the last line feed is no line.
  const end = to === old.length && old.at(-1) === '' ? to - 1 : to;
  const lines: string[] = [];
  let [removed, added]: [string[], string[]] = [[], []];
  const flush = (): void => {
    lines.push(...removed, ...added);
    [removed, added] = [[], []];
  };
  for (let index = from; index < end; index += 1) {
    const [line = '', other = ''] = [old[index], changed[index]];
    const tail = index === old.length - 1 ? '\n\\ No newline at end of file' : '';
    if (line === other) {
      flush();
      lines.push(` ${line}${tail}`);
    } else {
      removed.push(`-${line}${tail}`);
      added.push(`+${other}${tail}`);
    }
  }
  flush();
  return `@@ -${from + 1},${end - from} +${from + 1},${end - from} @@\n${lines.join('\n')}\n`;
}
