import { describe, expect, it } from 'vitest';
import { exampleNames, exampleText, pdfOf, renderExample } from '../support/examples.ts';
import { inkIn } from '../support/png.ts';
import { readPdf, type ReadPage, type ReadPdf } from '../support/read-pdf.ts';

/**
 * The standard's numbers, measured on the written PDF as pdf.js reads it. They stand here as the standard prints them, not as the
 * program computes them; millimetres, tolerance 0.2.
 */
const LEFT = 28;
const RIGHT = 184;
const HEAD = 37;
const FOOT = 262;
const EM = 156 / 28;
const PITCH = 10.446;
const TOLERANCE = 0.2;
/** Rules of tables are thinner. */
const THIN = 0.3;

const near = (value: number | undefined, wanted: number): void => {
  expect(Math.abs((value ?? NaN) - wanted), `${value} instead of ${wanted}`).toBeLessThanOrEqual(TOLERANCE);
};

const read = async (name: string): Promise<ReadPdf> => readPdf(pdfOf(await renderExample(name)));
const bodyLines = (page: ReadPage) => page.lines.filter((line) => line.size > 15.5 && line.size < 16.5);
const pageNumber = (page: ReadPage) => page.lines.find((line) => line.y > FOOT + 5);
/** Em box of a line, from its baseline and its type's em. */
const topOf = (baseline: number, em: number): number => baseline - 0.88 * em;
const lineWith = (page: ReadPage | undefined, text: string) => {
  const found = page?.lines.find((line) => line.text.includes(text));
  if (!found) throw new Error(`no line with ${text}`);
  return found;
};

/** Letters have another page (10.1): letter.test.ts. Landscape pages are measured as they are read, in tables.test.ts and figures.test.ts. */
const ordinary = exampleNames.filter((name) => name !== 'table-landscape' && name !== 'picture-attachments' && !/^(?:format|kind): letter/m.test(exampleText(name)));

describe.each(ordinary)('%s', (name) => {
  const tight = /^fit: tight/m.test(exampleText(name));

  it('keeps to the type area', async () => {
    const pdf = await read(name);
    for (const page of pdf.pages) {
      near(page.width, 210);
      near(page.height, 297);
      for (const line of page.lines) {
        expect(line.x0, line.text).toBeGreaterThanOrEqual(LEFT - TOLERANCE);
        const hanging = /[，。、；：？！）》”’」』】〕%,.:;!?)]$/u.test(line.text) ? EM : 0;
        expect(line.x1, line.text).toBeLessThanOrEqual(RIGHT + hanging + TOLERANCE);
        if (line !== pageNumber(page)) {
          expect(line.top, line.text).toBeGreaterThanOrEqual(HEAD - TOLERANCE);
          expect(line.y, line.text).toBeLessThanOrEqual(FOOT);
        }
      }
      for (const rule of page.rules.filter((each) => each.x1 - each.x0 > 150)) {
        near(rule.x0, LEFT);
        near(rule.x1, RIGHT);
      }
      for (const rule of page.rules) {
        expect(rule.x0).toBeGreaterThanOrEqual(LEFT - TOLERANCE);
        expect(rule.x1).toBeLessThanOrEqual(RIGHT + TOLERANCE);
      }
    }
  });

  it('has 22 lines a page on the grid, fewer only at an end', async () => {
    const pdf = await read(name);
    for (const page of pdf.pages.slice(1)) {
      const baselines = [...new Set(bodyLines(page).map((line) => line.y))];
      if (baselines.length === 0) continue;
      expect(baselines.length).toBeLessThanOrEqual(tight ? 24 : 22);
      if (tight) continue;
      for (const baseline of baselines) {
        const line = (topOf(baseline, EM) - HEAD) / PITCH;
        expect(Math.abs(line - Math.round(line)) * PITCH, `baseline ${baseline}`).toBeLessThanOrEqual(TOLERANCE);
      }
      if (baselines.length === 22) near((baselines.at(-1) ?? 0) + 0.12 * EM, FOOT);
    }
  });

  it('numbers its pages 7 mm below the type area, outside', async () => {
    const bytes = pdfOf(await renderExample(name));
    const pdf = await readPdf(bytes);
    for (const page of pdf.pages) {
      const line = pageNumber(page);
      if (!line) continue;
      expect(line.text.replaceAll(' ', '')).toBe(`—${page.number}—`);
      if (page.number % 2 === 1) near(line.x1, RIGHT - 4.94);
      else near(line.x0, LEFT + 4.94);
    }
    const first = pdf.pages[0];
    const number = first && pageNumber(first);
    if (!number) throw new Error('page 1 has no number');
    const dash = await inkIn(bytes, 1, { x0: number.x0, x1: number.x0 + 4.5, top: FOOT + 2, bottom: FOOT + 12 });
    near(((dash?.top ?? 0) + (dash?.bottom ?? 0)) / 2, FOOT + 7);
  });

  it('ends its imprint on the type area of an even page', async () => {
    const pdf = await read(name);
    const rules = pdf.pages.flatMap((page) => page.rules.filter((rule) => rule.color === '#000000').map((rule) => ({ ...rule, page: page.number })));
    const first = rules.findIndex((rule) => rule.thickness > THIN);
    if (first < 0) return;
    const black = rules.slice(first);
    const page = black[0]?.page ?? 0;
    expect(page).toBe(pdf.pages.length);
    if (!/^parity: no/m.test(exampleText(name))) expect(page % 2).toBe(0);
    near(black.at(-1)?.y, FOOT);
    expect(black.map((rule) => rule.thickness.toFixed(2))).toEqual(['0.35', ...black.slice(2).map(() => '0.25'), '0.35']);
  });
});

