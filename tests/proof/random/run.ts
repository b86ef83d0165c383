import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { compareDocx } from './docx.ts';
import { documents, keysByExample, type Value } from './documents.ts';
import { LAWS, type Law } from './laws.ts';
import { write, type Written } from './written.ts';

/**
 * Random documents over all keys of the schema, through the whole program, measured on the written files.
 *
 *     npm run random -- [--count 2000] [--docx 200] [--seed 1]
 *
 * Document n of seed s is always the same. What breaks a law is made as small as it goes and printed as YAML (JSON); exit code 1.
 */
const { values } = parseArgs({ options: { count: { type: 'string', default: '2000' }, docx: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } } });
const [count, docx, seed] = [Number(values.count), Number(values.docx), Number(values.seed)];
/** Documents that the program may refuse, of all. */
const MOST_REFUSED = 0.1;
const SHRINK_MS = 20_000;

const faultsOf = (law: Law, written: Written): readonly string[] => law.faults(written);
const numberSeed = (index: number): number => seed * 100_000 + index;
const documentAt = (index: number): Value => fc.sample(documents, { seed: numberSeed(index), numRuns: 1 })[0] ?? {};

interface Failure {
  readonly law: string;
  readonly index: number;
  readonly faults: readonly string[];
}

const failures: Failure[] = [];
const refusals = new Map<string, number>();
const forDocx: { readonly index: number; readonly written: Written }[] = [];
let pages = 0;
let written = 0;
console.log(`seed ${seed}: ${count} documents as PDF, ${docx} of them as DOCX; keys by the schema’s examples: ${keysByExample.join(', ')}`);
for (let index = 0; index < count; index += 1) {
  if (index > 0 && index % 500 === 0) console.log(`… ${index}`);
  const value = documentAt(index);
  try {
    const made = await write(value, forDocx.length < docx);
    if ('errors' in made) {
      for (const error of new Set(made.errors)) refusals.set(error, (refusals.get(error) ?? 0) + 1);
      continue;
    }
    written += 1;
    pages += made.pages.length;
    if (forDocx.length < docx && made.docx) forDocx.push({ index, written: made });
    for (const law of LAWS) {
      const faults = faultsOf(law, made);
      if (faults.length > 0) failures.push({ law: law.name, index, faults });
    }
  } catch (error) {
    failures.push({ law: 'no crash', index, faults: [String(error instanceof Error ? error.stack : error).slice(0, 600)] });
  }
}
console.log(`${written} written, ${pages} pages; refused: ${[...refusals].map(([rule, times]) => `${rule} ${times}`).join(', ') || 'none'}`);

for (const law of new Set(failures.map((each) => each.law))) {
  const all = failures.filter((each) => each.law === law);
  console.log(`\n✗ ${law}: ${all.length} documents (${all.slice(0, 12).map(({ index }) => index).join(' ')}${all.length > 12 ? ' …' : ''})`);
  for (const { index, faults } of all.slice(0, 3)) console.log(`  ${index}: ${faults.slice(0, 3).join('\n      ')}`);
  if (all[0]) console.log(`  small: ${JSON.stringify(await smallest(law, all[0].index))}`);
}

/** The smallest document found that breaks the law in the same way. */
async function smallest(name: string, index: number): Promise<Value> {
  const breaks = async (value: Value): Promise<boolean> => {
    try {
      const made = await write(value);
      return !('errors' in made) && LAWS.some((law) => law.name === name && faultsOf(law, made).length > 0);
    } catch {
      return name === 'no crash';
    }
  };
  const property = fc.asyncProperty(documents, async (value) => !(await breaks(value)));
  const { counterexample } = await fc.check(property, { seed: numberSeed(index), numRuns: 1, interruptAfterTimeLimit: SHRINK_MS });
  return counterexample?.[0] ?? documentAt(index);
}

const { differing, report } = forDocx.length > 0 ? await compareDocx(forDocx) : { differing: 0, report: [] };
for (const line of report) console.log(line);
const tooManyRefused = count - written > MOST_REFUSED * count;
if (tooManyRefused) console.log('✗ too many documents are refused: what is left proves little');
console.log(`\n${failures.length} faults in ${written} PDF, ${differing} in ${forDocx.length} DOCX`);
process.exitCode = failures.length > 0 || differing > 0 || tooManyRefused ? 1 : 0;
