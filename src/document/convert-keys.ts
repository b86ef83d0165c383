import type { SourceFile, SourceNode } from '../source/node.ts';
import { knownKeys, type Named } from './chinese-keys.ts';

/** The languages that keys are written in. */
export const KEY_LANGUAGES = ['zh', 'en'] as const;
export type KeyLanguage = (typeof KEY_LANGUAGES)[number];

/**
 * A file's text with every key that the schema knows in one language; all else, quotes of keys too, stays as it is.
 * @param own keys at the top that a document does not have
 */
export function withKeysIn(language: KeyLanguage, { text }: SourceFile, root: SourceNode, own: readonly Named[] = []): string {
  let result = '';
  let done = 0;
  const keys = knownKeys(root, own).sort((one, other) => one.node.start - other.node.start);
  for (const { node, key } of keys) {
    const wanted = language === 'zh' ? key.zh : key.key;
    const typed = text.slice(node.start, node.end);
    const [quote = ''] = /^["']/u.exec(typed) ?? [];
    if (node.text.value === wanted) continue;
    result += text.slice(done, node.start) + quote + wanted + quote;
    done = node.end;
  }
  return result + text.slice(done);
}
