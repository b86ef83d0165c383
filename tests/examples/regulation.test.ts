import { describe, expect, it } from 'vitest';
import { docxOf, partOf } from '../support/docx.ts';
import { pdfOf, renderExample, renderText } from '../support/examples.ts';
import { readPdf, type ReadPage, type ReadPdf } from '../support/read-pdf.ts';

/** Regulations, measured on the written PDF: millimetres, tolerance 0.2. */
const EM = 156 / 28;
const PITCH = 10.446;
const near = (value: number | undefined, wanted: number): void => expect(Math.abs((value ?? NaN) - wanted), `${value} instead of ${wanted}`).toBeLessThanOrEqual(0.2);
const read = async (name: string): Promise<ReadPdf> => readPdf(pdfOf(await renderExample(name)));
const lineWith = (page: ReadPage | undefined, text: string) => {
  const found = page?.lines.find((line) => line.text.replaceAll(' ', '').includes(text));
  if (!found) throw new Error(`no line with ${text}`);
  return found;
};
const middle = ({ x0, x1 }: { readonly x0: number; readonly x1: number }): number => (x0 + x1) / 2;

describe('regulation', () => {
  it('centres chapters with an empty line above and below, sections right below their chapter', async () => {
    const { pages } = await read('regulation');
    const [, second, third] = pages;
    const chapter = lineWith(second, '第一章');
    near(middle(chapter), 106);
    near(chapter.y - lineWith(second, '通过').y, 2 * PITCH);
    near(lineWith(second, '第一条').y - chapter.y, 2 * PITCH);
    near(lineWith(third, '第一节').y - lineWith(third, '第二章').y, PITCH);
    near(lineWith(third, '第五条').y - lineWith(third, '第一节').y, 2 * PITCH);
  });

  it('indents articles two characters and sets a gap of one behind their number; 款, 项 and 目 are indented alike', async () => {
    const { pages } = await read('regulation');
    const article = lineWith(pages[1], '第二条');
    near(article.x0, 28 + 2 * EM);
    const text = pages[1]?.characters.filter(({ y }) => Math.abs(y - article.y) < 0.1) ?? [];
    near(text.find((character) => character.text === '本')?.x0, 28 + 6 * EM);
    for (const start of ['（一）建造', '1.建筑垃圾']) near(lineWith(pages[2], start).x0, 28 + 2 * EM);
    near(lineWith(pages[1], '本办法所称').x0, 28 + 2 * EM);
  });

  it('has its chapters and articles as bookmarks', async () => {
    const { layout } = await renderExample('regulation');
    const entries = layout?.outline.map(({ level, text }) => `${level} ${text}`) ?? [];
    expect(entries.slice(0, 3)).toEqual(['1 清河市城市供水用水管理办法', '2 第一章　总　则', '4 第一条']);
    expect(entries).toContain('3 第二节　水质和水压');
  });
});

it('never leaves a chapter at a page’s foot', async () => {
  for (let count = 8; count < 32; count += 1) {
    const body = [...Array.from({ length: count }, () => '  - article: 依法管理。'), '  - chapter: 附则', '  - article: 本办法自发布之日起施行。'].join('\n');
    const { pages } = await readPdf(pdfOf(await renderText(`issuer: 清河市财政局\ntitle: 管理办法\ntitle-note: 第3次会议通过\nbody:\n${body}\ndate: 2024-04-18\n`)));
    const page = pages.find(({ lines }) => lines.some(({ text }) => text.includes('第一章')));
    lineWith(page, `自发布之日起施行`);
  }
});

it('has chapters on Word’s headings in DOCX, and the space below them in their style', async () => {
  const docx = docxOf(await renderExample('regulation', ['docx']));
  const style = /<w:style [^>]*w:styleId="GwChapter">.*?<\/w:style>/.exec(partOf(docx, 'word/styles.xml'))?.[0] ?? '';
  expect(style).toContain('<w:basedOn w:val="Heading1"/>');
  expect(style).toContain('<w:outlineLvl w:val="0"/>');
  expect(Number(/w:after="(\d+)"/.exec(style)?.[1])).toBeGreaterThan(550);
  const body = partOf(docx, 'word/document.xml');
  const article = /<w:p><w:pPr><w:pStyle w:val="GwArticle"\/><\/w:pPr><w:r><w:rPr><w:rStyle w:val="GwArticleChar"\/><\/w:rPr><w:t xml:space="preserve">第一条<\/w:t>/;
  expect(body).toMatch(article);
});
