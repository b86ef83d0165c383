import { hasError } from '../diagnostic.ts';
import type { Faces } from '../faces/faces.ts';
import { piecesOf } from '../files.ts';
import { runWords } from '../messages/words.ts';
import { paint } from '../pipeline.ts';
import type { WrittenFile } from '../report/pretty.ts';
import { conflictsOf } from './conflicts.ts';
import { conclude, outcomeOf, refuse, say, show, type Context, type Outcome } from './context.ts';
import { withPages } from './document.ts';
import { fontDirProblem, lazyFaces, type OpenFaces } from './faces.ts';
import { inputName, inputsOf } from './inputs.ts';
import { planJobs, writeProblem, type Job, type Target } from './outputs.ts';
import { isProblem, usageProblem, type Exit, type Problem } from './problem.ts';
import { reportInTheWay } from './settings.ts';
import { outputsOf, placesOf, type Output, type Places } from './unbound.ts';

/** Renders each file into its outputs. One that fails does not keep the others from being written. */
export async function render(words: readonly string[], context: Context): Promise<Exit> {
  const { terminal: { files }, settings } = context;
  const inputs = await inputsOf(words, 'render', files);
  if (isProblem(inputs)) return refuse(context, inputs);
  const jobs = await planJobs(inputs, settings, files);
  if (isProblem(jobs)) return refuse(context, jobs);
  const barred = stdoutProblem(jobs, context) ?? (await fontDirProblem(settings.fontDir, files));
  if (barred) return refuse(context, barred);

  const faces = lazyFaces(settings.fontDir, files);
  const outcomes: Outcome[] = [];
  const written: Target[] = [];
  const places = placesOf(jobs);
  for (const job of jobs) outcomes.push(await renderJob(job, places, context, faces, written));
  if (written.some(({ format }) => format === 'pdf')) await saySubstitutes(await faces(), context);
  return conclude(context, outcomes, jobs.length > 1);
}

export function stdoutProblem(jobs: readonly Job[], { terminal, settings }: Context): Problem | undefined {
  const target = jobs.flatMap(({ targets }) => targets).find(({ path }) => path === undefined);
  if (!target) return undefined;
  return terminal.stdout.isTerminal ? usageProblem('cli/standard-output', 'terminal', { format: target.format.toUpperCase() }) : reportInTheWay(settings);
}

function renderJob(job: Job, places: Places, context: Context, faces: OpenFaces, written: Target[]): Promise<Outcome> {
  const { terminal, settings } = context;
  const start = terminal.now();
  return withPages(job.input, context, faces, async (pages) => {
    const { outputs, problems } = outputsOf(job, pages, places);
    const targets = pages.layout ? outputs.map(({ target }) => target) : job.targets;
    const outcome = outcomeOf(pages.source, pages.findings, [...problems, ...(await conflictsOf(targets, settings.force, terminal.files))], settings);
    await show(context, outcome);
    if (hasError(outcome.report.diagnostics)) {
      await say(context, runWords[settings.lang].notWritten(inputName(job.input)));
      return outcome;
    }
    const { done, failures } = await writeOutputs(outputs, start, context, await faces(pages.fontDir));
    written.push(...done.map(({ target }) => target));
    await show(context, outcomeOf(pages.source, [], failures, settings));
    const { report, exit } = failures.length === 0 ? outcome : outcomeOf(pages.source, pages.findings, failures, settings);
    return { exit, report: { ...report, outputs: done.map(writtenOf) } };
  });
}

/** As reports list it. */
const writtenOf = ({ target, pages, attachment }: Output): WrittenFile => ({ ...target, pages: pages.layout.pages.length, ...(attachment !== undefined && { attachment }) });

/** All are painted before the first is written. */
async function writeOutputs(outputs: readonly Output[], start: number, context: Context, faces: Faces): Promise<{ readonly done: readonly Output[]; readonly failures: readonly Problem[] }> {
  if (outputs.length === 0) throw new Error('no layout, yet no error says why');
  const painted = await Promise.all(outputs.map(async (output) => ({ output, data: await paint(output.target.format, output.pages.composition, output.pages.layout, faces) })));
  const done: Output[] = [];
  const failures: Problem[] = [];
  for (const { output, data } of painted) {
    const failure = await deliver(output.target, data, context);
    if (failure) failures.push(failure);
    else {
      done.push(output);
      await sayWritten(output.target, output.pages.layout.pages.length, context.terminal.now() - start, context);
    }
  }
  return { done, failures };
}

export async function deliver({ path }: Target, data: Uint8Array | Iterable<Uint8Array>, { terminal }: Context): Promise<Problem | undefined> {
  if (path === undefined) {
    for (const piece of piecesOf(data)) await terminal.stdout.write(piece);
    return undefined;
  }
  const failure = await terminal.files.write(path, data);
  return failure && writeProblem(failure);
}

/** `examples/proposal71.pdf  6 pages  0.21 s`: the time since the file was begun. */
async function sayWritten({ path }: Target, pages: number, milliseconds: number, context: Context): Promise<void> {
  const words = runWords[context.settings.lang];
  if (path !== undefined) await say(context, `${path}  ${words.pages(pages)}  ${words.seconds((milliseconds / 1000).toFixed(2))}`);
}

/** A DOCX names the official faces whatever was found; a PDF embeds what it was set in. */
export async function saySubstitutes(faces: Faces, context: Context): Promise<void> {
  const missing = faces.report().filter(({ role, official }) => !official && role !== 'roman').map(({ wanted }) => wanted);
  const words = runWords[context.settings.lang];
  if (missing.length > 0) await say(context, words.substitutes(missing.join(words.listComma)));
}
