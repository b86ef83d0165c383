// Runs programs and measures them from outside.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../bin/gen-reply.js', import.meta.url));
const peakHook = fileURLToPath(new URL('peak.cjs', import.meta.url));

/** Arguments for Node that run gen-reply. */
export const genReply = (...words) => [program, ...words];

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((left, right) => left - right);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/**
 * Milliseconds from start to end of a run of Node.
 * @throws when the run fails: a failed run is fast.
 */
export function timeOf(words, env = process.env) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'], env });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`node ${words.join(' ')} ended with ${status}\n${stderr}`);
  return time;
}

/**
 * Medians of cold starts, taken in turns, so that whatever else the machine does befalls all of them alike.
 * @param {Readonly<Record<string, () => number>>} cases
 */
export function inTurns(cases, rounds) {
  const names = Object.keys(cases);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) cases[name]();
  for (let round = 0; round < rounds; round += 1) for (const name of names) times[name].push(cases[name]());
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
}

/** Peak resident set of a run of Node, in MiB. */
export function peakOf(words) {
  const { status, output } = spawnSync(process.execPath, ['--require', peakHook, ...words], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const kibibytes = Number(output[3]);
  if (status !== 0 || !(kibibytes > 0)) throw new Error(`node ${words.join(' ')} ended with ${status}`);
  return kibibytes / 1024;
}
