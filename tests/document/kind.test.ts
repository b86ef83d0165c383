import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/document/kinds.ts';
import { indented } from '../support/bodies.ts';
import { documentOf, messagesOf, yamlWith } from '../support/read-document.ts';

const found = (keys: Readonly<Record<string, string>>) => messagesOf(yamlWith(keys)).filter((message) => message.startsWith('document/kind')).map((message) => message.split(' ')[1]);

describe('what a kind demands (条例 8, 9, 15)', () => {
  test('there are the 15 of the 条例, and the reply', () => {
    expect(Object.keys(KINDS)).toHaveLength(16);
  });

  test('without a kind nothing is demanded', () => {
    expect(found({ title: '关于防汛情况' })).toEqual([]);
  });

  test.each([
    ['notice', '关于做好防汛工作的通知', []],
    ['notice', '关于做好防汛工作的通知（试行）', []],
    ['notice', '关于做好防汛工作的意见', ['title']],
    ['order', '清河市人民政府令', []],
    ['reply', '关于第71号提案的回复', []],
    ['proclamation', '关于征集意见的公告', []],
  ])('%s: the title “%s”', (kind, title, expected) => {
    expect(found({ kind, title })).toEqual(expected);
  });

  test.each([
    ['proclamation', '关于停水的公告', '各单位', ['no-addressee']],
    ['communique', '统计公报', '各单位', ['no-addressee']],
    ['bill', '关于预算调整的议案', '市人大常委会', []],
    ['bill', '关于预算调整的议案', '市人大常委会、市政协', ['several']],
    ['bill', '关于预算调整的议案', '[甲, 乙]', ['several']],
    ['bill', '关于预算调整的议案', '王主任', ['leader']],
    ['notice', '关于放假的通知', '甲、乙', []],
  ])('%s “%s” to “%s”', (kind, title, addressee, expected) => {
    expect(found({ kind, title, addressee })).toEqual(expected);
  });

  test('an upward document names its addressee and its signatory', () => {
    expect(found({ kind: 'request', title: '关于拨付经费的请示' }).sort()).toEqual(['addressee', 'signatory']);
  });

  test('a report asks for nothing; telling of a request that was granted is no asking', () => {
    const report = (body: string) => found({ kind: 'report', title: '关于防汛的报告', addressee: '市人民政府', body }).filter((message) => message === 'asking');
    expect(report('特此报告，请予批复。')).toEqual(['asking']);
    expect(report('妥否，请批示。')).toEqual(['asking']);
    expect(report('经市人民政府批准，现报告如下。')).toEqual([]);
  });

  test('a request is about one matter', () => {
    const request = (title: string, body: string) => found({ kind: 'request', title, addressee: '市人民政府', signatories: '张某某', body }).filter((message) => message === 'one-matter');
    expect(request('关于拨付经费等事项的请示', '请批示。')).toEqual(['one-matter']);
    expect(request('关于几个问题的请示', '请批示。')).toEqual(['one-matter']);
    expect(request('关于拨付经费的请示', indented('一、关于拨付经费\n甲。\n二、关于增加编制\n乙。'))).toEqual(['one-matter']);
    expect(request('关于拨付经费的请示', indented('一、基本情况\n甲。\n二、请求事项\n乙。'))).toEqual([]);
    expect(request('关于解决信访问题的请示', '请批示。')).toEqual([]);
  });

  test.each([
    ['proclamation', '2013年第8号', []],
    ['announcement', '第8号', []],
    ['notice', '2013年第8号', ['form']],
  ])('%s may have the number %s', (kind, number, expected) => {
    expect(messagesOf(yamlWith({ kind, number })).filter((message) => message.startsWith('document/number')).map((message) => message.split(' ')[1])).toEqual(expected);
  });

  test('none of these stops a rendering', () => {
    expect(documentOf(yamlWith({ kind: 'request', title: '关于防汛' })).title[0]?.value).toBe('关于防汛');
  });
});

describe('题注', () => {
  test.each(['2024年1月18日会议通过', '（2024年1月18日会议通过）', '(2024年1月18日会议通过)'])('%s gets brackets once, and no signature stands below', (typed) => {
    const document = documentOf(yamlWith({ 'title-note': typed }));
    expect(document.titleNote?.value).toBe('（2024年1月18日会议通过）');
    expect(document.signature).toMatchObject({ issuers: [] });
    expect(document.signature).not.toHaveProperty('date');
  });
});
