import type { Hit, Rule } from '../rule.ts';
import type { FileFacts } from './facts.ts';

/** A hit in one of the files. */
export interface FileHit extends Hit {
  readonly file: FileFacts;
}

/** A rule about files that are checked in one run. */
export interface FilesRule extends Pick<Rule, 'id' | 'source' | 'strength' | 'severity' | 'about' | 'messages'> {
  /** What it finds in several files, and how they should be: told in words. */
  readonly bad: string;
  readonly good: string;
  check(files: readonly FileFacts[]): Iterable<FileHit>;
}

/** Files by a key, those with none left out; in the order of the run. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
