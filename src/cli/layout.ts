import { hasError } from '../diagnostic.ts';
import { layoutJson } from '../report/layout.ts';
import { conclude, outcomeOf, refuse, show, type Context } from './context.ts';
import { withPages } from './document.ts';
import { fontDirProblem, lazyFaces } from './faces.ts';
import { inputsOf } from './inputs.ts';
import { isProblem, type Exit } from './problem.ts';
import { reportInTheWay } from './settings.ts';

/** Prints a document's pages as JSON. */
export async function printLayout(words: readonly string[], context: Context): Promise<Exit> {
  const { terminal: { files, stdout }, settings } = context;
  const inputs = await inputsOf(words, 'layout', files);
  if (isProblem(inputs)) return refuse(context, inputs);
  const barred = reportInTheWay(settings) ?? (await fontDirProblem(settings.fontDir, files));
  if (barred) return refuse(context, barred);

  const faces = lazyFaces(settings.fontDir, files);
  const [input = ''] = inputs;
  const outcome = await withPages(input, context, faces, async (pages) => {
    const found = outcomeOf(pages.source, pages.findings, [], settings);
    await show(context, found);
    const { layout, composition, source, unbound = [] } = pages;
    if (layout && composition && !hasError(found.report.diagnostics)) await stdout.write(layoutJson({ layout, composition, source, unbound, faces: await faces(pages.fontDir) }));
    return found;
  });
  return conclude(context, [outcome], false);
}
