import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { unifiedDiff } from '../../src/report/diff.ts';

/** What git makes of a text by a diff. */
function patched(before: string, diff: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'gen-reply-'));
  try {
    writeFileSync(path.join(folder, 'a.yaml'), before);
    execFileSync('git', ['apply', '--unidiff-zero', '-'], { cwd: folder, input: diff, env: { ...process.env, GIT_CEILING_DIRECTORIES: path.dirname(folder) } });
    return readFileSync(path.join(folder, 'a.yaml'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const numbered = (count: number, changed: readonly number[] = [], end = '\n'): string => Array.from({ length: count }, (_, index) => `第${index}行${changed.includes(index) ? '改' : ''}`).join('\n') + end;

describe('a unified diff', () => {
  test.each([
    ['one line', 30, [12], '\n'],
    ['neighbours, and lines far apart', 40, [0, 1, 20, 39], '\n'],
    ['lines whose surroundings touch', 30, [5, 12], '\n'],
    ['a last line without its end', 9, [8], ''],
  ])('of %s is what git applies', (_, count, changed, end) => {
    const before = numbered(count, [], end);
    const after = numbered(count, changed, end);
    expect(patched(before, unifiedDiff('a.yaml', before, after))).toBe(after);
  });

  test('of the same is empty', () => {
    expect(unifiedDiff('a.yaml', '甲\n', '甲\n')).toBe('');
  });
});
