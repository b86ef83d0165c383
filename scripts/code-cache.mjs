// V8's compiled code beside the program's parts: made by running the program, so that it holds what a run needs. In a process of its own, without
// what NODE_OPTIONS may say: compiled code fits only the flags under which it was made.
//   node scripts/code-cache.mjs STARTER EXAMPLE    the built src/cli/start.ts; a document that uses every key
import { spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @throws when the program cannot render the example */
export function compileAhead(starter, example) {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), starter, example], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('the program could not be run to compile it');
}

async function compile(starter, example) {
  const { main, optimizeLater, compiledParts } = createRequire(import.meta.url)(starter);
  optimizeLater();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gen-reply-build-'));
  try {
    for (const words of [['--help'], ['validate', example], [example, '-o', folder], ['layout', example], ['fonts']]) await runQuietly(main(), words);
    for (const { file, data } of compiledParts()) {
      writeFileSync(`${file}.tmp`, data);
      renameSync(`${file}.tmp`, file);
    }
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

const [, script, ...given] = process.argv;
if (script === fileURLToPath(import.meta.url)) await compile(...given);
