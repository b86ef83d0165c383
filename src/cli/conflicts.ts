import path from 'node:path';
import { isFailure, type Files } from '../files.ts';
import { writeProblem, type Target } from './outputs.ts';
import { EXIT, problem, usageProblem, type Problem } from './problem.ts';
import type { Format } from './settings.ts';

/** What stands in the way of writing a document's files; with any, none of them is written. */
export async function conflictsOf(targets: readonly Target[], force: boolean, files: Files): Promise<readonly Problem[]> {
  const found = await Promise.all(targets.map((target) => conflictOf(target, force, files)));
  return found.filter((conflict) => conflict !== undefined);
}

async function conflictOf(target: Target, force: boolean, files: Files): Promise<Problem | undefined> {
  if (target.path === undefined) return undefined;
  const open = await openElsewhere(target.path, files);
  if (open) return open;
  const kind = await files.kind(target.path);
  if (isFailure(kind)) return writeProblem(kind);
  if (kind === 'folder') return usageProblem('cli/output', 'folder', { path: target.path });
  return kind === 'none' || force ? undefined : overwriting(target.path, target.format, files);
}

/** Word, WPS and LibreOffice put a file of their own beside a document that they have open. */
async function openElsewhere(file: string, files: Files): Promise<Problem | undefined> {
  const { dir, base } = path.parse(file);
  const names = await files.list(dir === '' ? '.' : dir);
  if (isFailure(names)) return undefined;
  const locks = { word: wordLock(base), libreoffice: `.~lock.${base}#` } as const;
  const program = (['word', 'libreoffice'] as const).find((name) => names.includes(locks[name]));
  return program && problem(EXIT.machine, 'cli/open-elsewhere', program, { path: file, lock: locks[program] });
}

/** `~$` before the name; of a longer name Word drops the first character or two. */
function wordLock(base: string): string {
  const length = path.parse(base).name.length;
  return `~$${base.slice(length >= 8 ? 2 : length === 7 ? 1 : 0)}`;
}

/** A PDF is replaced; a DOCX that a person has worked on is not, nor is a file of another kind that only bears the name. */
async function overwriting(file: string, format: Format, files: Files): Promise<Problem | undefined> {
  const bytes = await files.read(file);
  if (isFailure(bytes)) return writeProblem(bytes);
  if (bytes.length === 0) return undefined;
  if (format === 'pdf') return isPdf(bytes) ? undefined : problem(EXIT.document, 'cli/would-overwrite', 'not-pdf', { path: file });
  const { isEdited } = await import('../paint/docx/edited.ts');
  const state = isEdited(bytes);
  return state === 'ours' ? undefined : problem(EXIT.document, 'cli/would-overwrite', state, { path: file });
}

/** Readers look for the mark in the first kilobyte. */
const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
