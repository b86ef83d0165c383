import { describe, expect, test } from 'vitest';
import { runIn } from '../support/fake-terminal.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { REPLY, WRONG_REPLY as WRONG } from '../support/replies.ts';

describe('validate', () => {
  test('a folder: all its files, none written', async () => {
    const files = memoryFiles({ 'in/a.yaml': REPLY, 'in/b.yml': WRONG, 'in/c.txt': '' });
    const { exit, stderr } = await runIn({ files }, 'validate', 'in');
    expect(exit).toBe(1);
    expect(stderr).toMatch(/^in\/b\.yml:2:\d+: 错误：/);
    expect(stderr).toMatch(/2 个文件：2 个错误.*\n$/);
    expect(files.contents.size).toBe(3);
  });

  test('nothing wrong', async () => {
    expect(await runIn({ files: memoryFiles({ 'a.yaml': REPLY }), env: {} }, 'validate', 'a.yaml')).toMatchObject({ exit: 0, stdout: '', stderr: expect.stringMatching(/^1 file: no errors/) as string });
  });

  test('--strict makes warnings errors, here and when rendering', async () => {
    const files = memoryFiles({ 'a.yaml': REPLY.replace('〔2021〕', '〔2020〕') });
    expect((await runIn({ files }, 'validate', 'a.yaml')).exit).toBe(0);
    const { exit, stderr } = await runIn({ files }, 'a.yaml', '--strict');
    expect(exit).toBe(1);
    expect(stderr).toMatch(/^a\.yaml:\d+:\d+: 错误：/);
    expect(files.contents.size).toBe(1);
  });
});

describe('layout', () => {
  test('the pages, each item on a line, with its place in the source', async () => {
    const files = memoryFiles({ 'a.yaml': REPLY });
    const { exit, stdout } = await runIn({ files }, 'layout', 'a.yaml');
    expect(exit).toBe(0);
    const layout = JSON.parse(stdout) as { version: number; blocks: Record<string, { role: string; source: { start: { line: number } } }>; pages: { number: number; items: { role: string; text?: string; y: number }[] }[] };
    expect(layout).toMatchObject({ version: 1, unit: 'mm', page: { width: 210, height: 297 }, em: { ascent: 0.88, descent: 0.12 } });
    expect(Object.values(layout.blocks).find(({ role }) => role === 'title')).toMatchObject({ source: { start: { line: 3, column: 8 } } });
    const items = layout.pages.flatMap((page) => page.items);
    expect(items.map(({ text }) => text).join('')).toContain('宣教体复〔2021〕7号');
    for (const { y } of items) expect(y).toBe(Math.round(y * 1000) / 1000);
    expect(stdout.split('\n').length).toBeGreaterThan(items.length);
    expect((await runIn({ files }, 'layout', './a.yaml')).stdout).toBe(stdout);
  });

  test('of a file with errors: none', async () => {
    expect(await runIn({ files: memoryFiles({ 'a.yaml': WRONG }) }, 'layout', 'a.yaml')).toMatchObject({ exit: 1, stdout: '' });
  });
});

describe('fonts', () => {
  test('each role with its face', async () => {
    const { exit, stdout } = await runIn({ files: memoryFiles() }, 'fonts');
    expect(exit).toBe(0);
    for (const role of ['仿宋', '黑体', '楷体', '小标宋', '宋体']) expect(stdout).toMatch(new RegExp(`^${role} +\\S`, 'm'));
  });

  test('as JSON', async () => {
    const { stdout } = await runIn({ files: memoryFiles() }, 'fonts', '--json');
    expect((JSON.parse(stdout) as { faces: { role: string }[] }).faces.map(({ role }) => role).sort()).toEqual(['fangsong', 'hei', 'kai', 'roman', 'song', 'xiaobiaosong']);
  });

  test.each([
    ['gone', '字体文件夹“gone”不存在'],
    ['a.yaml', '“a.yaml”不是文件夹'],
  ])('--font-dir %s', async (folder, message) => {
    expect(await runIn({ files: memoryFiles({ 'a.yaml': REPLY }) }, 'fonts', '--font-dir', folder)).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining(message) as string });
  });
});