describe('page 1 of proposal71', () => {
  it('has its header at the standard’s distances', async () => {
    const bytes = pdfOf(await renderExample('proposal71'));
    const [page] = (await readPdf(bytes)).pages;
    const mark = lineWith(page, '中共宣威市委宣传部文件');
    expect(mark.color).toBe('#ff0000');
    near((mark.x0 + mark.x1) / 2, (LEFT + RIGHT) / 2);
    const ink = await inkIn(bytes, 1, { x0: LEFT, x1: RIGHT, top: 50, bottom: 95 });
    near(ink?.top, HEAD + 35);
    const markEm = (mark.size * 25.4) / 72;
    const number = lineWith(page, '宣宣发〔2021〕22号');
    near(topOf(number.y, EM), mark.y + 0.12 * markEm + 2 * PITCH);
    const rule = page?.rules.find((each) => each.color === '#ff0000');
    near(rule?.y, number.y + 0.12 * EM + 4);
    near((rule?.x1 ?? 0) - (rule?.x0 ?? 0), 156);
    const titles = page?.lines.filter((line) => line.size === 22) ?? [];
    expect(titles).toHaveLength(3);
    near(topOf(titles[0]?.y ?? 0, 7.76), (rule?.y ?? 0) + 2 * PITCH);
    near((titles[1]?.y ?? 0) - (titles[0]?.y ?? 0), 12.64);
    for (const line of titles) near((line.x0 + line.x1) / 2, (LEFT + RIGHT) / 2);
    const addressee = lineWith(page, '尊敬的李文宏委员：');
    near(topOf(addressee.y, EM), (titles.at(-1)?.y ?? 0) + 0.12 * 7.76 + PITCH);
    near(addressee.x0, LEFT);
    const body = lineWith(page, '您提出的');
    near(body.y - addressee.y, PITCH);
    near(body.x0, LEFT + 2 * EM);
  });

  it('carries two lines to the signature, the imprint on page 6', async () => {
    const { pages } = await read('proposal71');
    expect(pages).toHaveLength(6);
    const fifth = pages[4];
    const [first] = fifth ? bodyLines(fifth) : [];
    near(topOf(first?.y ?? 0, EM), HEAD);
    const date = lineWith(fifth, '2021年9月10日');
    const name = lineWith(fifth, '中共宣威市委宣传部');
    near(date.x1, RIGHT - 4 * EM);
    near((name.x0 + name.x1) / 2, (date.x0 + date.x1) / 2);
    near(date.y - name.y, PITCH);
    near(name.y - (first?.y ?? 0), 4 * PITCH);
    const copies = lineWith(pages[5], '抄送：市政协提案委');
    near(copies.x0, LEFT + 4.94);
    const office = lineWith(pages[5], '中共宣威市委宣传部办公室');
    near(office.y - copies.y, 9.81);
  });
});
