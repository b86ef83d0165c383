import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('docs/clauses.md', () => {
  it('has no gap and is fresh', () => {
    expect(() => execFileSync(process.execPath, ['scripts/clause-index.mjs', '--check'], { stdio: 'pipe' })).not.toThrow();
  });
});
