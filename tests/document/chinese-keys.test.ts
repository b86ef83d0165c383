import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadKeyed, writtenKeys } from '../../src/document/chinese-keys.ts';
import { withKeysIn } from '../../src/document/convert-keys.ts';
import { keys } from '../../src/document/keys.generated.ts';
import { plainOf, readFile, yamlWith } from '../support/read-document.ts';

const examples = new URL('../../examples/', import.meta.url);
const names = readdirSync(examples).filter((name) => name.endsWith('.yaml'));
const typed = (name: string): string => readFileSync(new URL(name, examples), 'utf8');

function inChinese(yaml: string): string {
  const { source, root } = loadKeyed(new TextEncoder().encode(yaml), 'a.yaml');
  if (!root) throw new Error('no tree');
  return withKeysIn('zh', source, root);
}

/** What a file says, without where. */
const saying = (yaml: string): unknown => JSON.parse(JSON.stringify(plainOf(readFile(yaml).document), (key, value: unknown) => (key === 'source' ? undefined : value)));

const published = JSON.parse(readFileSync(new URL('../../dist/schema.json', import.meta.url), 'utf8')) as object;
const validates = new Ajv2020({ strict: false }).compile(published);

describe('Chinese keys', () => {
  test.each(Object.entries(keys))('no two keys of %s have one name', (_, own) => {
    const both = own.flatMap(({ key, zh }) => [key, zh]);
    expect(new Set(both).size).toBe(both.length);
  });

  test.each(names)('%s says the same in Chinese, for the program and for editors', (name) => {
    const chinese = inChinese(typed(name));
    expect(chinese).not.toBe(typed(name));
    expect(saying(chinese)).toEqual(saying(typed(name)));
    expect(validates(parse(chinese)), JSON.stringify(validates.errors)).toBe(validates(parse(typed(name))));
  });

  test('may be mixed with English ones; below keys that are free no name is read', () => {
    const yaml = yamlWith({ title: undefined, 标题: '关于做好防汛工作的通知', 出席情况: '{ 出席: { 标题: 张某 } }' });
    const { root } = loadKeyed(new TextEncoder().encode(yaml), 'a.yaml');
    expect(root && writtenKeys(root).map(({ key, written }) => `${written}=${key}`)).toEqual(['标题=title', '出席情况=attendance', '出席=present']);
  });

  test('editors ask for what is missing by either name, and refuse what neither has', () => {
    expect(validates({ 标题: '甲', 正文: '乙', 发文机关: '丙', 成文日期: '2021-09-10' })).toBe(true);
    expect(validates({ 标题: '甲', 正文: '乙', 发文机关: '丙' })).toBe(false);
    expect(validates({ 标题: '甲', 正文: '乙', 发文机关: '丙', 稿次: 'draft' })).toBe(true);
    expect(validates({ 标题: '甲', 正文: '乙', 发文机关: '丙', 成文日期: '2021-09-10', 标题一: '甲' })).toBe(false);
  });

  test('messages name a key as it is written', () => {
    const messages = (yaml: string): readonly string[] => readFile(yaml).diagnostics.map(({ message, hint }) => `${message} ${hint ?? ''}`);
    expect(messages(yamlWith({ date: undefined, 成文日期: '[]' })).join()).toContain('“成文日期”');
    expect(messages(yamlWith({ date: '[]' })).join()).toContain('“date”');
    expect(messages(yamlWith({ 标题名: '甲' })).join()).toContain('标题');
    expect(messages(yamlWith({ 标题: '关于' })).join()).toContain('“标题”和“title”是同一个键');
  });
});
