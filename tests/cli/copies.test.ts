import { describe, expect, test } from 'vitest';
import { cli } from '../../src/messages/cli.ts';
import { runIn } from '../support/fake-terminal.ts';
import { memoryFiles, type MemoryFiles } from '../support/memory-files.ts';
import { readPdf } from '../support/read-pdf.ts';
import { REPLY, WRONG_REPLY } from '../support/replies.ts';

const numbered = (number: string): string => `copy-number: ${number}\n${REPLY}`;
const bytes = (files: MemoryFiles, name: string): Buffer => Buffer.from(files.contents.get(name) ?? expect.fail(`${name} is missing: ${[...files.contents.keys()].join()}`));
const names = (files: MemoryFiles): readonly string[] => [...files.contents.keys()];

describe('a file each', () => {
  test('beside the input, in both formats, and what was done', async () => {
    const files = memoryFiles({ 'in/答复.yaml': numbered('000001') });
    const { exit, stdout, stderr } = await runIn({ files }, 'in/答复.yaml', '--copies', '1-2,9');
    expect([exit, stdout]).toEqual([0, '']);
    expect(names(files)).toEqual(['in/答复.yaml', ...['000001', '000002', '000009'].flatMap((number) => [`in/答复-${number}.pdf`, `in/答复-${number}.docx`])]);
    expect(stderr).toContain('in/答复-000001.pdf … in/答复-000009.pdf  3 份，每份 2 页  0.00 秒\nin/答复-000001.docx … in/答复-000009.docx  3 份，');
    expect(stderr.match(/官方字体/gu)).toHaveLength(1);
  });

  test.each(['document', 'letter', 'minutes'])('%s: the same bytes as of the document that says this number', async (format) => {
    const of = (number: string): string => `format: ${format}\nclassification: 秘密★1年\n${numbered(number)}`;
    const files = memoryFiles({ 'a.yaml': of('000001'), 'b.yaml': of('000307') });
    expect((await runIn({ files }, 'b.yaml')).exit).toBe(0);
    expect((await runIn({ files }, 'a.yaml', '--copies', '306-307')).exit).toBe(0);
    for (const ending of ['pdf', 'docx']) {
      expect(bytes(files, `a-000307.${ending}`).equals(bytes(files, `b.${ending}`))).toBe(true);
      expect(bytes(files, `a-000306.${ending}`).equals(bytes(files, `b.${ending}`))).toBe(false);
    }
  });

  test('a document without a number gets one, as if it had said so: no warning that a classified one wants it', async () => {
    const classified = `classification: 秘密★1年\n${REPLY}`;
    const files = memoryFiles({ 'a.yaml': classified, 'b.yaml': `copy-number: 000005\n${classified}` });
    await runIn({ files }, 'b.yaml', '-f', 'pdf');
    const { exit, stderr } = await runIn({ files }, 'a.yaml', '--copies', '5', '-f', 'pdf', '--strict');
    expect([exit, stderr.includes('份号')]).toEqual([0, false]);
    expect(bytes(files, 'a-000005.pdf').equals(bytes(files, 'b.pdf'))).toBe(true);
    expect((await runIn({ files }, 'a.yaml', '-f', 'pdf')).stderr).toContain('份号');
  });

  test('as many digits as the document has; more are refused', async () => {
    const files = memoryFiles({ 'a.yaml': numbered('0001'), 'out/': '' });
    expect((await runIn({ files }, 'a.yaml', '--copies', '12', '-f', 'pdf', '-o', 'out')).exit).toBe(0);
    expect(names(files)).toEqual(['a.yaml', 'out/a-0012.pdf']);
    const { exit, stderr } = await runIn({ files, env: {} }, 'a.yaml', '--copies', '9999-10001', '-f', 'pdf');
    expect([exit, names(files).length]).toEqual([2, 2]);
    expect(stderr).toContain('has 4 digits, too few for 10001');
    expect(stderr).toContain('(00001)');
  });

  test('errors, strictness and reports are as ever', async () => {
    const files = memoryFiles({ 'wrong.yaml': WRONG_REPLY, 'a.yaml': `classification: 秘密☆1年\n${REPLY}` });
    const wrong = await runIn({ files }, 'wrong.yaml', '--copies', '1-3', '--report', 'json');
    expect(wrong.exit).toBe(1);
    expect(JSON.parse(wrong.stdout)).toMatchObject({ summary: { files: 1, errors: 2 } });
    expect((await runIn({ files }, 'a.yaml', '--copies', '1-3', '--strict')).exit).toBe(1);
    expect(names(files)).toEqual(['wrong.yaml', 'a.yaml']);
    expect(await runIn({ files }, 'a.yaml', '--copies', '1-3', '--quiet')).toMatchObject({ exit: 0, stdout: '', stderr: '' });
  });

  test('what would overwrite a person’s work stops the series before its first copy', async () => {
    const files = memoryFiles({ 'a.yaml': REPLY, 'a-000002.docx': 'mine', 'a-000003.pdf': 'notes' });
    const { exit, stderr } = await runIn({ files }, 'a.yaml', '--copies', '1-3');
    expect(exit).toBe(1);
    expect(stderr).toContain('“a-000002.docx”不是本程序生成的');
    expect(stderr).toContain('“a-000003.pdf”不是 PDF 文件');
    expect(names(files)).toHaveLength(3);
    expect((await runIn({ files }, 'a.yaml', '--copies', '1-3', '--force')).exit).toBe(0);
    expect((await runIn({ files }, 'a.yaml', '--copies', '1-3')).exit).toBe(0);
  });

  test('a copy that is open elsewhere', async () => {
    const files = memoryFiles({ 'a.yaml': REPLY, '.~lock.a-000002.docx#': '' });
    expect((await runIn({ files }, 'a.yaml', '--copies', '1-3')).exit).toBe(3);
    expect(names(files)).toHaveLength(2);
  });

  test('a disk that fills: what was written is told, and nothing more is tried', async () => {
    const files = memoryFiles({ 'a.yaml': REPLY, 'out/': '' }, { 'out/a-000003.pdf': 'full' });
    const { exit, stderr } = await runIn({ files: { ...files, kind: async (where) => (where.endsWith('3.pdf') ? 'none' : files.kind(where)) } }, 'a.yaml', '--copies', '1-5', '-f', 'pdf', '-o', 'out');
    expect(exit).toBe(3);
    expect(names(files)).toEqual(['a.yaml', 'out/a-000001.pdf', 'out/a-000002.pdf']);
    expect(stderr).toMatch(/out\/a-000001\.pdf … out\/a-000002\.pdf {2}2 份，[^]*磁盘已满/u);
  });
});

