import { describe, expect, test } from 'vitest';
import { loadSource } from '../../src/source/load.ts';
import type { SourceNode } from '../../src/source/node.ts';
import { spanOf } from '../../src/text.ts';
import { messagesOf, readFile, yamlWith } from '../support/read-document.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const buffer = Buffer.from(text, 'utf16le');
  return bigEndian ? buffer.swap16() : buffer;
};

/** Every scalar with what stands at its place in the file. */
function scalars(node: SourceNode, file: string): readonly (readonly [value: string, there: string])[] {
  switch (node.kind) {
    case 'scalar': {
      const { start, end } = spanOf(node.text);
      return [[node.text.value, file.slice(start, end)]];
    }
    case 'list':
      return node.items.flatMap((item) => scalars(item, file));
    case 'map':
      return node.entries.flatMap(({ key, value }) => [...scalars(key, file), ...scalars(value, file)]);
  }
}

describe('encodings', () => {
  test('a BOM and CRLF are accepted and nothing of them is in any text', () => {
    const { root, source, findings } = loadSource(bytes('\ufeffa: 一\r\nb: |\r\n  二\r\n  三\r\nc:\r\n  - 四\r\n'), 'test');
    expect(findings).toEqual([]);
    expect(source.text.startsWith('a: 一\r\n')).toBe(true);
    expect(root && scalars(root, source.text).map(([value]) => value)).toEqual(['a', '一', 'b', '二\n三\n', 'c', '四']);
  });

  test.each([
    ['UTF-16LE', utf16(`\ufeff${yamlWith()}`, false)],
    ['UTF-16LE', utf16(yamlWith(), false)],
    ['UTF-16BE', utf16(`\ufeff${yamlWith()}`, true)],
    ['UTF-16BE', utf16(yamlWith(), true)],
  ])('%s is named, the code frame shows its text', (encoding, input) => {
    const { source, root, findings } = loadSource(input, 'test');
    expect(root).toBeUndefined();
    expect(findings).toMatchObject([{ ruleId: 'source/encoding', messageId: 'known', params: { encoding } }]);
    expect(source.text).toBe(yamlWith());
  });

  test('a damaged byte is found at its line', () => {
    const input = Buffer.from(yamlWith());
    input[input.indexOf('通知')] = 0xff;
    expect(readFile(input).diagnostics).toMatchObject([{ ruleId: 'source/encoding', messageId: 'damaged', range: { start: { line: 2, column: 17 } } }]);
  });

  test('bytes of no encoding are said to be damaged', () => {
    expect(messagesOf(Uint8Array.from({ length: 300 }, (_, index) => (index * 73) % 256))).toEqual(['source/encoding damaged']);
  });
});

