import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/messages/index.ts';

const src = new URL('../../src/', import.meta.url);
const code = (readdirSync(src, { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts') && !file.startsWith('messages'))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(new URL(file.replaceAll('\\', '/'), src), 'utf8') }));

const entries = Object.entries(catalogue).flatMap(([ruleId, messages]) => Object.entries(messages).map(([messageId, message]) => ({ ruleId, messageId, message })));
const rooms = [...new Set(entries.map(({ ruleId }) => ruleId.split('/')[0] ?? ''))];

const says = (literal: string): boolean => code.some(({ text }) => text.includes(`'${literal}'`));
/** Whose every message is brought about by an input in tests/cases, tests/lint or tests/configwording. */
const MET = ['source', 'document', 'profile', 'house', 'lint', 'config', 'wording'];

describe('the catalogue of messages', () => {
  test.each(entries)('$ruleId $messageId', ({ message }) => {
    for (const words of [message, ...(message.hint ? [message.hint] : [])]) {
      expect(words.zh).toMatch(/\p{Script=Han}/u);
      expect(words.en).toMatch(/[a-z]/u);
      expect(parametersOf(words.en)).toEqual(parametersOf(words.zh));
    }
  });

  test('has words for every rule that the program names', () => {
    const rule = new RegExp(`'((?:${rooms.join('|')})/[a-z-]+)'`, 'gu');
    const named = code.flatMap(({ text }) => [...text.matchAll(rule)].map(([, ruleId = '']) => ruleId));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((ruleId) => !(ruleId in catalogue))).toEqual([]);
  });

  test('has no words that the program never says', () => {
    const idle = entries.filter(({ ruleId, messageId }) => !MET.includes(ruleId.split('/')[0] ?? '') && !(says(ruleId) && says(messageId)));
    expect(idle.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`)).toEqual([]);
  });
});

const parametersOf = (words: string): readonly string[] => [...new Set([...words.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name))].filter((name) => name !== 'zh').sort();
