import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/read.ts';
import { configSchema } from '../../src/config/schema.ts';
import { catalogue, explain } from '../../src/messages/index.ts';
import { configMessages } from '../../src/messages/config.ts';

const KNOWN = Object.keys(catalogue);
const read = (yaml: string) => readConfig(new TextEncoder().encode(yaml), 'gen-reply.config.yaml', KNOWN);
const isValid = new Ajv2020().compile(configSchema(KNOWN, new Map()));

/** What is wrong, and where. */
const BAD: readonly (readonly [name: string, yaml: string, found: readonly string[]])[] = [
  ['no map', '- a\n', ['source/not-a-map list 1:1']],
  ['a text for the rules', 'rules: off\n', ['config/type map 1:8']],
  ['an unknown key', 'rules: {}\nrule: {}\n', ['config/unknown-key near 2:1']],
  ['a key that is near to none', 'zzzzzzzz: 1\n', ['config/unknown-key default 1:1']],
  ['a mistyped rule', 'rules:\n  hanzi-spce: off\n', ['config/unknown-rule near 2:3']],
  ['no rule at all', 'rules:\n  "1": off\n', ['config/unknown-rule default 2:3']],
  ['a rule whose findings are all errors', 'rules:\n  cli/read: off\n', ['config/unknown-rule default 2:3']],
  ['a rule by both its names', 'rules:\n  dash: off\n  lint/dash: off\n', ['config/twice default 3:3']],
  ['a mistyped severity', 'rules:\n  dash: warn\n', ['config/value near 2:9']],
  ['a severity that is none', 'rules:\n  dash: 7777777\n', ['config/value severity 2:9']],
  ['a list for a severity', 'rules:\n  dash: [off]\n', ['config/type severity 2:9']],
  ['no severity', 'rules:\n  dash:\n', ['config/value severity 2:3']],
  ['words that are none', 'rules:\n  dash: { allow: [{}] }\n', ['config/type words 2:19']],
  ['an unknown option', 'rules:\n  dash: { most: 3 }\n', ['config/unknown-key default 2:11']],
  ['several at once, and a slip of YAML', 'rules：\n  dash: of\n  x1: off\n', ['source/full-width-colon default 1:6', 'config/value near 2:9', 'config/unknown-rule default 3:3']],
];

describe('gen-reply.config.yaml', () => {
  test('says severity, words and options of rules, by short and whole names', () => {
    const { findings, rules } = read('# 本办\nrules:\n  dash: off\n  lint/counts: error\n  typeset/loose-line: warning\n  units: { severity: remark, allow: [㎡, 公斤] }\n  hanzi-space: { allow: 张三 李四 }\n');
    expect(findings).toEqual([]);
    expect([...rules]).toEqual([
      ['lint/dash', { severity: 'off' }],
      ['lint/counts', { severity: 'error' }],
      ['typeset/loose-line', { severity: 'warning' }],
      ['lint/units', { severity: 'remark', allow: ['㎡', '公斤'] }],
      ['lint/hanzi-space', { allow: ['张三 李四'] }],
    ]);
  });

  test.each(['', '# nothing\n', 'rules:\n', 'rules: {}\n'])('%j sets nothing', (yaml) => {
    expect(read(yaml)).toMatchObject({ findings: [], rules: new Map() });
  });

  test.each(BAD)('%s is told at its place', (_, yaml, found) => {
    const { findings, source } = read(yaml);
    expect(explain(findings, source, 'zh').map(({ ruleId, messageId, range }) => `${ruleId} ${messageId} ${range?.start.line ?? 0}:${range?.start.column ?? 0}`)).toEqual(found);
    expect(findings.every(({ severity }) => severity === 'error')).toBe(true);
  });

  test('every message is met, but for numbers, which rules with options meet', () => {
    const met = new Set(BAD.flatMap(([, yaml]) => read(yaml).findings.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`)));
    const all = Object.entries(configMessages).flatMap(([ruleId, messages]) => Object.keys(messages).map((messageId) => `${ruleId} ${messageId}`));
    expect(all.filter((message) => !met.has(message))).toEqual(['config/value number']);
  });

  test('the published schema agrees', () => {
    for (const yaml of ['', 'rules:\n', 'rules: { dash: "off", lint/counts: error, units: { severity: remark, allow: [㎡] } }']) expect(isValid(parse(yaml)), yaml).toBe(true);
    // YAML 1.2 for editors: a slip of the keyboard and a rule that stands twice are beyond a schema.
    for (const [name, yaml] of BAD.filter(([, , found]) => !found.join().includes('twice') && !found.join().includes('source/full'))) expect(isValid(parse(yaml)), name).toBe(false);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a rule like any that is not there', (name) => {
    expect(read(`rules:\n  ${name}: off\n${name}: 1\n`).findings.map(({ ruleId }) => ruleId)).toEqual(['config/unknown-rule', 'config/unknown-key']);
    expect(read(`rules:\n  dash: { ${name}: 3 }\n`).findings.map(({ ruleId }) => ruleId)).toEqual(['config/unknown-key']);
  });
});
