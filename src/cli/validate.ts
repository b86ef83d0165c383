import { conclude, outcomeOf, refuse, show, type Context, type Outcome } from './context.ts';
import { withPages } from './document.ts';
import { fontDirProblem, lazyFaces } from './faces.ts';
import { inputsOf, STDIN } from './inputs.ts';
import { isProblem, type Exit } from './problem.ts';
import { reportInTheWay } from './settings.ts';

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
  return conclude(context, outcomes, true);
}
