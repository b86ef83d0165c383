import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { render, type Layout } from '../../src/index.ts';
import { bundledFaces, exampleText, pdfOf, renderExample, renderText } from '../support/examples.ts';
import { memoryFiles } from '../support/memory-files.ts';
import { readPdf } from '../support/read-pdf.ts';

const withoutSigns = exampleText('emphasis').replaceAll('\\==', '‖').replaceAll('==', '').replaceAll('‖', '\\==');

/** What stands where, whatever its type. */
const places = ({ pages }: Layout): readonly string[] =>
  pages.flatMap(({ number, items }) => items.flatMap((item) => (item.kind === 'text' ? [...item.text].map((character, index) => `${number} ${character} ${(item.x + item.advances.slice(0, index).reduce((sum, each) => sum + each, 0)).toFixed(3)} ${item.y.toFixed(3)}`) : [])));

const emphasised = ({ pages }: Layout): readonly string[] => pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' && item.emphasised ? [item.text] : [])));

const layoutOf = ({ layout }: { readonly layout?: Layout | undefined }): Layout => {
  if (!layout) throw new Error('no layout');
  return layout;
};

describe('emphasised words', () => {
  let layout: Layout;
  beforeAll(async () => {
    layout = layoutOf(await renderExample('emphasis'));
  });

  it('move no character of the document', async () => {
    expect(places(layout)).toEqual(places(layoutOf(await renderText(withoutSigns))));
  });

  it('are those between the signs, bold in their own face', () => {
    const texts = emphasised(layout).join('|');
    for (const words of ['提前转移', '应转尽转，不落一|户、不漏一人', '“三个不得”', '8日正午前', '当场劝离并登记']) expect(texts).toContain(words);
    const bold = layout.pages.flatMap(({ items }) => items.filter((item) => item.kind === 'text' && item.bold));
    expect(bold.every((item) => item.kind === 'text' && item.emphasised)).toBe(true);
  });

  it('are found and copied from the PDF as they stand', async () => {
    const text = (await readPdf(pdfOf(await renderExample('emphasis')))).pages.flatMap((page) => page.lines.map((line) => line.text)).join('');
    expect(text).toContain('应转尽转，不落一户、不漏一人；敬老院');
    expect(text).not.toContain('==应');
    expect(text).toContain('“a==b”');
  });

  it('have Word’s own style, and one on the heading’s where they stand in a heading', async () => {
    const { outputs } = await renderExample('emphasis', ['docx']);
    const parts = unzipSync(outputs.docx ?? new Uint8Array());
    const [body, styles] = ['word/document.xml', 'word/styles.xml'].map((name) => strFromU8(parts[name] ?? new Uint8Array()));
    expect(body).toMatch(/<w:rStyle w:val="Strong"\/><\/w:rPr><w:t [^>]*>应转尽转/u);
    expect(body).toMatch(/<w:rStyle w:val="GwHeading2Strong"\/><\/w:rPr><w:t [^>]*>“三个不得”/u);
    expect(styles).toMatch(/w:styleId="Strong"><w:name w:val="Strong"\/>.*?<w:b\/><w:bCs\/>/u);
  });

  it('have a profile’s face', async () => {
    const files = memoryFiles({ 'own.yaml': 'emphasis: { face: 黑体, bold: no }\n' });
    const rendered = await render(exampleText('emphasis').replace('date:', 'profile: own.yaml\ndate:'), { formats: ['pdf', 'docx'], faces: await bundledFaces(), files });
    const faces = layoutOf(rendered).pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' && item.emphasised ? [`${item.face}${item.bold ? ' bold' : ''}`] : [])));
    expect(new Set(faces)).toEqual(new Set(['hei']));
    const styles = strFromU8(unzipSync(rendered.outputs.docx ?? new Uint8Array())['word/styles.xml'] ?? new Uint8Array());
    expect(styles).toMatch(/w:styleId="Strong">.*?w:eastAsia="黑体"[^>]*\/><\/w:rPr>/u);
  });
});
