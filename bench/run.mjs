// Speed and size, as ratios to bare Node (`node -e 0`) of the same run.
//   node bench/run.mjs [--check] [--rounds N]     --check: exit 1 when a goal is missed
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { documentOf } from './document.mjs';
import { genReply, inTurns, peakOf, timeOf } from './measure.mjs';
import { warmTimes } from './warm.mjs';

const example = fileURLToPath(new URL('../examples/proposal71.yaml', import.meta.url));
const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false }, rounds: { type: 'string', default: '15' } } });
const rounds = Number(options.rounds);
if (!(rounds >= 1)) throw new RangeError('--rounds wants a number from 1');

const folder = mkdtempSync(path.join(os.tmpdir(), 'gen-reply-bench-'));
const inFolder = (name) => path.join(folder, name);
let missed = 0;

/** A figure with its goal, if it has one. */
function show(name, figures, value, goal) {
  const fails = goal !== undefined && value > goal;
  if (fails) missed += 1;
  const verdict = goal === undefined ? '' : `goal ≤ ${goal}  ${fails ? 'MISSED' : 'met'}`;
  console.log(`${name.padEnd(22)}${figures.map((figure) => figure.padStart(14)).join('')}   ${verdict}`.trimEnd());
}

const ms = (time) => `${time.toFixed(1)} ms`;

const CASES = {
  '--help': { words: genReply('--help'), ratio: 1.5 },
  validate: { words: genReply('validate', example), ratio: 2 },
  PDF: { words: genReply(example, '-o', inFolder('example.pdf')), ratio: 4, peak: 150 },
  DOCX: { words: genReply(example, '-o', inFolder('example.docx'), '--force'), ratio: 3.5 },
  'PDF and DOCX': { words: genReply(example, '-o', folder, '--force') },
};

function coldStarts() {
  const { NODE_EXTRA_CA_CERTS: certificates, ...plainEnvironment } = process.env;
  const runs = { node: () => timeOf(['-e', '0']), ...Object.fromEntries(Object.entries(CASES).map(([name, { words }]) => [name, () => timeOf(words)])) };
  if (certificates !== undefined) runs.plain = () => timeOf(['-e', '0'], plainEnvironment);
  const times = inTurns(runs, rounds);
  console.log(`\nCold, median of ${rounds}, taken in turns`);
  show('node -e 0', [ms(times.node), '1.00 ×'], 1);
  for (const [name, { ratio }] of Object.entries(CASES)) show(name, [ms(times[name]), `${(times[name] / times.node).toFixed(2)} ×`, `+${ms(times[name] - times.node)}`], times[name] / times.node, ratio);
  if (times.plain === undefined) return;
  const without = Object.keys(CASES).map((name) => `${name} ${(1 + (times[name] - times.node) / times.plain).toFixed(2)} ×`);
  console.log(`NODE_EXTRA_CA_CERTS is set: bare Node spends ${ms(times.node - times.plain)} of its start on certificates. Without: ${without.join(', ')}.`);
}

function peaks() {
  console.log('\nPeak resident set');
  show('node -e 0', [`${peakOf(['-e', '0']).toFixed(0)} MiB`], 0);
  for (const [name, { words, peak }] of Object.entries(CASES)) {
    const size = peakOf(words);
    show(name, [`${size.toFixed(0)} MiB`], size, peak);
  }
}

function growth(format) {
  console.log(`\nLength, ${format.toUpperCase()}`);
  const costs = [5, 50, 500].map((wanted) => {
    const [input, output] = [inFolder(`${wanted}.yaml`), inFolder(`${wanted}.${format}`)];
    writeFileSync(input, documentOf(wanted));
    const words = genReply(input, '-o', output, '--force');
    const time = timeOf(words);
    const size = readFileSync(output).length;
    show(`${wanted} pages`, [ms(time), `${ms(time / wanted)}/page`, `${(size / 1024).toFixed(0)} KiB`, `${peakOf(words).toFixed(0)} MiB peak`], time / 1000, wanted === 500 ? 10 : undefined);
    return time;
  });
  const factor = costs[2] / costs[1];
  show('500 to 50 pages', [`${factor.toFixed(1)} ×`], factor, 12);
}

async function warm() {
  console.log('\nWarm, one process, median a document');
  for (const [name, time] of Object.entries(await warmTimes(readFileSync(example), Math.max(rounds * 2, 20)))) show(name, [ms(time)], time);
}

try {
  console.log(`Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model ?? 'processor'}`);
  coldStarts();
  peaks();
  growth('pdf');
  growth('docx');
  await warm();
} finally {
  rmSync(folder, { recursive: true });
}
if (missed > 0) console.log(`\n${missed} goals missed`);
if (options.check && missed > 0) process.exitCode = 1;
