import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Layout, TextItem } from '../../src/index.ts';
import { exampleText, pdfOf, renderExample, renderText } from '../support/examples.ts';
import { readPdf, type ReadPdf } from '../support/read-pdf.ts';
import { FOOT, HEAD, LINE } from '../support/standard-mm.ts';

const layoutOf = ({ layout }: { readonly layout?: Layout | undefined }): Layout => {
  if (!layout) throw new Error('no layout');
  return layout;
};
const texts = (layout: Layout, page: number): readonly TextItem[] => layout.pages[page - 1]?.items.filter((item): item is TextItem => item.kind === 'text') ?? [];
const notes = (layout: Layout, page: number): string => texts(layout, page).filter(({ role }) => role === 'footnote').map(({ text }) => text).join('');
const references = (layout: Layout, page: number): string => texts(layout, page).filter(({ role, reference }) => reference !== undefined && role !== 'footnote').map(({ text }) => text).join('');

/** A document of so many lines of text, then a word with a footnote of so many characters. */
const withLongNote = (lines: number, characters: number, more = ''): string =>
  exampleText('footnotes')
    .replace(/^body: \|\n[^]*?\n(?=\S)/mu, `body: |\n${'  各单位要及时公布结果。\n'.repeat(lines)}  附有说明[^1]。\n${more}`)
    .replace(/^footnotes:\n[^]*?\n(?=\S)/mu, `footnotes:\n  - ${'注'.repeat(characters)}\n`);

describe('footnotes', () => {
  let layout: Layout;
  let pdf: ReadPdf;
  beforeAll(async () => {
    const rendering = await renderExample('footnotes');
    layout = layoutOf(rendering);
    pdf = await readPdf(pdfOf(rendering));
  });

  it('are numbered anew on each page, and stand on that of their reference', () => {
    expect([1, 2, 3].map((page) => references(layout, page))).toEqual(['①②③', '①②', '①']);
    expect(notes(layout, 1)).toMatch(/^①地区生产总值.*②修订后.*③不变价格/u);
    expect(notes(layout, 2)).toMatch(/^①能源消费量.*②居民自有/u);
  });

  it('go on at the next page’s foot, before those of that page', () => {
    expect(notes(layout, 3)).toMatch(/^市住房城乡建设局.*推算。①名录库指/u);
  });

  it('stand inside the type area, below the text, whose lines stay on the grid', () => {
    for (const { number, lines } of pdf.pages.slice(0, 3)) {
      const small = lines.filter(({ size }) => size > 10 && size < 11);
      const body = lines.filter(({ size }) => size > 15.5 && size < 16.5);
      const deepest = Math.max(...body.map(({ y }) => y));
      expect(Math.max(...small.map(({ y }) => y))).toBeLessThan(FOOT);
      expect(deepest).toBeLessThan(Math.min(...small.map(({ y }) => y)) - 6);
      if (number > 1) for (const { y } of body) expect(Math.abs(Math.round((y - HEAD) / LINE - 0.47) - ((y - HEAD) / LINE - 0.47))).toBeLessThan(0.03);
    }
  });

  it('come behind the text of their page when it is extracted, before the page number', () => {
    const page = pdf.pages[0]?.lines.map(({ text }) => text).join('') ?? '';
    expect(page.indexOf('按不变价格')).toBeLessThan(page.indexOf('地区生产总值指'));
    expect(page.indexOf('地区生产总值指')).toBeLessThan(page.indexOf('— 1 —'));
  });

  it('have their number half a character wide, which never begins a line', () => {
    const number = texts(layout, 1).find(({ reference, role }) => reference === 1 && role !== 'footnote');
    expect(number?.advances.length).toBe(1);
    expect(Math.abs((number?.advances[0] ?? 0) - 156 / 56)).toBeLessThan(0.2);
    for (const { lines } of pdf.pages) for (const { text } of lines.filter(({ size }) => size > 15)) expect(text).not.toMatch(/^[①②③]/u);
  });

  it('take more than a page when they must', async () => {
    const long = layoutOf(await renderText(withLongNote(12, 2400)));
    const all = long.pages.map(({ number }) => notes(long, number));
    expect(all.join('')).toBe(`①${'注'.repeat(2400)}`);
    expect(all.filter((each) => each !== '').length).toBeGreaterThan(1);
    for (const { number } of long.pages) for (const { y } of texts(long, number).filter(({ role }) => role === 'footnote')) expect(y).toBeLessThan(FOOT);
  });

  it('stand above the imprint on its page', async () => {
    const short = layoutOf(await renderText(withLongNote(14, 30)));
    const page = short.decisions.imprintPage ?? 0;
    expect(notes(short, page)).toContain('注');
    const imprint = short.pages[page - 1]?.items.find((item) => item.kind === 'rule' && item.role === 'imprint');
    expect(Math.max(...texts(short, page).filter(({ role }) => role === 'footnote').map(({ y }) => y))).toBeLessThan((imprint?.y ?? 0) - 4);
  });

  it('belong to the file of an attachment that is not bound, and to a carried document', async () => {
    const text = exampleText('footnotes').replace('  - 名录库指', '  - 附件的注。\n  - 名录库指').replace('不重不漏[^6]', '不重不漏[^7]');
    const { attachments, layout: main } = await renderText(`${text}attachments: [{ title: 分县数据, bound: no, body: "数据[^6]如下。" }]\n`);
    expect(notes(layoutOf({ layout: main }), 3)).toContain('名录库指');
    expect(attachments.map((each) => notes(each.layout, 1))).toEqual(['①附件的注。']);
    const carrying = layoutOf(await renderText(`${exampleText('footnotes')}carries: { title: 清河市方案, body: "方案[^1]如下。", footnotes: 方案的注。 }\n`));
    expect(carrying.pages.map(({ number }) => notes(carrying, number)).join('')).toContain('①方案的注。');
  });

  it('are Word’s own in the DOCX', async () => {
    const { outputs } = await renderExample('footnotes', ['docx']);
    const parts = unzipSync(outputs.docx ?? new Uint8Array());
    const [body = '', footnotes = '', styles = '', settings = ''] = ['document', 'footnotes', 'styles', 'settings'].map((name) => strFromU8(parts[`word/${name}.xml`] ?? new Uint8Array()));
    expect(body.match(/<w:footnoteReference w:id="\d+"\/>/gu)).toHaveLength(6);
    expect(footnotes.match(/<w:footnoteRef\/>/gu)).toHaveLength(6);
    expect(footnotes).toMatch(/w:type="separator"/u);
    expect(styles).toMatch(/<w:name w:val="footnote text"\/>/u);
    expect(styles).toMatch(/<w:name w:val="footnote reference"\/>/u);
    expect(settings).toMatch(/<w:footnotePr><w:numFmt w:val="decimalEnclosedCircle"\/><w:numRestart w:val="eachPage"\/>/u);
  });
});
