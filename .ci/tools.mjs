// What the checks of this folder share.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../', import.meta.url));

/** A folder of its own, whose name comes from the command line. */
export function scratchFolder() {
  const folder = path.resolve(process.argv[2] ?? '');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Runs a program, shows what it says, and returns its standard output. @throws when it fails. */
export function run(program, words, options = {}) {
  console.log(`$ ${[path.basename(program), ...words].join(' ')}`);
  return execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26, ...options });
}

/** A registry that is not there: whatever asks one fails at once. */
const NO_REGISTRY = { npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0', npm_config_offline: 'true' };

/** Like `run`, in a network of its own that leads nowhere, where the system can make one, and in any case with no registry. */
export function runOffline(program, words, options = {}) {
  const env = { ...(options.env ?? process.env), ...NO_REGISTRY };
  return canCutOff() ? run('unshare', ['--net', '--map-root-user', program, ...words], { ...options, env }) : run(program, words, { ...options, env });
}

let cut;
function canCutOff() {
  if (cut === undefined) {
    cut = spawnSync('unshare', ['--net', '--map-root-user', 'true']).status === 0;
    if (!cut) console.log('This system makes no empty networks: npm alone is kept offline.');
  }
  return cut;
}

export const isExample = (name) => name.endsWith('.yaml');

/** Copies the examples, so that nothing is written into the repository. Returns the documents among them. */
export function copyExamples(folder) {
  cpSync(path.join(root, 'examples'), folder, { recursive: true });
  const examples = readdirSync(folder).filter(isExample).sort();
  if (examples.length === 0) throw new Error('no examples');
  return examples;
}

/** SHA-256 of every PDF and DOCX in a folder, by name. @throws when there are none. */
export function fingerprints(folder) {
  const names = readdirSync(folder).filter((name) => /\.(?:pdf|docx)$/.test(name)).sort();
  if (names.length === 0) throw new Error(`nothing was rendered into ${folder}`);
  return Object.fromEntries(names.map((name) => [name, createHash('sha256').update(readFileSync(path.join(folder, name))).digest('hex')]));
}

/** @throws when two sets of fingerprints differ, naming the files. */
export function assertSame(expected, actual, what) {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(actual)])];
  const different = names.filter((name) => expected[name] !== actual[name]);
  if (different.length > 0) throw new Error(`${what}: other bytes in ${different.join(', ')}`);
  console.log(`${what}: ${names.length} files, the same bytes`);
}
