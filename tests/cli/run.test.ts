import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { runIn } from '../support/fake-terminal.ts';
import { memoryFiles, type MemoryFiles } from '../support/memory-files.ts';
import { REPLY, WRONG_REPLY as WRONG } from '../support/replies.ts';

const head = (files: MemoryFiles, name: string): string => Buffer.from(files.contents.get(name) ?? []).subarray(0, 4).toString('latin1');

describe('render', () => {
  test('both files beside the input, and what was done', async () => {
    const files = memoryFiles({ 'in/答复.yaml': REPLY });
    const { exit, stdout, stderr } = await runIn({ files }, 'in/答复.yaml');
    expect([exit, stdout]).toEqual([0, '']);
    expect([...files.contents.keys()]).toEqual(['in/答复.yaml', 'in/答复.pdf', 'in/答复.docx']);
    expect([head(files, 'in/答复.pdf'), head(files, 'in/答复.docx')]).toEqual(['%PDF', 'PK\u0003\u0004']);
    expect(stderr).toMatch(/^in\/答复\.pdf {2}\d+ 页 {2}0\.00 秒\nin\/答复\.docx {2}\d+ 页 {2}0\.00 秒\n/);
  });

  test('a PDF in substitutes says so, once for all files; a DOCX has none', async () => {
    const given = { 'a.yaml': REPLY, 'b.yaml': REPLY };
    expect((await runIn({ files: memoryFiles(given) }, 'a.yaml', 'b.yaml', '-f', 'pdf')).stderr.match(/没有找到官方字体（.*仿宋_GB2312.*）/g)).toHaveLength(1);
    expect((await runIn({ files: memoryFiles(given) }, 'a.yaml', '-f', 'docx')).stderr).not.toContain('官方字体');
  });

  test('--quiet says nothing of what went well', async () => {
    expect(await runIn({ files: memoryFiles({ 'a.yaml': REPLY }) }, 'a.yaml', '--quiet')).toMatchObject({ exit: 0, stdout: '', stderr: '' });
  });

  test('a file with errors is not written; the others are; the worst decides', async () => {
    const files = memoryFiles({ 'wrong.yaml': WRONG, 'right.yaml': REPLY });
    const { exit, stderr } = await runIn({ files }, 'wrong.yaml', 'right.yaml', '-f', 'pdf');
    expect(exit).toBe(1);
    expect([...files.contents.keys()]).toEqual(['wrong.yaml', 'right.yaml', 'right.pdf']);
    expect(stderr).toMatch(/wrong\.yaml:2:\d+: 错误：.*\n.*\n.*\n.*\^/);
    expect(stderr).toMatch(/wrong\.yaml:10:\d+: 错误：/);
    expect(stderr).toContain('wrong.yaml  有错误，没有写出\n');
    expect(stderr).toContain('2 个文件：2 个错误');
    const withMissing = await runIn({ files }, 'wrong.yaml', 'gone.yaml', '-f', 'pdf');
    expect(withMissing.exit).toBe(2);
    expect(withMissing.stderr).toContain('gone.yaml: 错误：没有这个文件');
  });

  test('a file that is not there: the near one is named', async () => {
    const { stderr } = await runIn({ files: memoryFiles({ 'in/proposal71.yaml': REPLY }), env: {} }, 'in/propsal71.yaml');
    expect(stderr).toContain('in/propsal71.yaml: error: there is no such file [cli/read]\n  help: did you mean in/proposal71.yaml?');
  });

  test.each(['full', 'permission', 'locked', 'read-only', 'other'] as const)('an output that is %s: exit 3, and the way out', async (failure) => {
    const { exit, stderr } = await runIn({ files: memoryFiles({ 'a.yaml': REPLY, 'out/': '' }, { 'out/a.pdf': failure }) }, 'a.yaml', '-o', 'out/a.pdf');
    expect(exit).toBe(3);
    expect(stderr).toMatch(/^a\.yaml: 错误：.*“out\/a\.pdf”.*\n {2}办法：/);
  });

  test('standard input to standard output and to a file', async () => {
    const files = memoryFiles();
    const piped = await runIn({ files, stdin: REPLY }, '-', '-f', 'pdf');
    expect(piped.exit).toBe(0);
    expect(Buffer.from(piped.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    expect((await runIn({ files, stdin: REPLY }, '-', '-o', 'x.pdf')).exit).toBe(0);
    expect(Buffer.compare(Buffer.from(files.contents.get('x.pdf') ?? []), Buffer.from(piped.bytes))).toBe(0);
    expect((await runIn({ files, stdin: WRONG }, '-', '-f', 'pdf')).stderr).toMatch(/^<stdin>:2:/);
  });

  test('a PDF is not poured onto a terminal', async () => {
    expect(await runIn({ files: memoryFiles(), stdin: REPLY, isTerminal: true }, '-', '-f', 'pdf')).toMatchObject({ exit: 2, stdout: '' });
  });

  test('outputs that collide stop everything before anything is written', async () => {
    const files = memoryFiles({ 'a.yaml': REPLY, 'sub/a.yaml': REPLY, 'out/': '' });
    const { exit, stderr } = await runIn({ files }, 'a.yaml', 'sub/a.yaml', '-o', 'out');
    expect(exit).toBe(2);
    expect(stderr).toContain('“out/a.pdf”会被写两次：来自 a.yaml 和 sub/a.yaml');
    expect(files.contents.size).toBe(2);
  });
});

describe('a DOCX that a person has edited', () => {
  const edited = async (): Promise<MemoryFiles> => {
    const files = memoryFiles({ 'a.yaml': REPLY });
    await runIn({ files }, 'a.yaml', '-f', 'docx');
    const parts = unzipSync(files.contents.get('a.docx') ?? new Uint8Array());
    const body = new TextDecoder().decode(parts['word/document.xml']);
    expect(body).toContain('收悉');
    const changed = zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(body.replace('收悉', '已收悉')) });
    return memoryFiles({ 'a.yaml': REPLY, 'a.docx': changed });
  };

  test('is left as it is, and nothing of its document is written', async () => {
    const files = await edited();
    const before = files.contents.get('a.docx');
    const { exit, stderr } = await runIn({ files }, 'a.yaml');
    expect(exit).toBe(1);
    expect(stderr).toContain('“a.docx”在生成之后被人改过或重新保存过，没有覆盖');
    expect(stderr).toContain('--force');
    expect([...files.contents.keys()]).toEqual(['a.yaml', 'a.docx']);
    expect(files.contents.get('a.docx')).toBe(before);
  });

  test('is overwritten with --force; one of ours always', async () => {
    const files = await edited();
    expect((await runIn({ files }, 'a.yaml', '--force')).exit).toBe(0);
    expect((await runIn({ files }, 'a.yaml')).exit).toBe(0);
  });

  test('a DOCX of another program, and a file that only bears the name', async () => {
    const files = memoryFiles({ 'a.yaml': REPLY, 'a.docx': zipSync({ 'word/document.xml': new TextEncoder().encode('<w:document/>') }), 'b.yaml': REPLY, 'b.pdf': 'notes' });
    const { exit, stderr } = await runIn({ files, env: {} }, 'a.yaml', 'b.yaml');
    expect(exit).toBe(1);
    expect(stderr).toContain('“a.docx” was not made by this program');
    expect(stderr).toContain('“b.pdf” is no PDF file');
    expect(files.contents.size).toBe(4);
  });
});

