import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { disk } from '../../src/disk.ts';
import type { Document } from '../../src/document/document.ts';
import { load } from '../../src/index.ts';
import type { Text } from '../../src/text.ts';
import { documentOf, plainOf } from '../support/read-document.ts';

const folder = new URL('../../examples/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const example = (name: string): string => readFileSync(new URL(`${name}.yaml`, folder), 'utf8');

const joined = (texts: readonly Text[] = []): string => texts.map(({ value }) => value).join('');

/** All text of a document in reading order, but for the labels that the composition adds. */
function wordsOf(document: Document): string {
  const { mark, number, title, addressee, body, signature, imprint } = document;
  const blocks = body.map((block) => (block.kind === 'heading' ? joined([block.number, block.text, block.runIn].filter((text) => text !== undefined)) : block.kind === 'paragraph' ? block.text.value : ''));
  const lines = [mark.value, number?.value ?? '', joined(title), joined(addressee), ...blocks, joined(signature.issuers), signature.date?.value ?? ''];
  return [...lines, `抄送：${joined(imprint?.copiesTo?.flat())}。`, `${imprint?.office?.value ?? ''}${imprint?.date?.value ?? ''}印发`].join('');
}

describe('examples', () => {
  test.each(names)('%s has no findings and says on top what it shows', async (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const { findings } = await load(text, fileURLToPath(new URL(name, folder)), disk);
    expect(findings.filter(({ ruleId }) => ruleId !== 'document/carried-file')).toEqual([]);
    expect(text).toMatch(/^# .{20}/u);
  });

  test('proposal71 is its printed text, character for character', () => {
    const seed = readFileSync(new URL('proposal71.txt', import.meta.url), 'utf8');
    expect(wordsOf(documentOf(example('proposal71')))).toBe(seed.replace(/\s/gu, ''));
  });

  test('proposal71 with its body as blocks is the same document', () => {
    expect(plainOf(documentOf(example('proposal71-blocks')))).toEqual(plainOf(documentOf(example('proposal71'))));
  });
});
