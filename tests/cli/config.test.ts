import { describe, expect, test } from 'vitest';
import { runIn } from '../support/fake-terminal.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { REPLY } from '../support/replies.ts';

const SLIP = REPLY.replace('每月检查一次。', '每月检查一次,张三 李四参加。');
const WARNINGS = ['lint/half-width-marks', 'lint/hanzi-space'];

async function found(files: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<{ readonly exit: number; readonly rules: readonly string[] }> {
  const { exit, stdout } = await runIn({ files: memoryFiles(files) }, 'validate', ...words, '--report', 'json');
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly { readonly ruleId: string; readonly severity: string; readonly file: string }[] };
  return { exit, rules: diagnostics.filter(({ ruleId }) => !ruleId.startsWith('typeset/')).map(({ ruleId, severity }) => (severity === 'warning' ? ruleId : `${ruleId} ${severity}`)) };
}

describe('gen-reply.config.yaml', () => {
  test('without one the rules are as they are', async () => {
    expect(await found({ 'in/a.yaml': SLIP }, 'in/a.yaml')).toEqual({ exit: 0, rules: WARNINGS });
  });

  test.each([
    ['in/gen-reply.config.yaml', 'in/a.yaml'],
    ['gen-reply.config.yaml', 'in/b/a.yaml'],
  ])('%s holds for %s', async (config, file) => {
    expect(await found({ [config]: 'rules: { half-width-marks: error, hanzi-space: off }', [file]: SLIP }, file)).toEqual({ exit: 1, rules: ['lint/half-width-marks error'] });
  });

  test('the nearest counts alone; --config wins over it', async () => {
    const files = { 'gen-reply.config.yaml': 'rules: { hanzi-space: off }', 'in/gen-reply.config.yaml': 'rules: { half-width-marks: off }', 'own.yaml': 'rules: { hanzi-space: remark }', 'in/a.yaml': SLIP };
    expect((await found(files, 'in/a.yaml')).rules).toEqual(['lint/hanzi-space']);
    expect((await found(files, 'in/a.yaml', '--config', 'own.yaml')).rules).toEqual(['lint/half-width-marks', 'lint/hanzi-space remark']);
  });

  test('words that are allowed are no finding, others are', async () => {
    const twice = SLIP.replace('李四参加', '李四参加，王五 赵六也参加');
    expect((await found({ 'gen-reply.config.yaml': 'rules: { hanzi-space: { allow: 张三 李四 } }', 'a.yaml': twice }, 'a.yaml')).rules).toEqual(WARNINGS);
    expect((await found({ 'gen-reply.config.yaml': 'rules: { hanzi-space: { allow: [张三 李四, 王五 赵六] } }', 'a.yaml': twice }, 'a.yaml')).rules).toEqual(['lint/half-width-marks']);
  });

  test('errors that no document can be made with stay', async () => {
    const wrong = REPLY.replace('2021-09-10', '2021-02-30');
    expect(await found({ 'gen-reply.config.yaml': 'rules: { document/date: off }', 'a.yaml': wrong }, 'a.yaml')).toEqual({ exit: 1, rules: ['document/date error'] });
  });

  test('with a slip nothing is read: exit 2, told once at its place', async () => {
    const files = { 'gen-reply.config.yaml': 'rules:\n  dahs: off\n', 'a.yaml': SLIP, 'b.yaml': SLIP };
    expect(await found(files, 'a.yaml', 'b.yaml')).toEqual({ exit: 2, rules: ['config/unknown-rule error', 'cli/config error', 'cli/config error'] });
    const { stderr } = await runIn({ files: memoryFiles(files) }, 'validate', 'a.yaml', '--lang', 'en');
    expect(stderr).toContain('gen-reply.config.yaml:2:3: error: there is no rule “dahs” [config/unknown-rule]\n  1 | rules:\n  2 |   dahs: off\n    |   ^^^^\n  help: did you mean dash?');
    const rendered = memoryFiles(files);
    expect((await runIn({ files: rendered }, 'a.yaml')).exit).toBe(2);
    expect([...rendered.contents.keys()]).toEqual(Object.keys(files));
  });

  test.each([
    [{}, 'missing', 2],
    [{ 'own.yaml/': '' }, 'folder', 2],
  ])('--config that is not there', async (more, _, exit) => {
    expect(await found({ 'a.yaml': SLIP, ...more }, 'a.yaml', '--config', 'own.yaml')).toEqual({ exit, rules: ['cli/config error'] });
  });

  test('one that may not be read is the machine’s fault', async () => {
    const { exit } = await runIn({ files: memoryFiles({ 'a.yaml': SLIP }, { 'own.yaml': 'permission' }) }, 'validate', 'a.yaml', '--config', 'own.yaml');
    expect(exit).toBe(3);
  });

  test('it is no document of its folder', async () => {
    expect(await found({ 'in/gen-reply.config.yaml': '', 'in/a.yaml': SLIP }, 'in')).toEqual({ exit: 0, rules: WARNINGS });
  });
});

describe('--max-warnings', () => {
  test.each([
    ['0', 1],
    ['1', 1],
    ['2', 0],
    ['999999999', 0],
  ])('%s of two: exit %i', async (most, exit) => {
    const ran = await runIn({ files: memoryFiles({ 'a.yaml': SLIP }) }, 'validate', 'a.yaml', '--max-warnings', most);
    expect(ran.exit).toBe(exit);
    expect(ran.stderr.includes('cli/max-warnings')).toBe(exit === 1);
  });

  test('counts all files', async () => {
    expect((await found({ 'a.yaml': SLIP, 'b.yaml': SLIP }, 'a.yaml', 'b.yaml', '--max-warnings', '3')).exit).toBe(1);
  });

  test.each(['-1', 'x', '1.5', ''])('%j is no number', async (most) => {
    const { exit, stderr } = await runIn({ files: memoryFiles({ 'a.yaml': SLIP }) }, 'validate', 'a.yaml', `--max-warnings=${most}`);
    expect(exit).toBe(2);
    expect(stderr).toContain('cli/option-value');
  });
});
