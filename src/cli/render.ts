import { hasError } from '../diagnostic.ts';
import type { Faces } from '../faces/faces.ts';
import { piecesOf } from '../files.ts';
import { runWords } from '../messages/words.ts';
import { paint, type Pages } from '../pipeline.ts';
import { conflictsOf } from './conflicts.ts';
import { conclude, outcomeOf, refuse, say, show, type Context, type Outcome } from './context.ts';
import { withPages } from './document.ts';
import { fontDirProblem, lazyFaces, type OpenFaces } from './faces.ts';
import { inputName, inputsOf } from './inputs.ts';
import { planJobs, writeProblem, type Job, type Target } from './outputs.ts';
import { isProblem, usageProblem, type Exit, type Problem } from './problem.ts';
import { reportInTheWay } from './settings.ts';

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
  for (const job of jobs) outcomes.push(await renderJob(job, context, faces, written));
  if (written.some(({ format }) => format === 'pdf')) await saySubstitutes(await faces(), context);
  return conclude(context, outcomes, jobs.length > 1);
}

export function stdoutProblem(jobs: readonly Job[], { terminal, settings }: Context): Problem | undefined {
  const target = jobs.flatMap(({ targets }) => targets).find(({ path }) => path === undefined);
  if (!target) return undefined;
  return terminal.stdout.isTerminal ? usageProblem('cli/standard-output', 'terminal', { format: target.format.toUpperCase() }) : reportInTheWay(settings);
}

function renderJob({ input, targets }: Job, context: Context, faces: OpenFaces, written: Target[]): Promise<Outcome> {
  const { terminal, settings } = context;
  const start = terminal.now();
  return withPages(input, context, faces, async (pages) => {
    const outcome = outcomeOf(pages.source, pages.findings, await conflictsOf(targets, settings.force, terminal.files), settings);
    await show(context, outcome);
    if (hasError(outcome.report.diagnostics)) {
      await say(context, runWords[settings.lang].notWritten(inputName(input)));
      return outcome;
    }
    const failures = await writeOutputs(targets, pages, start, context, await faces(pages.fontDir), written);
    await show(context, outcomeOf(pages.source, [], failures, settings));
    return failures.length === 0 ? outcome : outcomeOf(pages.source, pages.findings, failures, settings);
  });
}

/** All are painted before the first is written. */
async function writeOutputs(targets: readonly Target[], { composition, layout }: Pages, start: number, context: Context, faces: Faces, written: Target[]): Promise<readonly Problem[]> {
  if (!composition || !layout) throw new Error('no layout, yet no error says why');
  const painted = await Promise.all(targets.map(async (target) => ({ target, data: await paint(target.format, composition, layout, faces) })));
  const failures: Problem[] = [];
  for (const { target, data } of painted) {
    const failure = await deliver(target, data, context);
    if (failure) failures.push(failure);
    else {
      written.push(target);
      await sayWritten(target, layout.pages.length, context.terminal.now() - start, context);
    }
  }
  return failures;
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
