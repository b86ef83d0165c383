import type { Faces } from '../faces/faces.ts';
import { isFailure, type Files } from '../files.ts';
import { EXIT, problem, usageProblem, type Problem } from './problem.ts';

/** The faces, opened when they are first asked for, once for each folder. */
export function lazyFaces(fontDir: string | undefined, files: Files): OpenFaces {
  const opened = new Map<string | undefined, Promise<Faces>>();
  return (own) => {
    const folder = fontDir ?? own;
    const faces = opened.get(folder) ?? open(folder, files);
    opened.set(folder, faces);
    return faces;
  };
}

/** Faces of `--font-dir`, else of the folder that a document's office names, else the bundled ones. */
export type OpenFaces = (own?: string) => Promise<Faces>;

async function open(fontDir: string | undefined, files: Files): Promise<Faces> {
  const { openFaces } = await import('../faces/open.ts');
  return openFaces({ files, ...(fontDir === undefined ? {} : { fontDir }) });
}

/** --font-dir has to be a folder: a slip there would silently set everything in substitutes. */
export async function fontDirProblem(fontDir: string | undefined, files: Files): Promise<Problem | undefined> {
  if (fontDir === undefined) return undefined;
  const names = await files.list(fontDir);
  if (!isFailure(names)) return undefined;
  if (names.failure === 'missing' || names.failure === 'not-a-folder') return usageProblem('cli/font-folder', names.failure, { path: fontDir });
  return problem(EXIT.machine, 'cli/font-folder', 'unreadable', { path: fontDir, code: names.code });
}
