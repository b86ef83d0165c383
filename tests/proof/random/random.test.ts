import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gbt9704Values } from '../../../src/index.ts';
import { changesOf } from '../../../src/standard/profiles.ts';
import { withChanges } from '../../../src/standard/settings.ts';
import { documents, type Value } from './documents.ts';
import { LAWS } from './laws.ts';
import { keysOf } from './schema.ts';
import { write, type Written } from './written.ts';

/** A few of the documents of `npm run random`, and the laws held against what breaks them. */
const COUNT = 25;

const faultsIn = (written: Written): readonly string[] => LAWS.filter((law) => law.faults(written).length > 0).map(({ name }) => name);
const written = async (value: Value, changes: Readonly<Record<string, number>> = {}): Promise<Written> => {
  const made = await write(value, false, withChanges(gbt9704Values, changesOf(changes)));
  return 'errors' in made ? expect.fail(made.errors.join()) : made;
};
const document: Value = { issuer: '清河市教育局', number: '清教发〔2026〕1号', title: '关于某事的通知', body: '国办。\n'.repeat(30), date: '2026年3月9日', imprint: { office: '清河市教育局' } };

describe('random documents', () => {
  it('have every key of the schema', () => {
    const keys = new Set(fc.sample(documents, { seed: 1, numRuns: 400 }).flatMap(Object.keys));
    expect(keysOf().filter((key) => key !== 'house' && key !== 'template' && !keys.has(key))).toEqual([]);
  });

  it('keep the laws', async () => {
    for (const value of fc.sample(documents, { seed: 2, numRuns: COUNT })) {
      const made = await write(value);
      if (!('errors' in made)) expect(faultsIn(made), made.yaml).toEqual([]);
    }
  }, 120_000);
});

describe('the laws', () => {
  it('find nothing in a plain document', async () => {
    expect(faultsIn(await written(document))).toEqual([]);
  });

  it('find text that is lost', async () => {
    expect(faultsIn({ ...(await written(document)), value: { ...document, body: '国工办。' } })).toContain('no text is lost');
  });

  it.each([
    ['nothing is outside its area', { 'type-area.left': 20 }],
    ['lines stand on the grid', { 'type-area.top': 40 }],
    ['pages are numbered', { 'page-number.indent': 3 }],
    ['the imprint ends an even page', { 'type-area.height': 220 }],
    ['no box lies over another', { 'title.above': -3 }],
  ])('find that “%s” does not hold', async (name, changes) => {
    expect(faultsIn(await written(document, changes))).toContain(name);
  });
});
