import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { hasError } from '../../src/diagnostic.ts';
import { explain } from '../../src/messages/index.ts';
import { readFile } from '../support/read-document.ts';

const FILE = `# 注
issuer: 清河市人民政府
mark: { text: 清河市政府, suffix: none }
number: 清政〔2021〕22号
title: "关于\\u505a好 \\"防汛\\"工作的通知"
addressee: [[甲, 乙], 丙]
body:
  - |
    现通知如下：
    一、总体要求。略。
  - heading: 加强领导
    text: 各单位
      要重视。
    sections:
      - { heading: 职责, run-in: no }
attachments:
  - title: '规则'
    body: >
      第一条

      第二条
date: 2021-09-10
note: 此件公开
imprint:
  copies-to: 甲，乙
  office: 办公室
`;

const bit = fc.constantFrom('', ' ', '  ', '\n', '\r', '\r\n', '\t', '　', ':', '：', ': ', '- ', '"', "'", '[', ']', '{', '}', ',', '#', ' #', '&', '*', '!', '|', '>', '%', '@', '`', '?', '? ', '<<: ', '---\n', '...\n', '\\', '一', '一、', '（', '〔', '0', '\u0000', '\u202e', '\ud800', '\ufeff', '__proto__: ', 'body: ', '𠅤');
const edit = fc.tuple(fc.nat(FILE.length), fc.nat(6), bit);

/** The file with some pieces replaced. */
const damaged = fc.array(edit, { minLength: 1, maxLength: 5 }).map((edits) => edits.reduce((text, [at, length, insert]) => text.slice(0, at) + insert + text.slice(at + length), FILE));

describe('any file', () => {
  test('is read without a throw, its findings have words and places inside it', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { source, findings } = readFile(text);
        for (const { span } of findings) {
          if (!span) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(source.text.length);
        }
        for (const language of ['zh', 'en'] as const) expect(explain(findings, source, language)).toHaveLength(findings.length);
      }),
      { numRuns: 300 },
    );
  });

  test('that YAML refuses has an error', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const documents = parseAllDocuments(new TextDecoder().decode(new TextEncoder().encode(text)), { schema: 'failsafe', logLevel: 'silent' });
        const refused = Array.isArray(documents) && documents.some(({ errors }) => errors.length > 0);
        if (refused) expect(hasError(readFile(text).findings), text).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('of random bytes is read without a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readFile(bytes).findings.length).toBeGreaterThan(0);
      }),
    );
  });
});