describe('reports', () => {
  test('JSON on standard output takes the place of frames', async () => {
    const { exit, stdout, stderr } = await runIn({ files: memoryFiles({ 'wrong.yaml': WRONG, 'right.yaml': REPLY }) }, 'validate', 'wrong.yaml', 'right.yaml', '--report', 'json');
    const report = JSON.parse(stdout) as { diagnostics: { file: string; severity: string; range: { start: { line: number } } }[]; summary: object };
    expect(exit).toBe(1);
    expect(report).toMatchObject({ version: 1, summary: { files: 2, errors: 2 } });
    expect(report.diagnostics.map(({ file, range }) => [file, range.start.line])).toEqual([['wrong.yaml', 2], ['wrong.yaml', 10]]);
    expect(stderr).not.toContain('^');
  });

  test('to files, several at once, beside the frames', async () => {
    const files = memoryFiles({ 'wrong.yaml': WRONG });
    const { stderr } = await runIn({ files, isTerminal: true }, 'validate', 'wrong.yaml', '--report', 'json=r.json', '--report', 'pretty=r.txt');
    expect(JSON.parse(Buffer.from(files.contents.get('r.json') ?? []).toString())).toMatchObject({ version: 1 });
    const text = Buffer.from(files.contents.get('r.txt') ?? []).toString();
    expect(text).not.toContain('\u001b');
    expect(stderr.replace(/\u001b\[\d+m/g, '')).toContain(text);
  });

  test('a report that cannot be written', async () => {
    expect(await runIn({ files: memoryFiles({ 'a.yaml': REPLY }) }, 'validate', 'a.yaml', '--report', 'json=gone/r.json')).toMatchObject({ exit: 2, stderr: expect.stringContaining('“gone”') as string });
  });

  test.each([
    ['layout', ['layout', 'a.yaml', '--report', 'json']],
    ['a PDF', ['a.yaml', '-o', '-', '-f', 'pdf', '--report', 'pretty']],
  ])('standard output belongs to %s', async (_, argv) => {
    expect(await runIn({ files: memoryFiles({ 'a.yaml': REPLY }) }, ...argv)).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('标准输出上只能有一样东西') as string });
  });

  test.each([
    ['a terminal', true, {}, true],
    ['no terminal', false, {}, false],
    ['NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['CI', true, { CI: 'true' }, false],
    ['a dumb terminal', true, { TERM: 'dumb' }, false],
  ])('colour on %s', async (_, isTerminal, env, colored) => {
    const { stderr } = await runIn({ files: memoryFiles({ 'wrong.yaml': WRONG }), isTerminal, env }, 'validate', 'wrong.yaml');
    expect(stderr.includes('\u001b[')).toBe(colored);
  });
});

