import { hasError, strictly, type Finding } from '../diagnostic.ts';
import { explain } from '../messages/index.ts';
import { runWords } from '../messages/words.ts';
import { countsOf, json } from '../report/json.ts';
import { pretty, type FileReport, type PrettyOptions } from '../report/pretty.ts';
import { printable } from '../report/printable.ts';
import type { SourceFile } from '../source/node.ts';
import type { ConfigOf } from './config.ts';
import { writeProblem } from './outputs.ts';
import { EXIT, worst, type Exit, type Problem } from './problem.ts';
import type { ReportKind, ReportRequest, Settings } from './settings.ts';
import { hasColor, widthOf, type Terminal } from './terminal.ts';

/** What each command works with. */
export interface Context {
  readonly terminal: Terminal;
  readonly settings: Settings;
  /** What each document's office wants of the rules; absent where no document is read. */
  readonly configOf?: ConfigOf;
}

/** A file's outcome: what is reported of it, and the exit code that it asks for. */
export interface Outcome {
  readonly report: FileReport;
  readonly exit: Exit;
}

/** A line for the user, on standard error. */
export async function say({ terminal, settings }: Context, line: string): Promise<void> {
  if (!settings.quiet) await terminal.stderr.write(`${printable(line)}\n`);
}

/** Findings and problems of one file as its outcome; with `--strict` warnings are errors. */
export function outcomeOf(source: SourceFile, findings: readonly Finding[], problems: readonly Problem[], { lang, strict }: Settings): Outcome {
  const judged = strict ? strictly(findings) : findings;
  const document: Exit = hasError(judged) ? EXIT.document : EXIT.done;
  const diagnostics = explain([...judged, ...problems.map(({ finding }) => finding)], source, lang);
  return { report: { file: source.name, text: source.text, diagnostics, ...(source.included && { included: source.included }) }, exit: worst([document, ...problems.map(({ exit }) => exit)]) };
}

/** The outcome of a file of which nothing could be read. */
export const outcomeWithoutText = (name: string, problem: Problem, settings: Settings): Outcome => {
  const { report, exit } = outcomeOf({ name, text: '' }, [], [problem], settings);
  return { report: { file: report.file, diagnostics: report.diagnostics }, exit };
};

/** Shows a file's diagnostics as soon as they are known, unless a report takes their place on standard output. */
export async function show({ terminal, settings }: Context, outcome: Outcome): Promise<void> {
  if (settings.reports.some(({ file }) => file === undefined)) return;
  const diagnostics = settings.quiet ? outcome.report.diagnostics.filter(({ severity }) => severity === 'error') : outcome.report.diagnostics;
  const color = hasColor(terminal.stderr, terminal.env);
  await terminal.stderr.write(pretty([{ ...outcome.report, diagnostics }], { lang: settings.lang, color, width: widthOf(terminal.stderr) }));
}

/** Writes the reports that were asked for, and says what came out. */
export async function conclude(context: Context, outcomes: readonly Outcome[], summarize: boolean): Promise<Exit> {
  const { settings } = context;
  const reports = outcomes.map(({ report }) => report);
  const exits = outcomes.map(({ exit }) => exit);
  for (const request of settings.reports) exits.push(await writeReport(request, reports, context));
  if (summarize) await say(context, summaryOf(reports, settings));
  return worst(exits);
}

async function writeReport({ kind, file }: ReportRequest, reports: readonly FileReport[], context: Context): Promise<Exit> {
  const { terminal, settings } = context;
  const color = file === undefined && hasColor(terminal.stdout, terminal.env);
  const text = await reportText(kind, reports, { lang: settings.lang, color, width: widthOf(terminal.stdout) });
  if (file === undefined) {
    await terminal.stdout.write(text);
    return EXIT.done;
  }
  const failure = await terminal.files.write(file, Buffer.from(text));
  return failure ? refuse(context, writeProblem(failure)) : EXIT.done;
}

/** What a CI asks for is loaded when it is asked for. */
async function reportText(kind: ReportKind, reports: readonly FileReport[], options: PrettyOptions): Promise<string> {
  switch (kind) {
    case 'pretty':
      return pretty(reports, options);
    case 'json':
      return json(reports);
    case 'sarif':
      return (await import('../report/sarif.ts')).sarif(reports, (await import('../package.ts')).packageVersion());
    case 'github':
      return (await import('../report/github.ts')).github(reports);
    case 'junit':
      return (await import('../report/junit.ts')).junit(reports);
  }
}

/** Says a problem of the whole run. */
export async function refuse({ terminal, settings }: { readonly terminal: Terminal; readonly settings: Pick<Settings, 'lang'> }, problem: Problem): Promise<Exit> {
  const diagnostics = explain([problem.finding], { name: 'gen-reply', text: '' }, settings.lang);
  await terminal.stderr.write(pretty([{ file: 'gen-reply', diagnostics }], { lang: settings.lang, color: hasColor(terminal.stderr, terminal.env), width: widthOf(terminal.stderr) }));
  return problem.exit;
}

function summaryOf(reports: readonly FileReport[], { lang }: Settings): string {
  const words = runWords[lang];
  const { errors, warnings, remarks } = countsOf(reports.flatMap(({ diagnostics }) => diagnostics));
  const found = [errors > 0 ? words.errors(errors) : words.clean, ...(warnings > 0 ? [words.warnings(warnings)] : []), ...(remarks > 0 ? [words.remarks(remarks)] : [])];
  return words.files(reports.length) + words.colon + found.join(words.comma);
}
