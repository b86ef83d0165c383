import type { Finding } from '../diagnostic.ts';
import { factsOf, type FileFacts } from '../lint/files/facts.ts';
import { lintFiles } from '../lint/files/lint.ts';
import { isOfFiles, LINT_IDS } from '../lint/ids.ts';
import { judge } from '../lint/judge.ts';
import { AS_WRITTEN } from '../lint/settings.ts';
import type { Pages } from '../pipeline.ts';
import { outcomeOf, show, type Context, type Outcome } from './context.ts';
import { inputName } from './inputs.ts';
import { isProblem, worst } from './problem.ts';

/** What is kept of a file until all are read. */
type Read = Pick<Pages, 'source' | 'document'>;

/** The files' outcomes with what is found across them; shown here, file by file. */
export async function withFindingsAcross(inputs: readonly string[], outcomes: readonly Outcome[], pages: ReadonlyMap<number, Read>, context: Context): Promise<readonly Outcome[]> {
  const facts = new Map<number, FileFacts>();
  for (const [index, { document }] of pages) if (document) facts.set(index, factsOf(inputName(inputs[index] ?? ''), document));
  const found = lintFiles([...facts.values()]);
  const all: Outcome[] = [];
  for (const [index, outcome] of outcomes.entries()) {
    const own = facts.get(index);
    const read = pages.get(index);
    all.push(own && read ? await withMore(outcome, read, found.get(own) ?? [], inputs[index] ?? '', context) : outcome);
  }
  return all;
}

async function withMore(outcome: Outcome, { source }: Read, findings: readonly Finding[], input: string, context: Context): Promise<Outcome> {
  const config = await context.configOf?.(input);
  const { findings: kept, unused } = judge(source, findings, config && !isProblem(config) ? config.rules : AS_WRITTEN, LINT_IDS, isOfFiles);
  if (kept.length + unused.length === 0) return outcome;
  const more = outcomeOf(source, [...kept, ...unused], [], context.settings);
  await show(context, more);
  return { exit: worst([outcome.exit, more.exit]), report: { ...outcome.report, diagnostics: [...outcome.report.diagnostics, ...more.report.diagnostics] } };
}
