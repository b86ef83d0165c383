import { conclude, outcomeOf, refuse, show, type Context, type Outcome } from './context.ts';
import { withPages } from './document.ts';
import { fontDirProblem, lazyFaces } from './faces.ts';
import { inputsOf, STDIN } from './inputs.ts';
import { EXIT, isProblem, problem, worst, type Exit, type Problem } from './problem.ts';
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
  for (const input of inputs) {
    outcomes.push(await withPages(input, context, faces, async (asRead, again) => {
      const { pages, problem } = settings.fix ? await (await import('./fix.ts')).mend(input, asRead, again, context) : { pages: asRead };
      const outcome = outcomeOf(pages.source, pages.findings, problem ? [problem] : [], settings);
      await show(context, outcome);
      return outcome;
    }));
  }
  const exit = await conclude(context, outcomes, true);
  const tooMany = tooManyWarnings(outcomes, settings);
  return tooMany ? worst([exit, await refuse(context, tooMany)]) : exit;
}

function tooManyWarnings(outcomes: readonly Outcome[], { maxWarnings: most }: Settings): Problem | undefined {
  const count = outcomes.flatMap(({ report }) => report.diagnostics).filter(({ severity }) => severity === 'warning').length;
  return most !== undefined && count > most ? problem(EXIT.document, 'cli/max-warnings', 'default', { count, most }) : undefined;
}
