import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runIn } from '../support/fake-terminal.ts';
import { memoryFiles } from '../support/memory-files.ts';

const ENGLISH = '\ufeff# 注释：title 不改\r\nissuer: 清河市水务局   # 机关\r\n"title": \'关于开展检查的通知\'\r\nbody:\r\n  - { heading: 任务, text: "title: 是文字" }\r\n  - 标签行: [title：五月]\r\ndate: 2024-05-09\r\n';
const CHINESE = '\ufeff# 注释：title 不改\r\n发文机关: 清河市水务局   # 机关\r\n"标题": \'关于开展检查的通知\'\r\n正文:\r\n  - { 小标题: 任务, 文字: "title: 是文字" }\r\n  - 标签行: [title：五月]\r\n成文日期: 2024-05-09\r\n';
const text = (bytes: Uint8Array | undefined): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const examples = new URL('../../examples/', import.meta.url);

describe('convert --keys', () => {
  test('rewrites keys and nothing else, there and back', async () => {
    const files = memoryFiles({ 'a.yaml': ENGLISH });
    expect((await runIn({ files }, 'convert', 'a.yaml', '--keys', 'zh')).exit).toBe(0);
    expect(text(files.contents.get('a.yaml'))).toBe(CHINESE);
    await runIn({ files }, 'convert', 'a.yaml', '--keys', 'en');
    expect(text(files.contents.get('a.yaml'))).toBe(ENGLISH.replace('标签行', 'labels'));
  });

  test.each(readdirSync(examples).filter((name) => name.endsWith('.yaml')))('%s comes back as it was', async (name) => {
    const typed = readFileSync(new URL(name, examples), 'utf8');
    const files = memoryFiles({ [name]: typed });
    await runIn({ files }, 'convert', name, '--keys', 'zh');
    expect(text(files.contents.get(name))).not.toMatch(/^(?:title|body|issuer):/mu);
    await runIn({ files }, 'convert', name, '--keys', 'en');
    expect(text(files.contents.get(name))).toBe(typed);
  });

  test('a house file has keys of its own', async () => {
    const files = memoryFiles({ 'gen-reply.house.yaml': 'code-word: 清政\nfont-dir: 字体\n' });
    await runIn({ files }, 'convert', 'gen-reply.house.yaml', '--keys', 'zh');
    expect(text(files.contents.get('gen-reply.house.yaml'))).toBe('机关代字: 清政\n字体文件夹: 字体\n');
  });

  test('--dry-run shows the difference; standard input goes to standard output', async () => {
    const files = memoryFiles({ 'a.yaml': 'title: 甲\n' });
    expect((await runIn({ files }, 'convert', 'a.yaml', '--keys', 'zh', '--dry-run')).stdout).toContain('-title: 甲\n+标题: 甲\n');
    expect(text(files.contents.get('a.yaml'))).toBe('title: 甲\n');
    expect((await runIn({ files, stdin: 'title: 甲\n' }, 'convert', '-', '--keys', 'zh')).stdout).toBe('标题: 甲\n');
  });

  test('what YAML cannot read stays, and the line says why', async () => {
    const files = { ...memoryFiles({ 'a.yaml': 'title: "甲\n', 'b.yaml': 'title： 甲\n' }), write: () => Promise.reject(new Error('nothing to write')) };
    const { exit, stderr } = await runIn({ files }, 'convert', 'a.yaml', 'b.yaml', '--keys', 'zh');
    expect(exit).toBe(1);
    expect(stderr).toContain('a.yaml:');
    expect(stderr).toContain('source/full-width-colon');
  });

  test('wants a language it knows', async () => {
    const files = memoryFiles({ 'a.yaml': 'title: 甲\n' });
    expect((await runIn({ files }, 'convert', 'a.yaml')).stderr).toContain('--keys zh');
    const { exit, stderr } = await runIn({ files }, 'convert', 'a.yaml', '--keys', 'fr');
    expect(exit).toBe(2);
    expect(stderr).toContain('fr');
  });
});
