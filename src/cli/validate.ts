import { conclude, outcomeOf, refuse, show, type Context, type Outcome } from './context.ts';
import { withPages } from './document.ts';
import { fontDirProblem, lazyFaces } from './faces.ts';
import { inputsOf } from './inputs.ts';
import { isProblem, type Exit } from './problem.ts';

/** Finds everything that a render would find; paints and writes nothing. */
export async function validate(words: readonly string[], context: Context): Promise<Exit> {
  const { terminal: { files }, settings } = context;
  const inputs = await inputsOf(words, 'validate', files);
  if (isProblem(inputs)) return refuse(context, inputs);
  const barred = await fontDirProblem(settings.fontDir, files);
  if (barred) return refuse(context, barred);

  const faces = lazyFaces(settings.fontDir, files);
  const outcomes: Outcome[] = [];
  for (const input of inputs) {
    outcomes.push(await withPages(input, context, faces, async (pages) => {
      const outcome = outcomeOf(pages.source, pages.findings, [], settings);
      await show(context, outcome);
      return outcome;
    }));
  }
  return conclude(context, outcomes, true);
}
