import { expect, test } from 'vitest';
import { messagesOf, readFile, yamlWith } from '../support/read-document.ts';

test.each([
  ['1.甲；2.乙', '甲, 乙'],
  ['附件：1.任务清单，2.联系表。', '任务清单, 联系表'],
  ['"1、2021年计划 2、3.5万元以上项目 3、名单"', '2021年计划, 3.5万元以上项目, 名单'],
  ['１．甲；２．乙', '甲, 乙'],
])('%s is several names: the advice is a list', (typed, names) => {
  expect(readFile(yamlWith({ attachments: typed })).diagnostics).toMatchObject([{ ruleId: 'document/attachment-name', messageId: 'several', params: { names }, hint: expect.stringContaining(`attachments: [${names}]`) as string }]);
});

test.each(['关于1.5万元补助的说明', '2021年度任务清单', '表1、表2', '第3.2版方案；修订稿', '名单、1.5倍补助标准'])('%s is one name', (typed) => {
  expect(messagesOf(yamlWith({ attachments: typed }))).toEqual([]);
});

test('a line is a name: each has its own number to leave out', () => {
  expect(messagesOf(yamlWith({ attachments: '|\n  1.甲\n  2.乙' }))).toEqual(['document/attachment-name number', 'document/attachment-name number']);
});
