import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { runIn } from '../support/fake-terminal.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { yamlWith } from '../support/read-document.ts';

const TWO = yamlWith({ number: '清政发〔2021〕8号', attachments: '\n  - { title: 值班表, body: 一段。, bound: no }\n  - { title: 预案, body: 二段。 }\n  - { title: 名单, body: 三段。, bound: no }' });

describe('attachments that are not bound', () => {
  test('are files beside the document’s', async () => {
    const files = memoryFiles({ 'in/通知.yaml': TWO });
    const { exit, stderr } = await runIn({ files }, 'in/通知.yaml');
    expect(exit).toBe(0);
    expect([...files.contents.keys()].slice(1)).toEqual(['in/通知.pdf', 'in/通知.docx', 'in/通知-附件1.pdf', 'in/通知-附件1.docx', 'in/通知-附件3.pdf', 'in/通知-附件3.docx']);
    expect(stderr).toContain('in/通知-附件1.pdf  1 页');
  });

  test('follow -o, with its name', async () => {
    const files = memoryFiles({ 'a.yaml': TWO, 'out/': '' });
    expect((await runIn({ files }, 'a.yaml', '-o', 'out/b.pdf')).exit).toBe(0);
    expect([...files.contents.keys()].slice(1)).toEqual(['out/b.pdf', 'out/b-附件1.pdf', 'out/b-附件3.pdf']);
  });

  test('stand in the JSON report', async () => {
    const { stdout } = await runIn({ files: memoryFiles({ 'a.yaml': TWO }) }, 'a.yaml', '-f', 'pdf', '--report', 'json');
    expect((JSON.parse(stdout) as { outputs: unknown }).outputs).toEqual([
      { file: 'a.yaml', path: 'a.pdf', format: 'pdf', pages: 2 },
      { file: 'a.yaml', path: 'a-附件1.pdf', format: 'pdf', pages: 1, attachment: '附件1' },
      { file: 'a.yaml', path: 'a-附件3.pdf', format: 'pdf', pages: 1, attachment: '附件3' },
    ]);
  });

  test('do not fit into standard output: nothing is written', async () => {
    expect(await runIn({ files: memoryFiles({ 'a.yaml': TWO }) }, 'a.yaml', '-o', '-', '-f', 'pdf')).toMatchObject({ exit: 2, stdout: '', stderr: expect.stringContaining('标准输出放不下') as string });
  });

  test('collide with another document’s files: their document is not written, the other is', async () => {
    const files = memoryFiles({ 'a.yaml': TWO, 'a-附件1.yaml': yamlWith() });
    const { exit, stderr } = await runIn({ files }, 'a.yaml', 'a-附件1.yaml', '-f', 'pdf');
    expect(exit).toBe(2);
    expect(stderr).toContain('“a-附件1.pdf”会被写两次：来自 a-附件1.yaml 和 a.yaml');
    expect([...files.contents.keys()].slice(2)).toEqual(['a-附件1.pdf']);
  });

  test('do not overwrite a person’s work, and then nothing of the document is written', async () => {
    const files = memoryFiles({ 'a.yaml': TWO, 'a-附件3.docx': zipSync({ 'word/document.xml': strToU8('<w:document/>') }) });
    const { exit, stderr } = await runIn({ files }, 'a.yaml');
    expect(exit).toBe(1);
    expect(stderr).toContain('“a-附件3.docx”不是本程序生成的');
    expect(files.contents.size).toBe(2);
  });

  test('are in the layout, each with its label', async () => {
    const { stdout } = await runIn({ files: memoryFiles({ 'a.yaml': TWO }) }, 'layout', 'a.yaml');
    const { unbound } = JSON.parse(stdout) as { unbound: readonly { label: string; pages: readonly { number: number }[] }[] };
    expect(unbound.map(({ label, pages }) => [label, pages.length])).toEqual([['附件1', 1], ['附件3', 1]]);
  });
});
