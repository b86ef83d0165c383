import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { pretty } from '../../src/report/pretty.ts';

const text = 'issuer: 某市委\nnumber: 某发【2021】22号\n';
const diagnostic: Diagnostic = {
  ruleId: 'document/number',
  messageId: 'brackets',
  params: {},
  severity: 'error',
  message: '年份的括号应为〔〕',
  hint: '写成 某发〔2021〕22号',
  file: 'a.yaml',
  range: { start: { line: 2, column: 11, offset: 22 }, end: { line: 2, column: 17, offset: 28 } },
  clause: 'GB/T 9704-2012 7.2.5',
};
const report = { file: 'a.yaml', text, diagnostics: [diagnostic] };
const plain = { lang: 'zh', color: false, width: 80 } as const;

test('place, words, source, frame, way out', () => {
  expect(pretty([report], plain)).toBe(`\
a.yaml:2:11: 错误：年份的括号应为〔〕 [document/number · GB/T 9704-2012 7.2.5]
  1 | issuer: 某市委
  2 | number: 某发【2021】22号
    |             ^^^^^^^^
  办法：写成 某发〔2021〕22号

`);
});

test('English words', () => {
  expect(pretty([report], { ...plain, lang: 'en' })).toMatch(/^a\.yaml:2:11: error: .*\n.*\n.*\n.*\n {2}help: /);
});

test('colour adds escapes and nothing else', () => {
  const colored = pretty([report], { ...plain, color: true });
  expect(colored).toContain('\u001b[31m错误：\u001b[0m');
  expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(pretty([report], plain));
});

test('a remark takes one line', () => {
  expect(pretty([{ ...report, diagnostics: [{ ...diagnostic, severity: 'remark', message: '多排一页' }] }], plain)).toBe('a.yaml:2:11: 提示：多排一页 [document/number · GB/T 9704-2012 7.2.5]\n');
});

test('no range: the file alone; no text: no frame', () => {
  const { range, clause, ...rest } = diagnostic;
  expect(pretty([{ file: 'a.yaml', diagnostics: [rest] }], plain)).toBe('a.yaml: 错误：年份的括号应为〔〕 [document/number]\n  办法：写成 某发〔2021〕22号\n\n');
  expect(pretty([{ file: 'a.yaml', diagnostics: [{ ...rest, range: range ?? expect.fail() }] }], plain)).not.toContain('|');
  expect(clause).toBeDefined();
});

test('nothing that a file says reaches the terminal as a command', () => {
  const nasty = '\u001b]0;owned\u0007\u202e\u009b31m';
  const shown = pretty([{ file: nasty, text: `x: ${nasty}`, diagnostics: [{ ...diagnostic, file: nasty, message: nasty, hint: nasty, range: { start: { line: 1, column: 4, offset: 3 }, end: { line: 1, column: 5, offset: 4 } } }] }], plain);
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(shown).toContain('␛]0;owned␇<U+202E><U+009B>31m');
});

test('no diagnostics, no text', () => {
  expect(pretty([{ file: 'a.yaml', text, diagnostics: [] }], plain)).toBe('');
});