describe('usage', () => {
  test.each([
    ['zh', ['--sctrict', 'a'], 'gen-reply: 错误：没有选项 --sctrict [cli/unknown-option]\n  办法：是不是 --strict？\n\n'],
    ['en', ['--sctrict', 'a'], 'gen-reply: error: there is no option --sctrict [cli/unknown-option]\n  help: did you mean --strict?\n\n'],
    ['zh', ['vaildate'], 'gen-reply: 错误：“vaildate”既不是文件，也不是命令 [cli/unknown-word]\n  办法：是不是 gen-reply validate？\n\n'],
    ['zh', ['batch', 'x'], 'gen-reply: 错误：命令 batch 还没有实现 [cli/not-yet]\n  办法：用法见 gen-reply --help\n\n'],
    ['en', ['a.yaml', '--report', 'tap'], 'gen-reply: error: there is no report “tap” [cli/option-value]\n  help: there are pretty, json, sarif, github and junit; json=FILE saves it\n\n'],
  ])('%s %j', async (lang, argv, stderr) => {
    expect(await runIn({ files: memoryFiles(), env: { LANG: lang } }, ...argv)).toMatchObject({ exit: 2, stdout: '', stderr });
  });

  test('--help and --version are results', async () => {
    expect(await runIn({ files: memoryFiles() }, '--help')).toMatchObject({ exit: 0, stderr: '', stdout: expect.stringMatching(/^用法：gen-reply /) as string });
    expect(await runIn({ files: memoryFiles() }, '--version')).toMatchObject({ exit: 0, stderr: '', stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string });
  });
});

describe('a bug', () => {
  const broken: MemoryFiles = { ...memoryFiles({ 'a.yaml': REPLY }), read: () => Promise.reject(new TypeError('x is not a function\nat some line')) };

  test('is told in one line with the way to report it, and is exit 3', async () => {
    const { exit, stderr } = await runIn({ files: broken, env: {} }, 'validate', 'a.yaml', '--quiet');
    expect(exit).toBe(3);
    expect(stderr).toMatch(/^a\.yaml: error: a bug: x is not a function \(gen-reply \d+\.\d+\.\d+\) \[cli\/bug\]\n {2}help: please report it .*GEN_REPLY_DEBUG=1.*\n\n$/);
  });

  test('shows its stack to those who ask', async () => {
    expect((await runIn({ files: broken, env: { GEN_REPLY_DEBUG: '1' } }, 'validate', 'a.yaml')).stderr).toMatch(/TypeError: x is not a function[\s\S]*\n {4}at /);
  });

  test('outside of any file', async () => {
    const files: MemoryFiles = { ...memoryFiles(), kind: () => Promise.reject(new Error('deep down')) };
    expect(await runIn({ files, env: {} }, 'a.yaml')).toMatchObject({ exit: 3, stderr: expect.stringMatching(/^gen-reply: error: a bug: deep down /) as string });
  });
});
