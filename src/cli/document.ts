import { layOut, type Pages, type Surroundings } from '../pipeline.ts';
import { LIMITS } from '../source/limits.ts';
import { gbt9704Values } from '../standard/gbt9704.ts';
import { bugProblem } from './bug.ts';
import type { Config } from './config.ts';
import { outcomeOf, outcomeWithoutText, show, type Context, type Outcome } from './context.ts';
import { digitsOf } from './copy-series.ts';
import type { OpenFaces } from './faces.ts';
import { inputName, readInput } from './inputs.ts';
import { isProblem, usageProblem, type Problem } from './problem.ts';
import type { Settings } from './settings.ts';

/** For a file that changes: its bytes, and the same way for others. */
export interface Again {
  readonly bytes: Uint8Array;
  readonly layOut: (bytes: Uint8Array) => Promise<Pages>;
}

/**
 * Reads an input, lays it out, and gives it to `work`, which shows what it makes of it.
 * What cannot be read is shown here, and so is a bug: it ends this file, not the run.
 */
export async function withPages(input: string, context: Context, faces: OpenFaces, work: (pages: Pages, again: Again) => Promise<Outcome>): Promise<Outcome> {
  const name = inputName(input);
  await eventsHandled();
  try {
    const bytes = await readInput(input, LIMITS.bytes, context.terminal);
    if (isProblem(bytes)) return await failed(name, bytes, context);
    const config = await context.configOf?.(input);
    if (isProblem(config)) return await failed(name, config, context);
    if (config && config.findings.length > 0) return await misconfigured(name, config, context);
    const surroundings = { ...surroundingsOf(context.settings), ...(config && { rules: config.rules }) };
    const laidOut = (changed: Uint8Array): Promise<Pages> => layOut(changed, name, gbt9704Values, faces, context.terminal.files, surroundings);
    return await work(await laidOut(bytes), { bytes, layOut: laidOut });
  } catch (error) {
    return failed(name, await bugProblem(error, context.terminal), context);
  }
}

const surroundingsOf = ({ profile, colour, copies }: Settings): Surroundings => ({
  ...(profile && { profile }),
  ...(colour && { colour }),
  ...(copies && { copyNumber: String(copies.largest).padStart(digitsOf(copies), '0') }),
});

/** Nothing here waits for the disk, so that a signal would be heard after the last file only. */
export const eventsHandled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** What is wrong with a configuration is told once, and of each document that nobody has looked at it. */
async function misconfigured(name: string, { source, findings, isFirst }: Config, context: Context): Promise<Outcome> {
  const notRead = usageProblem('cli/config', 'wrong', { path: source.name });
  const own = outcomeWithoutText(name, notRead, context.settings);
  const config = outcomeOf(source, isFirst ? findings : [], [], context.settings);
  const outcome = { exit: notRead.exit, report: { ...own.report, included: [{ name: source.name, text: source.text }], diagnostics: [...config.report.diagnostics, ...own.report.diagnostics] } };
  await show(context, outcome);
  return outcome;
}

async function failed(name: string, problem: Problem, context: Context): Promise<Outcome> {
  const outcome = outcomeWithoutText(name, problem, context.settings);
  await show(context, outcome);
  return outcome;
}
