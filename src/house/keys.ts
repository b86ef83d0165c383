import type { Named } from '../document/chinese-keys.ts';

/** What an office calls the file of its own defaults. */
export const HOUSE_FILE = 'gen-reply.house.yaml';

/** What a house file may say: the keys of a document that an office has the same every time, and three of its own. */
export const DOCUMENT_KEYS = ['issuer', 'mark', 'contact', 'seal', 'profile', 'colour', 'letterhead', 'parity', 'hanging', 'fit'] as const;
/** `code-word`: before a number that begins with its year. `office`: 印发机关 of an imprint that has none. `font-dir`: a folder of licensed faces. */
export const OWN_NAMES = [{ key: 'code-word', zh: '机关代字' }, { key: 'office', zh: '印发机关' }, { key: 'font-dir', zh: '字体文件夹' }] as const satisfies readonly Named[];
export const OWN_KEYS = OWN_NAMES.map(({ key }) => key);

export const HOUSE_KEYS: readonly string[] = [...DOCUMENT_KEYS, ...OWN_KEYS];

/** Keys whose value may be a path: it counts from the house file's folder. */
export const PATH_KEYS: ReadonlySet<string> = new Set(['profile', 'seal']);
