import type { Language } from '../diagnostic.ts';
import type { Line } from './arguments.ts';
import { copySeriesOf, type CopySeries } from './copy-series.ts';
import type { Profile } from '../standard/profiles.ts';
import { isProblem, usageProblem, type Problem } from './problem.ts';

export const FORMATS = ['pdf', 'docx'] as const;
export type Format = (typeof FORMATS)[number];

export const REPORTS = ['pretty', 'json', 'sarif', 'github', 'junit'] as const;
export type ReportKind = (typeof REPORTS)[number];

export interface ReportRequest {
  readonly kind: ReportKind;
  /** Standard output when absent. */
  readonly file?: string;
}

/** What the options ask for, read and checked. */
export interface Settings {
  readonly lang: Language;
  readonly reports: readonly ReportRequest[];
  readonly strict: boolean;
  readonly force: boolean;
  readonly quiet: boolean;
  readonly fontDir?: string;
  /** The file of `--config`. */
  readonly config?: string;
  /** More warnings than this fail the run. */
  readonly maxWarnings?: number;
  /** As `--profile` names it, and as it was then found. */
  readonly profileName?: string;
  readonly profile?: Profile;
  readonly colour?: 'screen' | 'press';
  /** Puts right what is certain, or shows what that would change. */
  readonly fix?: 'write' | 'dry-run';
  readonly output?: string;
  readonly copies?: CopySeries;
  /** The copies stand in one file. */
  readonly merge: boolean;
  /** In the order of `FORMATS`; absent when -f was not given. */
  readonly formats?: readonly Format[];
}

/** `lang` is what languageOf made of the line and the environment. */
export function settingsOf({ options }: Line, lang: Language): Settings | Problem {
  if (options.lang !== undefined && options.lang !== lang) return usageProblem('cli/option-value', 'language', { value: options.lang });
  const reports = reportsOf(options.report ?? []);
  if (isProblem(reports)) return reports;
  const formats = options.format === undefined ? undefined : formatsOf(options.format);
  if (isProblem(formats)) return formats;
  const { fix = false, fixDryRun = false, strict = false, force = false, quiet = false, merge = false, fontDir, config, output, profile, colour } = options;
  const maxWarnings = options.maxWarnings === undefined ? undefined : countOf(options.maxWarnings);
  if (isProblem(maxWarnings)) return maxWarnings;
  if (colour !== undefined && colour !== 'screen' && colour !== 'press') return usageProblem('cli/option-value', 'colour', { value: colour });
  const copies = options.copies === undefined ? undefined : copySeriesOf(options.copies);
  if (isProblem(copies)) return copies;
  if (merge && !copies) return usageProblem('cli/copies', 'merge-alone');
  return { lang, reports, strict, force, quiet, merge, ...(copies && { copies }), ...((fix || fixDryRun) && { fix: fixDryRun ? 'dry-run' : 'write' }), ...(fontDir === undefined ? {} : { fontDir }), ...(config === undefined ? {} : { config }), ...(maxWarnings === undefined ? {} : { maxWarnings }), ...(output === undefined ? {} : { output }), ...(profile === undefined ? {} : { profileName: profile }), ...(colour ? { colour } : {}), ...(formats ? { formats } : {}) };
}

const countOf = (value: string): number | Problem => (/^\d{1,9}$/u.test(value) ? Number(value) : usageProblem('cli/option-value', 'count', { option: '--max-warnings', value }));

/** A report never takes the place of a document: neither of an input nor of an output. */
const IN_DANGER = /\.(?:ya?ml|pdf|docx)$/i;

function reportsOf(typed: readonly string[]): readonly ReportRequest[] | Problem {
  const reports: ReportRequest[] = [];
  for (const value of typed) {
    const [typedKind = '', ...rest] = value.split('=');
    const kind = REPORTS.find((report) => report === typedKind);
    const file = rest.join('=');
    if (!kind || (rest.length > 0 && file === '')) return usageProblem('cli/option-value', 'report', { value });
    if (IN_DANGER.test(file)) return usageProblem('cli/report-file', 'document', { file });
    if (file !== '' && reports.some((report) => report.file === file)) return usageProblem('cli/report-file', 'twice', { file });
    reports.push({ kind, ...(rest.length > 0 ? { file } : {}) });
  }
  const shared = reports.filter((report) => report.file === undefined)[1];
  return shared ? usageProblem('cli/standard-output', 'shared', { report: shared.kind }) : reports;
}

function formatsOf(typed: readonly string[]): readonly Format[] | Problem {
  const names = typed.join().toLowerCase().split(',').map((name) => name.trim());
  const unknown = names.find((name) => !(FORMATS as readonly string[]).includes(name));
  return unknown === undefined ? FORMATS.filter((format) => names.includes(format)) : usageProblem('cli/option-value', 'format', { value: unknown });
}

/** Another thing wants standard output: a report there is then in its way. */
export function reportInTheWay({ reports }: Settings): Problem | undefined {
  const report = reports.find(({ file }) => file === undefined);
  return report && usageProblem('cli/standard-output', 'shared', { report: report.kind });
}
