import { describe, expect, test } from 'vitest';
import { runIn } from '../support/fake-terminal.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { yamlWith } from '../support/read-document.ts';

/** What is found: rule, message and line. */
async function found(yaml: string, more: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const { stdout } = await runIn({ files: memoryFiles({ 'a.yaml': yaml, ...more }) }, 'validate', 'a.yaml', '--report', 'json');
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly { readonly ruleId: string; readonly messageId: string; readonly file: string; readonly range?: { readonly start: { readonly line: number } } }[] };
  return diagnostics.filter(({ ruleId }) => ruleId.startsWith('lint/')).map(({ ruleId, messageId, file, range }) => `${file === 'a.yaml' ? '' : `${file} `}${ruleId.slice(5)} ${messageId} ${range?.start.line ?? 0}`);
}

const body = (comment: string): string => yamlWith({ body: `|${comment}\n  请张三 李四参加,王五 赵六也参加。\n  孙七 周八列席。` });
const ALL = ['hanzi-space default 4', 'half-width-marks default 4', 'hanzi-space default 4', 'hanzi-space default 5'];

describe('# gen-reply-disable-line', () => {
  test('of a line: its rule finds nothing there', async () => {
    expect(await found(yamlWith({ note: '请按时参加,不得缺席' }))).toEqual(['half-width-marks default 5']);
    expect(await found(yamlWith({ note: '请按时参加,不得缺席 # gen-reply-disable-line half-width-marks' }))).toEqual([]);
    expect(await found(yamlWith({ note: '请按时参加,不得缺席 # gen-reply-disable-line lint/half-width-marks -- 原文如此' }))).toEqual([]);
    // Another rule, and another line.
    expect(await found(yamlWith({ note: '请按时参加,不得缺席 # gen-reply-disable-line dash' }))).toEqual(['half-width-marks default 5', 'disable unused 5']);
    expect(await found(yamlWith({ note: '请按时参加,不得缺席', date: '2021-09-10 # gen-reply-disable-line half-width-marks' }))).toEqual(['disable unused 4', 'half-width-marks default 5']);
  });

  test('of a block: where its words stand', async () => {
    expect(await found(body(''))).toEqual(ALL);
    expect(await found(body(' # gen-reply-disable-line hanzi-space "张三 李四"'))).toEqual(ALL.slice(1));
    expect(await found(body(' # gen-reply-disable-line hanzi-space “张三 李四” 「王五 赵六」'))).toEqual(['half-width-marks default 4', 'hanzi-space default 5']);
    expect(await found(body(' # gen-reply-disable-line hanzi-space, half-width-marks "请张三 李四参加,"'))).toEqual(['hanzi-space default 4', 'hanzi-space default 5']);
  });

  test('of a block without words, with words that are not there, without a rule, with one that is none', async () => {
    expect(await found(body(' # gen-reply-disable-line hanzi-space'))).toEqual(['disable words 3', ...ALL]);
    expect(await found(body(' # gen-reply-disable-line hanzi-space "钱九 吴十"'))).toEqual(['disable unused 3', ...ALL]);
    expect(await found(body(' # gen-reply-disable-line'))).toEqual(['disable no-rule 3', ...ALL]);
    expect(await found(body(' # gen-reply-disable-line hanzi-spac "张三 李四"'))).toEqual(['disable near 3', ...ALL]);
    expect(await found(body(' # gen-reply-disable-line 1 "张三 李四"'))).toEqual(['disable unknown 3', ...ALL]);
  });

  test('of several rules, each that does nothing is told', async () => {
    expect(await found(yamlWith({ note: '请按时参加,不得缺席 # gen-reply-disable-line half-width-marks, dash' }))).toEqual(['disable unused 5']);
  });

  test('in the text of a block it is text, and a comment that only begins so is none', async () => {
    expect(await found(yamlWith({ body: '|\n  请参加,谢谢。 # gen-reply-disable-line half-width-marks' }))).toContain('half-width-marks default 4');
    expect(await found(yamlWith({ note: '请按时参加,不得缺席 # gen-reply-disable-lines half-width-marks' }))).toEqual(['half-width-marks default 5']);
  });

  test('in a file that the document carries, and in flow lists and quotes', async () => {
    const carried = { 'plan.yaml': 'title: 工作方案\nbody: |  # gen-reply-disable-line hanzi-space "张三 李四"\n  请张三 李四参加。\n  王五 赵六列席。\n' };
    expect(await found(yamlWith({ title: '关于印发工作方案的通知', carries: 'plan.yaml' }), carried)).toEqual(['plan.yaml hanzi-space default 4']);
    expect(await found(yamlWith({ body: '\n  - "请张三 李四参加。"   # gen-reply-disable-line hanzi-space\n  - 请王五 赵六参加。' }))).toEqual(['hanzi-space default 5']);
  });

  test('what a comment disables --fix leaves', async () => {
    const files = memoryFiles({ 'a.yaml': yamlWith({ note: '请按时参加,不得缺席 # gen-reply-disable-line half-width-marks', body: '请参加,谢谢。' }) });
    await runIn({ files }, 'validate', 'a.yaml', '--fix');
    expect(new TextDecoder().decode(files.contents.get('a.yaml'))).toBe(yamlWith({ note: '请按时参加,不得缺席 # gen-reply-disable-line half-width-marks', body: '请参加，谢谢。' }));
  });

  test('an error stays', async () => {
    const { exit, stdout } = await runIn({ files: memoryFiles({ 'a.yaml': yamlWith({ date: '2021-02-30 # gen-reply-disable-line document/date' }) }) }, 'validate', 'a.yaml', '--report', 'json');
    expect(exit).toBe(1);
    expect(stdout).toContain('"ruleId": "document/date"');
  });
});
