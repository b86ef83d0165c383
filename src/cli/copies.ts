import { hasError, type Finding } from '../diagnostic.ts';
import type { Faces } from '../faces/faces.ts';
import type { Files } from '../files.ts';
import { runWords } from '../messages/words.ts';
import { paint, toCopies, type Pages } from '../pipeline.ts';
import { copyOf, type Copy } from '../typeset/copy.ts';
import { conflictsOf } from './conflicts.ts';
import { conclude, outcomeOf, refuse, say, show, type Context, type Outcome } from './context.ts';
import { copyNumbersOf, type CopySeries } from './copy-series.ts';
import { copyTargets, mergedTarget, planCopies, type CopyPlan } from './copy-outputs.ts';
import { eventsHandled, withPages } from './document.ts';
import { fontDirProblem, lazyFaces } from './faces.ts';
import { inputName, inputsOf } from './inputs.ts';
import type { Target } from './outputs.ts';
import { isProblem, usageProblem, type Exit, type Problem } from './problem.ts';
import { deliver, saySubstitutes, stdoutProblem } from './render.ts';

/** One document, laid out once, and from that each copy of its series (7.2.1), or all of them in one PDF. */
export async function renderCopies(words: readonly string[], series: CopySeries, context: Context): Promise<Exit> {
  const { terminal: { files }, settings } = context;
  const inputs = await inputsOf(words, 'render', files);
  if (isProblem(inputs)) return refuse(context, inputs);
  const plan = await planCopies(inputs, settings, files);
  if (isProblem(plan)) return refuse(context, plan);
  const barred = stdoutProblem([plan], context) ?? (await fontDirProblem(settings.fontDir, files));
  if (barred) return refuse(context, barred);

  const faces = lazyFaces(settings.fontDir, files);
  const start = context.terminal.now();
  const outcome = await withPages(plan.input, context, faces, async (pages) => writeSeries(pages, series, plan, start, context, await faces(pages.fontDir)));
  if (outcome.exit === 0 && plan.targets.some(({ format }) => format === 'pdf')) await saySubstitutes(await faces(), context);
  return conclude(context, [outcome], false);
}

async function writeSeries(pages: Pages, series: CopySeries, plan: CopyPlan, start: number, context: Context, faces: Faces): Promise<Outcome> {
  const { settings, terminal } = context;
  const digits = pages.document?.copyNumber?.value.length ?? 0;
  const targets = (): Iterable<readonly Target[]> => (settings.merge ? [[mergedTarget(plan, series, digits, settings.output)]] : copiesOf(plan, series, digits));
  const refusals = hasError(pages.findings) ? [] : [...tooLong(series, digits), ...(await conflictsIn(targets(), settings.force, terminal.files))];
  const findings = [...pages.findings, ...unboundFindings(pages)];
  const outcome = outcomeOf(pages.source, findings, refusals, settings);
  await show(context, outcome);
  if (hasError(outcome.report.diagnostics)) {
    await say(context, runWords[settings.lang].notWritten(inputName(plan.input)));
    return outcome;
  }
  const { composition, layout } = pages;
  if (!composition || !layout) throw new Error('no layout, yet no error says why');
  const document = { composition, layout };
  const written = settings.merge ? await writeMerged(document, copyNumbersOf(series, digits), mergedTarget(plan, series, digits, settings.output), series.count, context, faces) : await writeEach(document, copyNumbersOf(series, digits), plan, context, faces);
  await sayWritten(written, layout.pages.length, context.terminal.now() - start, context);
  if (!written.failure) return outcome;
  await show(context, outcomeOf(pages.source, [], [written.failure], settings));
  return outcomeOf(pages.source, findings, [written.failure], settings);
}

/** Attachments that are not bound have no copy number. */
const unboundFindings = ({ unbound = [] }: Pages): readonly Finding[] => (unbound.length > 0 ? [{ ruleId: 'cli/copies', messageId: 'unbound', params: {}, severity: 'remark' }] : []);

function* copiesOf(plan: CopyPlan, series: CopySeries, digits: number): Generator<readonly Target[]> {
  for (const number of copyNumbersOf(series, digits)) yield copyTargets(plan, number);
}

const tooLong = ({ largest }: CopySeries, digits: number): readonly Problem[] => {
  const wanted = String(largest);
  return wanted.length <= digits ? [] : [usageProblem('cli/copies', 'digits', { digits, number: largest, right: '1'.padStart(wanted.length, '0') })];
};

/** More of them say nothing new. */
const MOST_CONFLICTS = 20;

/** What stands in the way of any copy: with any, none is written. A folder is listed once for all. */
async function conflictsIn(all: Iterable<readonly Target[]>, force: boolean, files: Files): Promise<readonly Problem[]> {
  const lists = new Map<string, ReturnType<Files['list']>>();
  const list = (folder: string): ReturnType<Files['list']> => {
    const known = lists.get(folder) ?? files.list(folder);
    lists.set(folder, known);
    return known;
  };
  const found: Problem[] = [];
  for (const targets of all) {
    found.push(...(await conflictsOf(targets, force, { ...files, list })));
    if (found.length >= MOST_CONFLICTS) break;
  }
  return found;
}

/** How far a series came. */
interface Written {
  readonly first: readonly Target[];
  readonly last: readonly Target[];
  readonly count: number;
  /** What ended it: the copies before stand. */
  readonly failure?: Problem;
}

const NOTHING: Written = { first: [], last: [], count: 0 };

async function writeEach(document: Copy, numbers: Iterable<string>, plan: CopyPlan, context: Context, faces: Faces): Promise<Written> {
  let written = NOTHING;
  for (const number of numbers) {
    await eventsHandled();
    const { composition, layout } = copyOf(document, number);
    const targets = copyTargets(plan, number);
    const painted = await Promise.all(targets.map(async (target) => ({ target, data: await paint(target.format, composition, layout, faces) })));
    for (const { target, data } of painted) {
      const failure = await deliver(target, data, context);
      if (failure) return { ...written, failure };
    }
    written = { first: written.count === 0 ? targets : written.first, last: targets, count: written.count + 1 };
  }
  return written;
}

async function writeMerged({ composition, layout }: Copy, numbers: Iterable<string>, target: Target, count: number, context: Context, faces: Faces): Promise<Written> {
  const failure = await deliver(target, await toCopies(layout, numbers, composition.metadata, faces), context);
  return failure ? { ...NOTHING, failure } : { first: [target], last: [target], count };
}

/** `out/notice-000001.pdf … out/notice-000030.pdf  30 copies of 4 pages  0.71 s` */
async function sayWritten({ first, last, count }: Written, pages: number, milliseconds: number, context: Context): Promise<void> {
  const words = runWords[context.settings.lang];
  for (const [index, { path: name }] of first.entries()) {
    const end = last[index]?.path;
    if (name !== undefined) await say(context, `${name}${end === undefined || end === name ? '' : ` … ${end}`}  ${words.copies(count, pages)}  ${words.seconds((milliseconds / 1000).toFixed(2))}`);
  }
}
