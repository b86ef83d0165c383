import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { genReply, root } from '../support/built-program.ts';

const NAMES = ['proposal71', 'other'] as const;
const folder = mkdtempSync(path.join(os.tmpdir(), 'gen-reply-bytes-'));
const sources = path.join(folder, 'sources');
const source = (name: string): string => path.join(sources, `${name}.yaml`);

/** SHA-256 of each output, by file name. */
type Outputs = Readonly<Record<string, string>>;

let count = 0;
/** Renders into a new folder; how the words name the files is the caller's matter. */
function render(words: readonly string[], where: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {}): Outputs {
  count += 1;
  const output = path.join(folder, `output ${count}`);
  mkdirSync(output);
  expect(genReply([...words, '-o', output, '--quiet'], where)).toMatchObject({ status: 0, stderr: '' });
  const files = NAMES.flatMap((name) => [`${name}.pdf`, `${name}.docx`]);
  return Object.fromEntries(files.map((file) => [file, createHash('sha256').update(readFileSync(path.join(output, file))).digest('hex')]));
}

let expected: Outputs;

beforeAll(() => {
  mkdirSync(sources);
  const text = readFileSync(path.join(root, 'examples/proposal71.yaml'), 'utf8');
  writeFileSync(source('proposal71'), text);
  writeFileSync(source('other'), text.replaceAll('宣威', '沾益'));
  expected = render(NAMES.map(source));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the two documents differ', () => {
  expect(expected['proposal71.pdf']).not.toBe(expected['other.pdf']);
  expect(expected['proposal71.docx']).not.toBe(expected['other.docx']);
});

test.each([{ TZ: 'Pacific/Kiritimati' }, { TZ: 'America/Anchorage' }, { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, { LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, { LANG: 'C', LC_ALL: 'C' }])('with %o', (env) => {
  expect(render(NAMES.map(source), { env })).toEqual(expected);
});

test('again', () => {
  expect(render(NAMES.map(source))).toEqual(expected);
});

test('in the other order', () => {
  expect(render(NAMES.map(source).reverse())).toEqual(expected);
});

test('from another folder, with relative paths', () => {
  expect(
    render(
      NAMES.map((name) => `${name}.yaml`),
      { cwd: sources },
    ),
  ).toEqual(expected);
  expect(
    render(
      NAMES.map((name) => `../sources/${name}.yaml`),
      { cwd: path.join(folder, 'output 1') },
    ),
  ).toEqual(expected);
});
