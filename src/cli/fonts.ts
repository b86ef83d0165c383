import type { FaceReport } from '../faces/faces.ts';
import { refusalWords } from '../messages/faces.ts';
import { fontWords } from '../messages/words.ts';
import { escapeJson, printable } from '../report/printable.ts';
import { displayWidth, padColumns } from '../report/width.ts';
import { refuse, type Context } from './context.ts';
import { fontDirProblem, lazyFaces } from './faces.ts';
import { EXIT, type Exit } from './problem.ts';

/** Prints which face each role got, and why. */
export async function printFonts(asJson: boolean, context: Context): Promise<Exit> {
  const { terminal: { files, stdout }, settings } = context;
  const barred = await fontDirProblem(settings.fontDir, files);
  if (barred) return refuse(context, barred);
  const report = (await lazyFaces(settings.fontDir, files)()).report();
  await stdout.write(asJson ? `${escapeJson(JSON.stringify({ version: 1, faces: report }, undefined, 2))}\n` : table(report, context));
  return EXIT.done;
}

function table(report: readonly FaceReport[], { settings }: Context): string {
  const words = fontWords[settings.lang];
  const rows = report.map((face) => [words.role[face.role], face.family, face.official ? words.official(face.source) : words.instead(face.source, face.wanted)] as const);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  return report.map((face, index) => {
    const [role = '', family = '', source = ''] = rows[index] ?? [];
    const indent = ' '.repeat((widths[0] ?? 0) + 2);
    return [
      `${padColumns(role, widths[0] ?? 0)}  ${padColumns(family, widths[1] ?? 0)}  ${source}`,
      ...(face.fallbacks.length > 0 ? [`${indent}${words.fallbacks(face.fallbacks)}`] : []),
      ...face.refused.map(({ source: refused, reason }) => `${indent}${words.refused(refused, refusalWords[settings.lang][reason])}`),
    ].map((line) => `${printable(line)}\n`).join('');
  }).join('');
}
