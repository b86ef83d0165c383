import { describe, expect, it } from 'vitest';
import { generated } from '../../src/text.ts';
import { clustersOf } from '../../src/typeset/cluster.ts';
import { bundledFaces, pdfOf, renderText } from '../support/examples.ts';
import { readPdf } from '../support/read-pdf.ts';

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

  it('keep a combining mark with its base, from whatever face', async () => {
    const text = '请ā́阅和e\u0301读。';
    const rendering = await renderText(`issuer: 某某局\ntitle: 关于读音的通知\nbody: ${text}\ndate: 2026-03-09\n`);
    if (rendering.diagnostics.some((each) => each.severity === 'error')) expect(rendering.diagnostics[0]?.ruleId).toBe('typeset/missing-glyph');
    else expect((await readPdf(pdfOf(rendering))).text.normalize('NFC')).toContain(text.normalize('NFC'));
  });
});
