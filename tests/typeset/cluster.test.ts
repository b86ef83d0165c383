import { describe, expect, it } from 'vitest';
import { generated } from '../../src/text.ts';
import { clustersOf } from '../../src/typeset/cluster.ts';
import { breaksOf } from '../../src/typeset/kinsoku.ts';
import { bundledFaces, renderText } from '../support/examples.ts';

/** Faces of which only the fallback has a combining mark. */
const twoFaces = { faceFor: (_role: string, codePoint: number) => (codePoint === 0x301 ? 'other' : 'one') };

const cluster = async (value: string) => clustersOf([{ text: generated(value, { start: 0, end: 0 }), type: { face: 'fangsong', size: 16 } }], await bundledFaces());

describe('clusters', () => {
  it('count ASCII as one cell, all else as two', async () => {
    const { clusters } = await cluster('国1“a·');
    expect(clusters.map((each) => each.cells)).toEqual([2, 1, 2, 1, 2]);
  });

  it('set a character without the variant that its face lacks', async () => {
    const { clusters, findings } = await cluster('国\ufe00家');
    expect(clusters.map((each) => each.text)).toEqual(['国', '家']);
    expect(findings).toEqual([]);
  });

  it('name a character that no face has, once, at its place', async () => {
    const { diagnostics, outputs } = await renderText('issuer: 某某局\ntitle: 关于\u{1f600}的通知\nbody: 请\u{1f600}阅。\ndate: 2026-03-09\n');
    expect(outputs).toEqual({});
    expect(diagnostics).toMatchObject([{ ruleId: 'typeset/missing-glyph', severity: 'error', params: { codePoint: 'U+1F600' }, range: { start: { line: 2, column: 10 } } }]);
  });

  it('name a combining mark that no face has', async () => {
    const { diagnostics, outputs } = await renderText('issuer: 某某局\ntitle: 关于读音的通知\nbody: 请读e\u0301。\ndate: 2026-03-09\n');
    expect(outputs).toEqual({});
    expect(diagnostics).toMatchObject([{ ruleId: 'typeset/missing-glyph', params: { codePoint: 'U+0301' }, range: { start: { line: 3, column: 10 } } }]);
  });

  it('keep a combining mark with its base when another face has it, and break no line before it', () => {
    const { clusters } = clustersOf([{ text: generated('国e\u0301', { start: 0, end: 0 }), type: { face: 'fangsong', size: 16 } }], twoFaces);
    expect(clusters.map(({ text, cells, face }) => ({ text, cells, face }))).toEqual([
      { text: '国', cells: 2, face: 'one' },
      { text: 'e', cells: 1, face: 'one' },
      { text: '\u0301', cells: 0, face: 'other' },
    ]);
    expect(breaksOf(clusters)).toEqual([false, true, false]);
  });
});
