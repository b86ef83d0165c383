import { expect, test } from 'vitest';
import { load } from '../../src/index.ts';
import { plain } from '../../src/text.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { messagesOf, yamlWith } from '../support/read-document.ts';

const OUTER = yamlWith({ title: '关于印发防汛应急预案的通知', carries: 'plans/plan.yaml' });
const PLAN = `issuer: 清河市水务局
title: 清河市防汛应急预案
mark: 清河市水务局
body:
  - 物资见表。
  - table: { file: supplies.csv }
seal: seal.png
date: 2021-09-01
`;
const SUPPLIES = '物资,数量\n沙袋,300\n';

const loaded = async (files: Readonly<Record<string, string>>, outer = OUTER) => load(outer, 'work/notice.yaml', memoryFiles({ 'work/notice.yaml': outer, ...files }));

test('a file stands in place of its name; files that it names count from its folder', async () => {
  const { document, findings, source } = await loaded({ 'work/plans/plan.yaml': PLAN.replace('seal: seal.png\n', ''), 'work/plans/supplies.csv': SUPPLIES });
  const [carried] = document?.carried ?? [];
  expect(plain(carried?.title ?? [])).toBe('清河市防汛应急预案');
  expect(carried?.body.map(({ kind }) => kind)).toEqual(['paragraph', 'table']);
  expect(carried?.signature.issuers.map(({ value }) => value)).toEqual(['清河市水务局']);
  expect(carried?.signature.seal).toBe('none');
  expect(findings.map(({ ruleId, params }) => [ruleId, params['keys']])).toEqual([['document/carried-file', 'mark']]);
  expect(source.included?.map(({ name }) => name)).toEqual(['work/plans/plan.yaml']);
});

test('what stands beside the name wins', async () => {
  const outer = yamlWith({ title: '关于印发防汛应急预案的通知', carries: '{ file: plans/plan.yaml, title: 别的预案 }' });
  const { document } = await loaded({ 'work/plans/plan.yaml': PLAN, 'work/plans/supplies.csv': SUPPLIES }, outer);
  expect(plain(document?.carried[0]?.title ?? [])).toBe('别的预案');
});

test('paths of pictures and tables that are not there are told with the folder', async () => {
  const { findings } = await loaded({ 'work/plans/plan.yaml': PLAN });
  expect(findings.filter(({ severity }) => severity === 'error').map(({ ruleId, params }) => [ruleId, params['file']])).toEqual([
    ['document/picture', 'plans/seal.png'],
    ['document/file', 'plans/supplies.csv'],
  ]);
});

test('findings in a file point into it', async () => {
  const { findings, source } = await loaded({ 'work/plans/plan.yaml': PLAN.replace('2021-09-01', '2021-02-30').replace('title:', 'titel:').replace('mark: 清河市水务局\n', 'carries: other.yaml\n') });
  const [file] = source.included ?? [];
  const texts = findings.filter(({ severity }) => severity === 'error').map(({ ruleId, span }) => [ruleId, file?.text.slice((span?.start ?? 0) - file.start, (span?.end ?? 0) - file.start)]);
  expect(texts).toEqual(expect.arrayContaining([['document/unknown-key', 'titel'], ['document/unknown-key', 'carries'], ['document/date', '2021-02-30']]));
});

test('a file that is no document says so once, and one that is not there by its name', async () => {
  const broken = await loaded({ 'work/plans/plan.yaml': '- 只有列表\n' });
  expect(broken.findings.map(({ ruleId }) => ruleId)).toEqual(['source/not-a-map']);
  const missing = await loaded({});
  expect(missing.findings.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`)).toEqual(['document/file missing']);
});

test('a document with a 题注 is not signed', () => {
  const carries = '{ title: 防汛办法, title-note: 第3次会议通过, issuer: 清河市水务局, date: 2021-09-01, body: 为做好防汛工作，制定本办法。 }';
  expect(messagesOf(yamlWith({ title: '关于印发防汛办法的通知', carries }))).toEqual([]);
});
