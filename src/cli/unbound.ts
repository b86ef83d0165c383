import path from 'node:path';
import type { Pages, UnboundPages } from '../pipeline.ts';
import { STDIN, inputName } from './inputs.ts';
import { samePath, type Job, type Target } from './outputs.ts';
import { usageProblem, type Problem } from './problem.ts';

/** A file to be written, and what stands in it. */
export interface Output {
  readonly target: Target;
  readonly pages: Pick<UnboundPages, 'composition' | 'layout'>;
  /** 附件1: of an attachment that is not bound with the document. */
  readonly attachment?: string;
}

/** Where a run writes or reads: whose place each path is. */
export type Places = Map<string, { readonly input: string; readonly isInput: boolean }>;

/** The places that are known before a document is read. */
export function placesOf(jobs: readonly Job[]): Places {
  const places: Places = new Map();
  for (const { input, targets } of jobs) {
    if (input !== STDIN) places.set(samePath(input), { input, isInput: true });
    for (const { path: file } of targets) if (file !== undefined) places.set(samePath(file), { input, isInput: false });
  }
  return places;
}

/**
 * All files of a document: its own, and one of each format for each attachment that is not bound with it, beside them: `NAME-附件1.pdf`.
 * @param places taken so far; those of the attachments are added
 */
export function outputsOf({ input, targets }: Job, { composition, layout, unbound = [] }: Pages, places: Places): { readonly outputs: readonly Output[]; readonly problems: readonly Problem[] } {
  if (!composition || !layout) return { outputs: [], problems: [] };
  const own = targets.map((target): Output => ({ target, pages: { composition, layout } }));
  if (unbound.length === 0) return { outputs: own, problems: [] };
  if (targets.some((target) => target.path === undefined)) return { outputs: [], problems: [usageProblem('cli/standard-output', 'attachments')] };
  const others = unbound.flatMap((pages) => targets.map((target): Output => ({ target: besides(target, pages.label), pages, attachment: pages.label })));
  const problems = others.flatMap(({ target }) => taken(target, input, places) ?? []);
  return { outputs: [...own, ...others], problems };
}

function besides({ format, path: file = '' }: Target, label: string): Target {
  const { dir, name, ext } = path.parse(file);
  return { format, path: path.join(dir, `${name}-${label}${ext}`) };
}

function taken({ path: file = '' }: Target, input: string, places: Places): Problem | undefined {
  const key = samePath(file);
  const place = places.get(key);
  if (place?.isInput) return usageProblem('cli/output', 'input', { path: file });
  if (place) return usageProblem('cli/output', 'collision', { path: file, first: inputName(place.input), second: inputName(input) });
  places.set(key, { input, isInput: false });
  return undefined;
}
