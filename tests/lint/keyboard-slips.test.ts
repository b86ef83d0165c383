import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadKeyed } from '../../src/document/chinese-keys.ts';
import { fixed } from '../../src/lint/fix.ts';
import type { SourceNode } from '../../src/source/node.ts';

const load = (text: string) => loadKeyed(Buffer.from(text), 'a.yaml');

/** A text with what is certain put right, round by round. */
function mended(text: string): string {
  let now = text;
  for (let round = 0; round < 10; round += 1) {
    const next = fixed(now, load(now).findings);
    if (next === now) return now;
    now = next;
  }
  throw new Error('fixes without end');
}

/** What a tree says: keys and texts. */
function said(node: SourceNode | undefined): unknown {
  switch (node?.kind) {
    case undefined:
      return undefined;
    case 'scalar':
      return node.text.value;
    case 'list':
      return node.items.map(said);
    case 'map':
      return node.entries.map(({ key, value }) => [key.text.value, said(value)]);
  }
}

const folder = new URL('../../examples/', import.meta.url);
const examples = readdirSync(folder).filter((name) => name.endsWith('.yaml')).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
const KEY = /^(?<indent> *)(?<key>[a-z-]+): (?<value>.*)$/u;

/** A file as a Chinese keyboard makes it: every third key gets a full-width colon, every fifth indentation is wide or a tab. */
function slipped(text: string): string {
  let block = Infinity;
  let count = 0;
  return text.split('\n').map((line) => {
    const indent = /^ */u.exec(line)?.[0].length ?? 0;
    if (line.trim() === '' || indent > block) return line;
    block = Infinity;
    const { key = '', value = '' } = KEY.exec(line)?.groups ?? {};
    if (/^[|>]/u.test(value)) block = indent;
    if (key === '' || block !== Infinity || indent > 0) return line;
    count += 1;
    return count % 3 === 0 ? line.replace(/: (?=\S)|:/u, '：') : line;
  }).join('\n');
}

describe('slips of a Chinese keyboard', () => {
  test.each(examples)('%s comes back byte by byte', (_, text) => {
    const wrong = slipped(text);
    expect(wrong).not.toBe(text);
    expect(load(wrong).findings.some(({ severity }) => severity === 'error')).toBe(true);
    expect(mended(wrong)).toBe(text);
  });

  test.each([
    ['indentation by U+3000', 'issuer: 甲局\nimprint:\n　office: 甲局办公室\nbody: |\n　　请参加。\n　　谢谢。\n', 'issuer: 甲局\nimprint:\n  office: 甲局办公室\nbody: |\n  　　请参加。\n  　　谢谢。\n'],
    ['indentation by tabs', 'issuer: 甲局\nimprint:\n\toffice: 甲局办公室\n', 'issuer: 甲局\nimprint:\n  office: 甲局办公室\n'],
    ['a Chinese key, a comment, quotes and line ends', '发文机关：甲局\r\ntitle：  "关于：的通知"   # 注：不改\r\n', '发文机关: 甲局\r\ntitle:  "关于：的通知"   # 注：不改\r\n'],
    ['no space', 'issuer:甲局\ntitle: 通知\n', 'issuer: 甲局\ntitle: 通知\n'],
    ['dashes', 'attachments:\n  － 甲表\n  —　乙表\n', 'attachments:\n  - 甲表\n  - 乙表\n'],
    ['brackets', 'addressee: ［甲局，乙局、丙局］   # 三家\n', 'addressee: [甲局, 乙局、丙局]   # 三家\n'],
    ['quotes', 'issuer: ＂甲局＂\nnote: ＇此件公开＇\n', "issuer: \"甲局\"\nnote: '此件公开'\n"],
  ])('%s', (_, wrong, right) => {
    expect(mended(wrong)).toBe(right);
    expect(load(right).findings.filter(({ ruleId }) => ruleId.startsWith('source/'))).toEqual([]);
  });

  test.each([
    ['a word that is no key', 'issuer: 甲局\n联系人员甲：李伟\n'],
    ['a text that begins with a dash on its key’s line', 'note: － 此件公开\n'],
    ['an address', 'note: 见\nhttp://example.gov.cn\n'],
    ['a dash that is text', 'note:\n  ——此件公开\n'],
    ['brackets around one text', 'note: ［此件公开］\n'],
    ['a text that would be something else behind a real dash', 'attachments:\n  － "甲"表\n  － 乙表\n'],
    ['text that is pasted below |', 'body: |\n请参加。\n谢谢。\n'],
  ])('%s stays', (_, text) => {
    expect(mended(text)).toBe(text);
  });

  const cases = new URL('../cases/', import.meta.url);
  const bad = readdirSync(cases).filter((name) => readdirSync(new URL(`${name}/`, cases)).includes('input.yaml')).map((name) => [name, readFileSync(new URL(`${name}/input.yaml`, cases), 'utf8')] as const);

  test.each(bad)('%s: what is certain changes nothing that was read', (_, text) => {
    const result = mended(text);
    expect(mended(result)).toBe(result);
    const before = load(text);
    // A list by wide marks was read as text: the one thing that is read otherwise.
    if (before.findings.some(({ ruleId }) => ruleId.startsWith('source/wide-') && ruleId !== 'source/wide-indent')) return;
    expect(said(load(result).root)).toEqual(said(before.root));
    const errors = (each: typeof before): number => each.findings.filter(({ severity }) => severity === 'error').length;
    expect(errors(load(result))).toBeLessThanOrEqual(errors(before));
  });
});
