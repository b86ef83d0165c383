import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostic.ts';
import { lint } from '../../src/lint/lint.ts';
import { RULES } from '../../src/lint/rules/index.ts';
import { indented } from '../support/bodies.ts';
import { documentOf, yamlWith } from '../support/read-document.ts';

/** A rule's example as a document: body text, or lines of keys. */
function exampleYaml(example: string): string {
  const lines = example.split('\n').map((line) => /^([a-z-]+): (.*)$/u.exec(line));
  const keys = lines.every((line) => line !== null) ? Object.fromEntries(lines.map(([, key = '', value]) => [key, value?.startsWith('{') ? value : JSON.stringify(value)])) : { body: indented(example) };
  return yamlWith(keys);
}

const found = (yaml: string): readonly Finding[] => lint(documentOf(yaml));

/** A file with the fixes of its findings. */
function fixed(yaml: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap(({ fix = [] }) => fix).sort((one, other) => other.span.start - one.span.start);
  return edits.reduce((text, { span, typed, text: right }) => (text.slice(span.start, span.end) === typed ? text.slice(0, span.start) + right + text.slice(span.end) : text), yaml);
}

/** What brings about messages that the rule's own example does not, and what is near to a hit and none. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  'attachment-mentioned': ['attachments: 甲\nbody: 详见附件3。'],
  'organ-twice': ['addressee: 市教育局\nimprint: { copies-to: 市教育局 }'],
  'unpaired-marks': ['按规定》执行。'],
  'you-and-you': ['addressee: 李某、王某委员\nbody: 您提出的提案收悉。', '感谢您们的支持。'],
};
const NEAR: readonly string[] = [
  '见附表。详见附注1。', '占15%～30%，共13万元～17万元。', '约3000人，3000余人。', '第三、四季度，三、四级。', '电话0000-0000000，网址www.example.gov.cn/a-b。',
  '增长1.5倍，1:5的比例，GB/T 9704—2012。', '（一）是；（二）否。', '1）甲；2）乙。', '“一岗双责”“党政同责”。', '他说：“好！”', '某某：“按时完成。”他说。', '共排查隐患23项，其中消防隐患较多。',
  '目的的确明确，了了解情况。', 'A,B,C三类;x.', '8:30—12:00', '2012—2014年', '国发〔2021〕1号，第707号令。', '张　三、李　四', '第一，第二，首先，', '今年6月、7月', '50年以来，30年前，近10年', '二〇二四年', '我市、本局', '立方米、平方公里',
];

describe('content rules', () => {
  test.each(NEAR)('nothing is wrong with “%s”', (text) => {
    expect(found(exampleYaml(text))).toEqual([]);
  });

  test('every message of every rule is met', () => {
    const met = new Set(RULES.flatMap((rule) => [rule.bad, ...(MORE[rule.id] ?? [])].flatMap((example) => found(exampleYaml(example)).map(({ ruleId, messageId }) => `${ruleId} ${messageId}`))));
    const all = RULES.flatMap(({ id, messages }) => Object.keys(messages).map((messageId) => `lint/${id} ${messageId}`));
    expect(all.filter((message) => !met.has(message))).toEqual([]);
  });

  test('a carried document is judged by itself', () => {
    const yaml = yamlWith({ title: '关于印发工作方案的通知', body: '特此通知。', carries: '{ title: 工作方案, body: "请按时报送,特此通知。" }' });
    expect(found(yaml).map(({ ruleId }) => ruleId)).toEqual(['lint/half-width-marks']);
    const closing = yamlWith({ title: '关于转发防汛情况报告的通知', body: '特此通知。', carries: '{ title: 关于防汛情况的报告, body: 特此通知。 }' });
    expect(found(closing).map(({ ruleId }) => ruleId)).toEqual(['lint/closing-kind']);
  });

  test('docs/rules.md is fresh', () => {
    expect(() => execFileSync(process.execPath, ['scripts/rules.mjs', '--check'], { stdio: 'pipe' })).not.toThrow();
  });

  test('there are forty, each with an id of its own', () => {
    expect(RULES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  test.each(RULES)('$id finds its bad example, nothing in its good one, and its fix leaves nothing to find', (rule) => {
    const own = (yaml: string): readonly Finding[] => found(yaml).filter(({ ruleId }) => ruleId === `lint/${rule.id}`);
    const bad = exampleYaml(rule.bad);
    const findings = own(bad);
    expect(findings).not.toEqual([]);
    expect(found(exampleYaml(rule.good))).toEqual([]);
    for (const { messageId, span } of findings) {
      expect(rule.messages[messageId]).toBeDefined();
      expect(span?.start).toBeLessThan(span?.end ?? 0);
    }
    if (findings.some(({ fix }) => fix)) expect(own(fixed(bad, findings)).filter(({ fix }) => fix)).toEqual([]);
  });
});
