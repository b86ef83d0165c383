import path from 'node:path';
import { isFailure, type FileFailure, type Files } from '../files.ts';
import { STDIN, inputName } from './inputs.ts';
import { EXIT, problem, usageProblem, type Problem } from './problem.ts';
import { FORMATS, type Format, type Settings } from './settings.ts';

/** Where one format of a document goes. */
export interface Target {
  readonly format: Format;
  /** Standard output when absent. */
  readonly path?: string;
}

export interface Job {
  readonly input: string;
  readonly targets: readonly Target[];
}

/** `-o -`: standard output. */
const STDOUT = '-';

/** Which files a run writes. Everything that can be known to go wrong is found here, before anything is written. */
export async function planJobs(inputs: readonly string[], settings: Pick<Settings, 'output' | 'formats'>, files: Files): Promise<readonly Job[] | Problem> {
  const place = await placeOf(inputs, settings, files);
  if ('finding' in place) return place;
  const jobs = inputs.map((input) => ({ input, targets: targetsOf(input, place) }));
  return collision(jobs) ?? jobs;
}

type Place =
  | { readonly kind: 'file' | 'stdout'; readonly target: Target }
  | { readonly kind: 'beside'; readonly formats: readonly Format[] }
  | { readonly kind: 'folder'; readonly folder: string; readonly formats: readonly Format[] };

async function placeOf(inputs: readonly string[], { output, formats }: Pick<Settings, 'output' | 'formats'>, files: Files): Promise<Place | Problem> {
  const fromStdin = inputs.includes(STDIN);
  if (fromStdin && inputs.length > 1) return usageProblem('cli/standard-input', 'alone');
  if (output === STDOUT || (output === undefined && fromStdin && formats)) return toStdout(inputs, formats);
  if (output === undefined) return fromStdin ? usageProblem('cli/standard-input', 'output') : { kind: 'beside', formats: formats ?? FORMATS };
  const format = FORMATS.find((name) => path.extname(output).toLowerCase() === `.${name}`);
  if (format) return toFile(output, format, inputs, formats, files);
  const barred = await noFolder(output, files);
  if (barred) return barred;
  return fromStdin ? usageProblem('cli/standard-input', 'output') : { kind: 'folder', folder: output, formats: formats ?? FORMATS };
}

function toStdout(inputs: readonly string[], formats: readonly Format[] | undefined): Place | Problem {
  const [format, ...more] = formats ?? FORMATS;
  if (format === undefined || more.length > 0 || inputs.length > 1) return usageProblem('cli/standard-output', 'single');
  return { kind: 'stdout', target: { format } };
}

async function toFile(output: string, format: Format, inputs: readonly string[], formats: readonly Format[] | undefined, files: Files): Promise<Place | Problem> {
  if (inputs.length > 1) return usageProblem('cli/output', 'needs-folder', { path: output });
  if (formats?.some((other) => other !== format)) return usageProblem('cli/output', 'format', { path: output, formats: formats.join(',') });
  const barred = await noFolder(path.dirname(output), files);
  return barred ?? { kind: 'file', target: { format, path: output } };
}

async function noFolder(folder: string, files: Files): Promise<Problem | undefined> {
  const kind = await files.kind(folder);
  if (kind === 'folder') return undefined;
  if (isFailure(kind)) return writeProblem(kind);
  if (kind === 'file') return path.extname(folder) === '' ? usageProblem('cli/output', 'not-a-folder', { path: folder }) : usageProblem('cli/output', 'extension', { path: folder });
  return path.extname(folder) === '' ? usageProblem('cli/output', 'folder-missing', { path: folder }) : usageProblem('cli/output', 'extension', { path: folder });
}

function targetsOf(input: string, place: Place): readonly Target[] {
  if ('target' in place) return [place.target];
  const stem = input.replace(/\.ya?ml$/i, '');
  const base = place.kind === 'folder' ? path.join(place.folder, path.basename(stem)) : stem;
  return place.formats.map((format) => ({ format, path: `${base}.${format}` }));
}

/** One path written twice, or an input written over. */
function collision(jobs: readonly Job[]): Problem | undefined {
  const inputs = new Set(jobs.filter(({ input }) => input !== STDIN).map(({ input }) => samePath(input)));
  const writers = new Map<string, string>();
  for (const { input, targets } of jobs) {
    for (const target of targets) {
      if (target.path === undefined) continue;
      const key = samePath(target.path);
      const first = writers.get(key);
      if (inputs.has(key)) return usageProblem('cli/output', 'input', { path: target.path });
      if (first !== undefined) return usageProblem('cli/output', 'collision', { path: target.path, first: inputName(first), second: inputName(input) });
      writers.set(key, input);
    }
  }
  return undefined;
}

/** One key for all spellings of a path; Windows and macOS do not tell case apart. */
export function samePath(file: string): string {
  const whole = path.resolve(file);
  return process.platform === 'win32' || process.platform === 'darwin' ? whole.normalize('NFC').toLowerCase() : whole;
}

export function writeProblem({ failure, path: where, code }: FileFailure): Problem {
  switch (failure) {
    case 'missing':
      return usageProblem('cli/write', 'missing', { path: where });
    case 'not-a-folder':
    case 'folder':
      return usageProblem('cli/output', failure, { path: where });
    case 'permission':
    case 'read-only':
    case 'locked':
    case 'full':
      return problem(EXIT.machine, 'cli/write', failure, { path: where });
    case 'too-large':
    case 'other':
      return problem(EXIT.machine, 'cli/write', 'other', { path: where, code });
  }
}
