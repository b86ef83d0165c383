import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostic.ts';
import { explain } from '../../src/messages/index.ts';

const source = { name: '甲.yaml', text: 'a: 一\n𠅤b: 二\r\nc: 三' };
const finding = (ruleId: string, messageId: string, start?: number, severity: Finding['severity'] = 'error', params = {}): Finding => ({
  ruleId,
  messageId,
  params,
  severity,
  ...(start !== undefined && { span: { start, end: start + 1 } }),
});

describe('explain', () => {
  test('lines from 1, columns in UTF-16 units from 1, offsets from 0', () => {
    const places = explain([0, 4, 5, 7, 13, 14].map((start) => finding('source/tab', 'default', start)), source, 'zh').map(({ range }) => range?.start);
    expect(places).toEqual([
      { line: 1, column: 1, offset: 0 },
      { line: 1, column: 5, offset: 4 },
      { line: 2, column: 1, offset: 5 },
      { line: 2, column: 3, offset: 7 },
      { line: 3, column: 1, offset: 13 },
      { line: 3, column: 2, offset: 14 },
    ]);
  });

  test('in the order of the file, then of severity, then of rules; what has no place comes first', () => {
    const order = explain(
      [
        finding('source/tab', 'default', 9),
        finding('source/folded', 'default', 5, 'warning'),
        finding('source/tab', 'default', 5),
        finding('document/number', 'no-word', 5),
        finding('document/number', 'brackets', 5),
        finding('source/empty', 'default'),
      ],
      source,
      'zh',
    ).map(({ ruleId, messageId }) => `${ruleId} ${messageId}`);
    expect(order).toEqual(['source/empty default', 'document/number brackets', 'document/number no-word', 'source/tab default', 'source/folded default', 'source/tab default']);
  });

  test('does not change what it is given', () => {
    const findings = Object.freeze([finding('source/tab', 'default', 9), finding('source/tab', 'default', 1)]);
    explain(findings, source, 'zh');
    expect(findings.map(({ span }) => span?.start)).toEqual([9, 1]);
  });

  test('words of the language with the parameters in them, and the name of the file', () => {
    const encoding = finding('source/encoding', 'known', undefined, 'error', { encoding: 'GB18030' });
    expect(explain([encoding], source, 'zh')).toEqual([
      {
        ruleId: 'source/encoding',
        messageId: 'known',
        params: { encoding: 'GB18030' },
        severity: 'error',
        message: '文件像是 GB18030 编码，不是 UTF-8',
        hint: '在编辑器里“另存为”，编码选 UTF-8；或运行 iconv -f GB18030 -t UTF-8 甲.yaml > 新文件',
        file: '甲.yaml',
      },
    ]);
    expect(explain([encoding], source, 'en')[0]?.message).toBe('the file looks like GB18030, not UTF-8');
  });

  test('a parameter that looks like a place for another one stays as it is', () => {
    const params = { key: '{line}', line: 3 };
    expect(explain([finding('source/duplicate-key', 'default', 0, 'error', params)], source, 'zh')[0]?.message).toBe('键“{line}”重复，第 3 行已有');
  });

  test('a finding without words is a bug', () => {
    expect(() => explain([finding('source/nowhere', 'default')], source, 'zh')).toThrow('source/nowhere');
  });

  test('many findings in a long file are placed quickly', () => {
    const text = '一\n'.repeat(100_000);
    const findings = Array.from({ length: 100_000 }, (_, index) => finding('source/tab', 'default', 2 * index));
    expect(explain(findings, { name: 'x', text }, 'zh').at(-1)?.range?.start.line).toBe(100_000);
  }, 20_000);
});
