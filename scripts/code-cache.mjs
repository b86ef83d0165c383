// V8's compiled code beside the program's parts: made by running the program, so that it holds what a run needs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

/**
 * @param {string} starter the built src/cli/start.ts
 * @param {string} example a document that uses every key
 * @throws when the program cannot render it
 */
export async function compileAhead(starter, example) {
  const { main, optimizeLater, compiledParts } = createRequire(import.meta.url)(starter);
  optimizeLater();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gen-reply-build-'));
  try {
    for (const words of [['--help'], ['validate', example], [example, '-o', folder], ['layout', example], ['fonts']]) await runQuietly(main(), words);
    for (const { file, data } of compiledParts()) writeFileSync(file, data);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function runQuietly({ run, disk }, words) {
  let said = '';
  const output = { isTerminal: false, columns: undefined, failure: () => undefined, write: async (data) => void (said += data) };
  const exit = await run(words, { env: {}, stdout: output, stderr: output, files: disk, readStdin: () => undefined, now: () => 0, systemLocale: () => 'en' });
  if (exit !== 0) throw new Error(`gen-reply ${words.join(' ')} ended with ${exit}: ${said}`);
}
