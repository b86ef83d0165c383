import { describe, expect, it } from 'vitest';
import { docxOf, partOf } from '../support/docx.ts';
import { pdfOf, renderExample, renderText } from '../support/examples.ts';
import { readPdf, type ReadPdf } from '../support/read-pdf.ts';

/** Tables of contents, measured on the written PDF: millimetres, tolerance 0.2. */
const EM = 156 / 28;
const near = (value: number | undefined, wanted: number): void => expect(Math.abs((value ?? NaN) - wanted), `${value} instead of ${wanted}`).toBeLessThanOrEqual(0.2);
const squeezed = (text: string): string => text.replaceAll(/[\s\u3000]/gu, '');

/** Its entries: words, number, and the page that they stand on. */
const entriesOf = ({ pages }: ReadPdf) =>
  pages.flatMap(({ number, lines }) =>
    lines.flatMap((line) => {
      const [, words = '', page = ''] = /^(.*?)\.{3,}(\d+)$/u.exec(squeezed(line.text)) ?? [];
      return words === '' ? [] : [{ line, words, page: Number(page), number }];
    }),
  );
/** The page on which a heading stands, besides the contents. */
const pageOf = ({ pages }: ReadPdf, words: string): number | undefined => pages.find(({ lines }) => lines.some(({ text }) => squeezed(text) === words))?.number;

function expectTrue(pdf: ReadPdf, count: number): void {
  const entries = entriesOf(pdf);
  expect(entries).toHaveLength(count);
  for (const { words, page } of entries) expect(page, words).toBe(pageOf(pdf, words));
}

describe('contents', () => {
  it('say the pages on which headings stand; numbers end at the right edge, levels are indented', async () => {
    const pdf = await readPdf(pdfOf(await renderExample('contents')));
    expectTrue(pdf, 11);
    const [first, second] = entriesOf(pdf);
    near(first?.line.x0, 28);
    near(second?.line.x0, 28 + 2 * EM);
    for (const { line, number } of entriesOf(pdf)) {
      near(line.x1, 184);
      expect(number).toBe(2);
    }
    expect(new Set(entriesOf(pdf).map(({ page }) => page)).size).toBeGreaterThan(1);
  });

  it('are true at every length, of a document and of one that it carries', async () => {
    for (const count of [1, 30, 60]) {
      const chapters = Array.from({ length: count }, (_, index) => `    - chapter: 事项${'甲乙丙丁'[index % 4]}\n    - article: 依法管理，${'认真落实，'.repeat(index % 9)}不得推诿。`).join('\n');
      const body = `body:\n${chapters}`;
      expectTrue(await readPdf(pdfOf(await renderText(`issuer: 清河市财政局\ntitle: 管理办法\ntitle-note: 第3次会议通过\ncontents: yes\n${body}\ndate: 2024-04-18\n`))), count);
      expectTrue(await readPdf(pdfOf(await renderText(`issuer: 清河市财政局\ntitle: 关于印发管理办法的通知\nbody: 现予印发。\ncarries:\n  title: 管理办法\n  contents: yes\n  ${body}\ndate: 2024-04-18\n`))), count);
    }
  });
});

it('is Word’s field in DOCX, each line a link to a bookmark with its page', async () => {
  const docx = docxOf(await renderExample('contents', ['docx']));
  const body = partOf(docx, 'word/document.xml');
  expect(body).toContain('TOC \\o &quot;1-2&quot; \\h \\z \\t &quot;章,1,节,2&quot; \\b Contents1');
  const anchors = [...body.matchAll(/<w:hyperlink w:anchor="(_Toc\d+)"/gu)].map(([, anchor]) => anchor);
  expect(anchors).toHaveLength(11);
  for (const anchor of anchors) expect(body).toMatch(new RegExp(`w:name="${anchor}"/><w:r>`, 'u'));
  const ids = [...body.matchAll(/<w:bookmarkStart w:id="(\d+)"/gu)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const kind of ['begin', 'separate', 'end']) expect(body.split(`w:fldCharType="${kind}"`)).toHaveLength(13);
  expect(partOf(docx, 'word/styles.xml')).toMatch(/w:styleId="TOC1">.*?w:leader="dot"/u);
});
