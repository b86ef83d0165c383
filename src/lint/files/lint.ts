import type { Finding } from '../../diagnostic.ts';
import { findingOf } from '../lint.ts';
import type { FileFacts } from './facts.ts';
import { FILES_RULES } from './index.ts';

/** What the rules about several files find, by file. */
export function lintFiles(files: readonly FileFacts[]): ReadonlyMap<FileFacts, readonly Finding[]> {
  const findings = new Map<FileFacts, Finding[]>(files.map((file) => [file, []]));
  for (const rule of FILES_RULES) for (const hit of rule.check(files)) findings.get(hit.file)?.push(findingOf(rule)(hit));
  return findings;
}
