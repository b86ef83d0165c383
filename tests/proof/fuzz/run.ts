import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { faultsOf, TEXTS } from './judge.ts';
import { mutant } from './mutants.ts';

/**
 * Mutated documents through validate, PDF and DOCX: no crash, no hang, no output with an error, right exit codes.
 *
 *     npm run fuzz -- [--count 10000] [--seed 1] [--from 0]
 *
 * Mutant n of seed s is always the same; `--from n --count 1` runs it alone.
 */
const { values } = parseArgs({ options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' }, from: { type: 'string', default: '0' } } });
const [count, seed, from] = [Number(values.count), Number(values.seed), Number(values.from)];
/** Processor time of one file: validate, and both outputs. */
const MOST_MS = 2_000;
/** By the clock, which other programs hold up. */
const HUNG_MS = 60_000;

type Told = { readonly index: number; readonly faults: readonly string[] } | 'done';

if (isMainThread) await supervise();
else await work(workerData as number);

async function work(first: number): Promise<void> {
  for (let index = first; index < from + count; index += 1) {
    const before = process.cpuUsage();
    const faults = await faultsOf(mutant(seed, index, TEXTS)).catch((error: unknown) => [`crash: ${String(error instanceof Error ? error.stack : error).slice(0, 600)}`]);
    const { user, system } = process.cpuUsage(before);
    const spent = (user + system) / 1000;
    // The first ones compile the program.
    const slow = spent > MOST_MS && index > first + 3 ? [`took ${Math.round(spent)} ms`] : [];
    parentPort?.postMessage({ index, faults: [...faults, ...slow] } satisfies Told);
  }
  parentPort?.postMessage('done' satisfies Told);
}

async function supervise(): Promise<void> {
  console.log(`seed ${seed}: ${count} mutants of ${TEXTS.length} documents, from number ${from}`);
  let faulty = 0;
  let next = from;
  const tell = (index: number, faults: readonly string[]): void => {
    if (faults.length === 0) return;
    faulty += 1;
    console.log(`✗ ${index}: ${faults.join('\n    ')}`);
  };
  while (next < from + count) {
    const hung = await watch(next, (index, faults) => {
      tell(index, faults);
      next = index + 1;
      if (next % 500 === 0) console.log(`… ${next}`);
    });
    if (!hung) break;
    tell(next, [`not done in ${HUNG_MS / 1000} s`]);
    next += 1;
  }
  console.log(`seed ${seed}, ${count} mutants: ${faulty} with faults`);
  process.exitCode = faulty > 0 ? 1 : 0;
}

/** Runs from a number on, to the end or until one hangs: then true. */
function watch(first: number, seen: (index: number, faults: readonly string[]) => void): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: first, argv: process.argv.slice(2) });
    let timer: NodeJS.Timeout | undefined;
    const end = (hung: boolean): void => {
      clearTimeout(timer);
      void worker.terminate().then(() => {
        resolve(hung);
      });
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(end, HUNG_MS, true);
    };
    worker.on('error', reject);
    worker.on('message', (told: Told) => {
      if (told === 'done') end(false);
      else {
        seen(told.index, told.faults);
        wait();
      }
    });
    wait();
  });
}