describe('what is read on', () => {
  test('NUL, bidi controls and a lone CR are blanked for the parser, everything else is read', () => {
    expect(messagesOf(yamlWith({ title: '关于\u0000防汛的\u202e通知', fit: 'loose' }))).toEqual(['source/character nul', 'source/character bidi', 'document/value default']);
  });

  test('repaired colons and indentation leave every text at its place', () => {
    const { root, source } = loadSource(bytes('issuer：甲机关\nimprint:\n\toffice： 乙办公室\n\tcopies-to:\n\t\t- 丙\nbody：|\n　　第一段\n　　第二段\ntitle:丁\n'), 'test');
    const places = root ? scalars(root, source.text) : [];
    expect(places.map(([value]) => value)).toEqual(['issuer', '甲机关', 'imprint', 'office', '乙办公室', 'copies-to', '丙', 'body', '　　第一段\n　　第二段\n', 'title', '丁']);
    for (const [value, there] of places) expect(there.replace(/\n$/u, '')).toBe(value.replace(/\n$/u, ''));
  });

  test.each([
    ['addressee: 各学校: ', 'addressee-colon', 'addressee: 各学校'],
    ['addressee: 各学校:  # 各校', 'addressee-colon', 'addressee: 各学校'],
    ['note: 联系方式#1:', 'colon-at-end', 'note: 联系方式#1：'],
    [`note: ${'甲'.repeat(60)}:`, 'colon-at-end', `note: …${'甲'.repeat(39)}：`],
  ])('%s: the line as it should read', (line, messageId, right) => {
    expect(loadSource(bytes(`title: 甲\n${line}\n`), 'test').findings).toMatchObject([{ ruleId: 'source/syntax', messageId, params: { right } }]);
  });

  test('of several colons in one value the first is told, all are read as text', () => {
    const { root, findings } = loadSource(bytes('note: 联系人: 李伟, 电话: 0000:\n'), 'test');
    expect(findings.map(({ messageId }) => messageId)).toEqual(['nested-colon']);
    expect(root).toMatchObject({ entries: [{ value: { text: { value: '联系人： 李伟, 电话： 0000：' } } }] });
  });

  test.each([
    ['imprint:\n    office: 甲\n\tdate: 乙', ['imprint', 'office', '甲', 'date', '乙']],
    ['imprint:\n\toffice: 甲\n    date: 乙', []],
    ['body:\n  - heading: 甲\n\ttext: 乙\n \t- 丙', ['body', 'heading', '甲', 'text', '乙', '丙']],
    ['body:\n\t- heading: 甲\n\t\tsections:\n\t\t\t- heading: 乙\n\t\t\t\ttext: 丙\n\t- 丁', ['body', 'heading', '甲', 'sections', 'heading', '乙', 'text', '丙', '丁']],
  ])('a tab is as wide as the entries around it want: %j', (text, values) => {
    const { root, findings, source } = loadSource(bytes(`${text}\n`), 'test');
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['source/tab-indent']);
    expect(root ? scalars(root, source.text).map(([value]) => value) : []).toEqual(values);
  });

  test('a tab that fits an outer entry belongs to it', () => {
    const { root } = loadSource(bytes('body:\n\t- heading: 甲\n\t\tsections:\n\t\t\t- heading: 乙\n\t- 丁\n'), 'test');
    expect(root).toMatchObject({ entries: [{ value: { items: [{ kind: 'map' }, { text: { value: '丁' } }] } }] });
  });

  test('a text that only looks like slips is left alone', () => {
    const text = yamlWith({ body: '|\n  会议时间：9月10日\n  　联系人：李伟\n  title：这是正文\n  网址:http://example.com', addressee: '\n  - 甲：乙\n  - "email：a@example.com"' });
    expect(messagesOf(text)).toEqual([]);
  });
});

describe('limits', () => {
  const depth = (levels: number): string => yamlWith({ attachments: '['.repeat(levels) + ']'.repeat(levels) });

  test('nesting far beyond a document is refused where it goes too far, and at once', () => {
    expect(messagesOf(depth(20))).not.toContain('source/too-deep default');
    for (const levels of [60, 200_000]) expect(messagesOf(depth(levels))).toEqual(['source/too-deep default']);
  });

  test.each([
    ['spaces inside a value', yamlWith({ number: `a${' '.repeat(300_000)}b` })],
    ['colons in a value', yamlWith({ note: `a${': '.repeat(300_000)}b` })],
    ['spaces in a value', yamlWith({ note: `a: b${' '.repeat(300_000)}c` })],
    ['tabs inside a value', yamlWith({ note: `a${'\t'.repeat(300_000)}b` })],
    ['lines of a plain text', yamlWith({ note: '一\n  '.repeat(100_000) })],
    ['lines with slips', `${yamlWith()}${'\t标题：一\n'.repeat(20_000)}`],
    ['list items with slips', yamlWith({ body: `\n${'  - a: b\n'.repeat(15_000)}` })],
    ['open brackets in a heading', yamlWith({ body: `一、${'（'.repeat(300_000)}` })],
    ['a key without end', `${'k'.repeat(300_000)}: a\n`],
  ])('a file of nothing but %s takes no time', (_, text) => {
    expect(readFile(text).findings.length).toBeLessThan(500);
  }, 20_000);
});
