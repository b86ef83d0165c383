import path from 'node:path';
import type { Files } from '../files.ts';
import { copyNumbersOf, type CopySeries } from './copy-series.ts';
import { planJobs, type Job, type Target } from './outputs.ts';
import { isProblem, usageProblem, type Problem } from './problem.ts';
import type { Settings } from './settings.ts';

/** Where the copies of a document go: as the document itself, with their number in the name. */
export interface CopyPlan extends Job {
  readonly input: string;
  /** Of the document alone. */
  readonly targets: readonly Target[];
}

type Choices = Pick<Settings, 'output' | 'formats' | 'merge'>;

export async function planCopies(inputs: readonly string[], settings: Choices, files: Files): Promise<CopyPlan | Problem> {
  if (inputs.length > 1) return usageProblem('cli/copies', 'one-file');
  const { output, merge } = settings;
  const isDocx = output !== undefined && path.extname(output).toLowerCase() === '.docx';
  if (merge && (isDocx || settings.formats?.includes('docx'))) return usageProblem('cli/copies', 'merge-docx');
  const jobs = await planJobs(inputs, merge ? { ...settings, formats: ['pdf'] } : settings, files);
  if (isProblem(jobs)) return jobs;
  const [job] = jobs;
  if (!job) throw new Error('a line without an input');
  if (!merge && job.targets.some((target) => target.path === undefined)) return usageProblem('cli/copies', 'stdout');
  if (!merge && output !== undefined && job.targets.some((target) => target.path === output)) return usageProblem('cli/copies', 'file', { path: output });
  return job;
}

/** A copy's files: `notice-000001.pdf`. */
export const copyTargets = ({ targets }: CopyPlan, number: string): readonly Target[] => targets.map((target) => withSuffix(target, number));

/** The one file of all copies: as -o names it, else with the first and the last number, so that the document's own file stays. */
export function mergedTarget({ targets }: CopyPlan, series: CopySeries, digits: number, output: string | undefined): Target {
  const [target] = targets;
  if (!target) throw new Error('a document without an output');
  if (target.path === output) return target;
  const [first = '', ...rest] = copyNumbersOf(series, digits);
  return withSuffix(target, [first, ...rest.slice(-1)].join('-'));
}

function withSuffix(target: Target, suffix: string): Target {
  if (target.path === undefined) return target;
  const { dir, name, ext } = path.parse(target.path);
  return { ...target, path: path.join(dir, `${name}-${suffix}${ext}`) };
}
