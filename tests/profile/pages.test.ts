import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { render, type Rendering } from '../../src/index.ts';
import { bundledFaces, exampleText, pdfOf } from '../support/examples.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { readPdf, type ReadPage } from '../support/read-pdf.ts';

/** Profiles, measured on the written files: millimetres, tolerance 0.05. */
const office = readFileSync(new URL('../../examples/office/24-lines.yaml', import.meta.url), 'utf8');
const files = memoryFiles({ 'office.yaml': office, '28pt.yaml': 'grid: { pitch: 28 pt }\n', 'wide.yaml': 'title: { max-lines: 1 }\n', 'bad.yaml': '# ours\ngrid: { lines: 99 }\n' });
const rendered = async (profile: string, formats: readonly ('pdf' | 'docx')[] = ['pdf'], more = ''): Promise<Rendering> =>
  render(`${exampleText('proposal71')}\nprofile: ${profile}\n${more}`, { lang: 'en', formats, faces: await bundledFaces(), files });
const bodyLines = (page: ReadPage | undefined) => page?.lines.filter((line) => line.size > 15.5 && line.size < 16.5) ?? [];
const near = (value: number | undefined, wanted: number): void => expect(Math.abs((value ?? NaN) - wanted), `${value} instead of ${wanted}`).toBeLessThanOrEqual(0.05);

describe.each([
  // profile, lines of page 2, first baseline, pitch
  ['gbt9704-2012', 22, 37 + 0.88 * (156 / 28), 10.446],
  ['gbt33476', 22, 37 + 0.88 * 5.54, 5.54 * 1.875],
  ['page-dialog', 22, 39.95 + 0.88 * (156 / 28), 225 / 22],
  ['office.yaml', 24, 37 + 0.88 * (156 / 28), (225 - 156 / 28) / 23],
  ['28pt.yaml', 22, 37 + 0.88 * (156 / 28), 9.878],
] as const)('%s', (profile, count, first, pitch) => {
  test('has its lines where they belong', async () => {
    const pdf = await readPdf(pdfOf(await rendered(profile)));
    const baselines = bodyLines(pdf.pages[1]).map(({ y }) => y);
    expect(baselines).toHaveLength(count);
    for (const [index, baseline] of baselines.entries()) near(baseline, first + index * pitch);
  });

  test('breaks every line as the standard does: its type area is as wide', async () => {
    const lines = async (name: string) => (await readPdf(pdfOf(await rendered(name)))).pages.flatMap((page) => bodyLines(page).map(({ text }) => text));
    expect(await lines(profile)).toEqual(await lines('gbt9704-2012'));
  });
});

const partsOf = async (profile: string): Promise<Readonly<Record<string, string>>> => {
  const { docx } = (await rendered(profile, ['docx'])).outputs;
  return Object.fromEntries(Object.entries(unzipSync(docx ?? new Uint8Array())).map(([name, data]) => [name, strFromU8(data)]));
};
const marginsOf = (xml: string | undefined): readonly number[] => ['top', 'bottom', 'left', 'right'].map((side) => Number(new RegExp(`<w:pgMar[^>]* w:${side}="(\\d+)"`).exec(xml ?? '')?.[1]) / 1440 * 25.4);

describe('the DOCX', () => {
  test('of page-dialog shows 37, 35, 28 and 26 mm and 22 lines in the page dialog', async () => {
    const xml = (await partsOf('page-dialog'))['word/document.xml'];
    for (const [index, wanted] of [37, 35, 28, 26].entries()) expect(Math.abs((marginsOf(xml)[index] ?? NaN) - wanted)).toBeLessThan(0.1);
    expect(xml).toContain('w:linePitch="579"');
  });

  test('of gbt33476 shows 34.58 and 32.58 mm', async () => {
    const xml = (await partsOf('gbt33476'))['word/document.xml'];
    for (const [index, wanted] of [34.58, 32.58].entries()) expect(Math.abs((marginsOf(xml)[index] ?? NaN) - wanted)).toBeLessThan(0.1);
    expect(xml).toContain('w:linePitch="589"');
  });

  test('of a house has its bold, its page number and its sizes in styles', async () => {
    const parts = await partsOf('office.yaml');
    const style = (id: string): string => new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(parts['word/styles.xml'] ?? '')?.[0] ?? '';
    expect(style('Heading2')).toContain('<w:b/>');
    expect(style('Heading1')).not.toContain('<w:b/>');
    expect(style('Title')).toContain('<w:sz w:val="36"/>');
    expect(parts['word/footer1.xml']).toContain('<w:jc w:val="center"/>');
    expect(parts['word/document.xml']).not.toContain('<w:b/>');
  });
});

describe('the PDF of a house', () => {
  test('has the page number in the middle of the type area', async () => {
    const pdf = await readPdf(pdfOf(await rendered('office.yaml')));
    for (const page of pdf.pages) {
      const number = page.lines.find(({ y }) => y > 265);
      if (number) near((number.x0 + number.x1) / 2, 28 + 78);
    }
  });

  test('strokes level 2 and nothing else', async () => {
    const { layout } = await rendered('office.yaml');
    const bold = layout?.pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' && item.bold ? [item.face] : []))) ?? [];
    expect(new Set(bold)).toEqual(new Set(bold.length > 0 ? ['kai'] : []));
    const levels = await render(`issuer: 甲\ntitle: 乙\nbody: |\n  一、丙\n  （一）丁。戊己。\ndate: 2021-09-10\nprofile: office.yaml\n`, { formats: ['pdf'], faces: await bundledFaces(), files });
    expect(levels.layout?.pages[0]?.items.flatMap((item) => (item.kind === 'text' && item.bold ? [item.text] : [])).join('')).toBe('（一）丁。');
  });
});

describe('findings', () => {
  test('that rest on a changed value cite the profile', async () => {
    const clauseOf = async (profile: string) => (await rendered(profile)).diagnostics.find(({ ruleId }) => ruleId === 'typeset/long-title')?.clause;
    expect(await clauseOf('gbt9704-2012')).toBeUndefined();
    expect(await clauseOf('wide.yaml')).toBe('wide title.max-lines');
  });

  test('of a profile stand in its own file, and nothing is written', async () => {
    const { diagnostics, outputs } = await rendered('bad.yaml');
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([{ ruleId: 'profile/value', file: 'bad.yaml', range: { start: { line: 2, column: 16 } } }]);
    expect(outputs).toEqual({});
  });

  test('of a profile that is not there stand where it is named', async () => {
    const { diagnostics } = await rendered('page-dialgo');
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([{ ruleId: 'profile/not-found', messageId: 'near', file: 'document.yaml' }]);
  });
});