describe('--merge', () => {
  test('all copies in one PDF, named by the first and the last; or as -o says', async () => {
    const files = memoryFiles({ 'a.yaml': numbered('000001') });
    expect((await runIn({ files }, 'a.yaml', '--copies', '1-3,8', '--merge')).exit).toBe(0);
    expect((await runIn({ files }, 'a.yaml', '--copies', '1-3,8', '--merge', '-o', 'all.pdf')).stderr).toContain('all.pdf  4 份，每份 2 页');
    expect(names(files)).toEqual(['a.yaml', 'a-000001-000008.pdf', 'all.pdf']);
    const pdf = await readPdf(new Uint8Array(bytes(files, 'all.pdf')));
    expect(pdf.pages).toHaveLength(8);
    expect([1, 3, 5, 7].map((page) => pdf.page(page).line(/^0000/).text)).toEqual(['000001', '000002', '000003', '000008']);
  });

  test('standard input to standard output', async () => {
    const files = memoryFiles();
    const { exit, bytes: out } = await runIn({ files, stdin: REPLY }, '-', '--copies', '1-2', '--merge', '-f', 'pdf');
    expect(exit).toBe(0);
    expect((await readPdf(new Uint8Array(out))).pages).toHaveLength(4);
    expect(await runIn({ files, stdin: REPLY, isTerminal: true }, '-', '--copies', '1-2', '--merge', '-f', 'pdf')).toMatchObject({ exit: 2, stdout: '' });
  });

  test('a file of another kind is not overwritten', async () => {
    const files = memoryFiles({ 'a.yaml': REPLY, 'all.pdf': 'notes' });
    expect((await runIn({ files }, 'a.yaml', '--copies', '1-2', '--merge', '-o', 'all.pdf')).exit).toBe(1);
    expect((await runIn({ files }, 'a.yaml', '--copies', '1-2', '--merge', '-o', 'all.pdf', '--force')).exit).toBe(0);
  });
});

test.each<[string, keyof typeof cli['cli/copies'], string]>([
  ['two documents', 'one-file', 'a.yaml b.yaml --copies 1-3'],
  ['a file for several copies', 'file', 'a.yaml --copies 1-3 -o x.pdf'],
  ['a file for one', 'file', 'a.yaml --copies 1 -o x.docx'],
  ['standard output', 'stdout', 'a.yaml --copies 1-3 -f pdf -o -'],
  ['merged DOCX', 'merge-docx', 'a.yaml --copies 1-3 --merge -f docx'],
  ['merged in both formats', 'merge-docx', 'a.yaml --copies 1-3 --merge -f pdf,docx'],
  ['merged into a DOCX', 'merge-docx', 'a.yaml --copies 1-3 --merge -o x.docx'],
  ['--merge alone', 'merge-alone', 'a.yaml --merge'],
  ['a series without end', 'too-many', 'a.yaml --copies 1-1000000000'],
])('%s is refused before any work', async (_, messageId, line) => {
  const files = memoryFiles({ 'a.yaml': REPLY, 'b.yaml': REPLY });
  const { exit, stderr } = await runIn({ files, env: {} }, ...line.split(' '), '--report', 'json=r.json');
  expect([exit, names(files)]).toEqual([2, ['a.yaml', 'b.yaml']]);
  expect(stderr).toContain(`[cli/copies]\n  help: ${cli['cli/copies'][messageId].hint.en}\n`);
});

test.each(['validate', 'layout', 'fonts'])('%s has no use for it', async (command) => {
  expect((await runIn({ files: memoryFiles({ 'a.yaml': REPLY }) }, command, 'a.yaml', '--copies', '1-3')).exit).toBe(2);
});
