import type { Faces } from '../faces/faces.ts';
import { isFailure, type Files } from '../files.ts';
import { EXIT, problem, usageProblem, type Problem } from './problem.ts';

/** The faces, opened when they are first asked for. */
export function lazyFaces(fontDir: string | undefined, files: Files): () => Promise<Faces> {
  let faces: Promise<Faces> | undefined;
  return () => (faces ??= open(fontDir, files));
}

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
