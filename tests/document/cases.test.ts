import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attachmentMessages } from '../../src/messages/attachments.ts';
import { byteMessages } from '../../src/messages/bytes.ts';
import { documentMessages } from '../../src/messages/document.ts';
import { explain } from '../../src/messages/index.ts';
import { figureMessages } from '../../src/messages/figures.ts';
import { imprintMessages } from '../../src/messages/imprint.ts';
import { listMessages } from '../../src/messages/lists.ts';
import { organMessages } from '../../src/messages/organs.ts';
import { pictureMessages } from '../../src/messages/pictures.ts';
import { sourceMessages } from '../../src/messages/source.ts';
import { syntaxMessages } from '../../src/messages/syntax.ts';
import { tableMessages } from '../../src/messages/tables.ts';
import { LIMITS } from '../../src/source/limits.ts';
import { filesIn } from '../support/attached-files.ts';
import { readFile, yamlWith } from '../support/read-document.ts';

const folder = new URL('../cases/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.startsWith('bad-')).sort();

interface Expected {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: string;
  readonly line: number | null;
  readonly column: number | null;
}

const folderOf = (name: string): URL => new URL(`${name}/`, folder);

function inputOf(name: string): Uint8Array {
  const file = ['input.yaml', 'input.bin'].map((each) => new URL(`${name}/${each}`, folder)).find((each) => existsSync(each));
  if (!file) throw new Error(`no input in ${name}`);
  return readFileSync(file);
}

const found = (input: Uint8Array | string, name = ''): readonly Expected[] =>
  readFile(input, undefined, filesIn(folderOf(name))).diagnostics.map(({ ruleId, messageId, severity, range }) => ({ ruleId, messageId, severity, line: range?.start.line ?? null, column: range?.start.column ?? null }));

/** Too large for a folder. */
const LARGE: readonly (readonly [name: string, input: () => Uint8Array | string, expected: Expected])[] = [
  ['a file over the limit', () => new Uint8Array(LIMITS.bytes + 1).fill(0x61), { ruleId: 'source/too-large', messageId: 'default', severity: 'error', line: null, column: null }],
  ['too many list items', () => yamlWith({ body: `\n${'  - 一\n'.repeat(40_000)}` }), { ruleId: 'source/too-many', messageId: 'default', severity: 'error', line: 33_334, column: 4 }],
  ['thousands of bad escapes', () => yamlWith({ note: `"${'\\q'.repeat(100_000)}"` }), { ruleId: 'source/syntax', messageId: 'escape', severity: 'error', line: 5, column: 208 }],
  ['hundreds of slips of one kind', () => yamlWith({ attachments: `\n${'  - 甲。\n'.repeat(300)}` }), { ruleId: 'source/more', messageId: 'default', severity: 'warning', line: 106, column: 6 }],
];

describe('bad inputs', () => {
  test('there are folders', () => {
    expect(names.length).toBeGreaterThan(100);
  });

  test.each(names)('%s', (name) => {
    const expected = JSON.parse(readFileSync(new URL(`${name}/expect.json`, folder), 'utf8')) as readonly Expected[];
    expect(expected).not.toEqual([]);
    expect(found(inputOf(name), name)).toEqual(expected);
  });

  test.each(LARGE)('%s', (_, input, expected) => {
    expect(found(input())).toContainEqual(expected);
  });

  test('every message of both rooms is met, reads without gaps in both languages and says the way out', () => {
    const met = new Set<string>();
    for (const [input, name] of [...names.map((each) => [inputOf(each), each] as const), ...LARGE.map(([, make]) => [make(), ''] as const)]) {
      const { findings, source } = readFile(input, undefined, filesIn(folderOf(name)));
      for (const language of ['zh', 'en'] as const) {
        for (const { ruleId, messageId, message, hint } of explain(findings, source, language)) {
          met.add(`${ruleId} ${messageId}`);
          expect(`${message} ${hint ?? ''}`).not.toMatch(/\{[a-zA-Z]+\}|undefined/u);
          expect(hint, `${ruleId} ${messageId}`).toBeTruthy();
        }
      }
    }
    const all = [attachmentMessages, byteMessages, documentMessages, figureMessages, imprintMessages, listMessages, organMessages, pictureMessages, sourceMessages, syntaxMessages, tableMessages].flatMap((catalogue) =>
      Object.entries(catalogue).flatMap(([ruleId, messages]) => Object.keys(messages).map((messageId) => `${ruleId} ${messageId}`)),
    );
    expect([...met].sort()).toEqual(all.sort());
  });
});
