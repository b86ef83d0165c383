import { conclude, outcomeOf, refuse, show, type Context, type Outcome } from './context.ts';
import { withPages } from './document.ts';
import { fontDirProblem, lazyFaces } from './faces.ts';
import { inputsOf, STDIN } from './inputs.ts';
import { EXIT, isProblem, problem, worst, type Exit, type Problem } from './problem.ts';
import type { Pages } from '../pipeline.ts';
import { reportInTheWay, type Settings } from './settings.ts';

/** Finds everything that a render would find; paints nothing, and writes nothing but what `--fix` puts right. */
export async function validate(words: readonly string[], context: Context): Promise<Exit> {
  const { terminal: { files }, settings } = context;
  const inputs = await inputsOf(words, 'validate', files);
  if (isProblem(inputs)) return refuse(context, inputs);
  const barred = await fontDirProblem(settings.fontDir, files);
  if (barred) return refuse(context, barred);

  const shared = settings.fix === 'dry-run' || (settings.fix && inputs.includes(STDIN)) ? reportInTheWay(settings) : undefined;
  if (shared) return refuse(context, shared);

  const faces = lazyFaces(settings.fontDir, files);
  const outcomes: Outcome[] = [];
  const across = inputs.length > 1 ? new Map<number, Pick<Pages, 'source' | 'document'>>() : undefined;
  for (const [index, input] of inputs.entries()) {
    outcomes.push(await withPages(input, context, faces, async (asRead, again) => {
      const { pages, problem } = settings.fix ? await (await import('./fix.ts')).mend(input, asRead, again, context) : { pages: asRead };
      const outcome = outcomeOf(pages.source, pages.findings, problem ? [problem] : [], settings);
      await show(context, outcome);
      // Not the pages: of a thousand files they would fill the memory.
      across?.set(index, { source: pages.source, ...(pages.document && { document: pages.document }) });
      return outcome;
    }));
  }
  const judged = across ? await (await import('./across.ts')).withFindingsAcross(inputs, outcomes, across, context) : outcomes;
  const exit = await conclude(context, judged, true);
  const tooMany = tooManyWarnings(judged, settings);
  return tooMany ? worst([exit, await refuse(context, tooMany)]) : exit;
}

function tooManyWarnings(outcomes: readonly Outcome[], { maxWarnings: most }: Settings): Problem | undefined {
  const count = outcomes.flatMap(({ report }) => report.diagnostics).filter(({ severity }) => severity === 'warning').length;
  return most !== undefined && count > most ? problem(EXIT.document, 'cli/max-warnings', 'default', { count, most }) : undefined;
}
