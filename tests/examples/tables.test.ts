import { describe, expect, it } from 'vitest';
import { pdfOf, renderExample } from '../support/examples.ts';
import { readPdf, type ReadPage, type ReadPdf } from '../support/read-pdf.ts';

/** Tables (8), measured on the written PDF: the standard's numbers and the program's stated choices, millimetres, tolerance 0.2. */
const AREA = { left: 28, right: 184, top: 37, bottom: 262 };
const LANDSCAPE = { left: 35, right: 260, top: 28, bottom: 184 };
const EM = (14 * 25.4) / 72;
/** 四号 hanzi and 7/8 of a 三号 hanzi (3.2). */
const PITCH = EM + 4.875;
const TOLERANCE = 0.2;

const near = (value: number | undefined, wanted: number): void => {
  expect(Math.abs((value ?? NaN) - wanted), `${value} instead of ${wanted}`).toBeLessThanOrEqual(TOLERANCE);
};

const read = async (name: string, turned: readonly number[] = []): Promise<ReadPdf> => readPdf(pdfOf(await renderExample(name)), turned);
const textOf = (page: ReadPage): string => page.lines.map((line) => line.text.replaceAll(' ', '')).join('|');
/** Level rules of a table, top to bottom, one a height. */
const levels = (page: ReadPage): readonly number[] => [...new Set(page.rules.filter((rule) => rule.color === '#000000' && rule.thickness < 0.3).map((rule) => rule.y))].sort((a, b) => a - b);

describe('a table in the body', () => {
  it('has thin rules as wide as the type area, rows of whole lines, its head on each page', async () => {
    const pdf = await read('table');
    for (const page of [pdf.page(2), pdf.page(3)]) {
      const rules = page.rules.filter((rule) => rule.color === '#000000');
      near(Math.min(...rules.map((rule) => rule.x0)), AREA.left);
      near(Math.max(...rules.map((rule) => rule.x1)), AREA.right);
      for (const rule of rules) near(rule.thickness, 0.25);
      const [first = NaN, ...others] = levels(page);
      for (const y of others) near(((y - first) / PITCH) % 1 > 0.5 ? PITCH - ((y - first) % PITCH) : (y - first) % PITCH, 0);
      expect(textOf(page)).toContain('投资');
      expect(page.line('完成时').size).toBe(14);
    }
    near(levels(pdf.page(3))[0], AREA.top);
  });

  it('has title and unit above it, notes below it, the text in the middle of its cells', async () => {
    const pdf = await read('table');
    const title = pdf.page(2).line(/^表1/u);
    near((title.x0 + title.x1) / 2, (AREA.left + AREA.right) / 2);
    const unit = pdf.page(2).line(/^单位/u);
    near(unit.x1, AREA.right);
    near(unit.y - title.y, PITCH);
    const [top = NaN] = levels(pdf.page(2));
    near(top - unit.bottom, 4.875 / 2);
    const group = pdf.page(2).line('一、防洪工程');
    const above = levels(pdf.page(2)).findLast((y) => y < group.y) ?? NaN;
    near(group.top - above, 4.875 / 2);
    const note = pdf.page(3).line(/^注：/u);
    near(note.top - (levels(pdf.page(3)).at(-1) ?? NaN), 4.875);
    near(pdf.page(3).line('完成时限以竣工验收为准。').x0, AREA.left + 2 * EM);
  });

  it('adds its numbers up exactly and sets them at the right', async () => {
    const page = (await read('table')).page(3);
    const sums = page.lines.find((line) => line.text.includes('12000.00'));
    expect(sums?.text.replaceAll(' ', '')).toContain('12000.004713.5');
    const rights = ['760.25', '12000.00'].map((number) => {
      const line = page.lines.find(({ text }) => text.includes(number));
      return line?.characters[line.text.indexOf(number) + number.length - 1]?.x1;
    });
    near(rights[0], rights[1] ?? NaN);
  });

  it('is tagged as a table with a head', async () => {
    const { structure } = (await read('table')).page(2);
    const cells = structure.filter(({ tag }) => tag === 'TH' || tag === 'TD');
    expect(cells.slice(0, 8).map(({ tag, text }) => `${tag} ${text}`)).toEqual(['TH 责任单位', 'TH 项目名称', 'TH 主要建设内容', 'TH 投资', 'TH 完成时限', 'TH 合计', 'TH 其中市级', 'TD 一、防洪工程']);
    expect((await read('table')).page(3).structure.filter(({ tag }) => tag === 'TH')).toEqual([]);
  });
});

describe('a table of 200 rows from a file', () => {
  it('loses no row, has its head on each page, ends inside the type area', async () => {
    const pdf = await read('table-csv');
    const pages = pdf.pages.filter((page) => textOf(page).includes('整改措施') && page.number > 2);
    const numbers = pages.flatMap((page) => page.lines.filter((line) => line.size === 14 && line.x0 < 40).flatMap((line) => /^\d+/u.exec(line.text) ?? []).map(Number));
    expect(numbers).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
    for (const page of pages.slice(1)) {
      near(levels(page)[0], AREA.top);
      expect(levels(page).at(-1)).toBeLessThanOrEqual(AREA.bottom + TOLERANCE);
    }
    expect(pages.at(-1)?.lines.some((line) => line.text.includes('合计'))).toBe(true);
  });
});

describe('a landscape table (8)', () => {
  const pages = [2, 3, 4];

  it('has its head at the gutter on odd pages, at the fore edge on even ones: the left edge of the sheet', async () => {
    const pdf = await read('table-landscape', pages);
    for (const number of pages) {
      const page = pdf.page(number);
      const lines = page.lines.filter((line) => line.x0 > LANDSCAPE.left - TOLERANCE);
      for (const line of lines) {
        expect(line.x1, line.text).toBeLessThanOrEqual(LANDSCAPE.right + TOLERANCE);
        expect(line.top, line.text).toBeGreaterThanOrEqual(LANDSCAPE.top - TOLERANCE);
        expect(line.bottom, line.text).toBeLessThanOrEqual(LANDSCAPE.bottom + TOLERANCE);
      }
      near(Math.min(...page.rules.map((rule) => rule.x0)), LANDSCAPE.left);
      near(Math.max(...page.rules.map((rule) => rule.x1)), LANDSCAPE.right);
      const head = page.lines.find((line) => line.text.includes('资金投入'));
      expect(head?.y).toBeLessThan(page.lines.find((line) => line.text.includes('周明') || line.text.includes('王芳') || line.text.includes('吴静'))?.y ?? 0);
    }
    near(levels(pdf.page(3))[0], LANDSCAPE.top);
    // The number at the side of the sheet is on its baseline.
    const label = pdf.page(2).characters.find((character) => character.text === '附');
    near((label?.y ?? 0) - (0.88 * 156) / 28, LANDSCAPE.top);
    const title = pdf.page(2).line(/进展情况表$/u);
    near((title.x0 + title.x1) / 2, (LANDSCAPE.left + LANDSCAPE.right) / 2);
  });

  it('leaves the page number where it is on the other pages', async () => {
    const pdf = await read('table-landscape');
    for (const page of pdf.pages.slice(0, 4)) {
      const number = page.lines.find((line) => line.text.replaceAll(' ', '') === `—${page.number}—`);
      near(number?.y, pdf.page(1).line(/^— 1 —$/u).y);
      if (page.number % 2 === 1) near(number?.x1, AREA.right - EM);
      else near(number?.x0, AREA.left + EM);
    }
  });
});

describe('a form to fill in', () => {
  it('has cells as high as it says, and room to sign', async () => {
    const page = (await read('blank-form')).page(3);
    const heights = levels(page).slice(1).map((y, index) => Math.round((y - (levels(page)[index] ?? 0)) / PITCH));
    expect(heights).toEqual([1, 1, 1, 1, 4, 3, 3]);
    const signs = page.lines.filter((line) => /^(?:填表人|审核人|填表日期)：$/u.test(line.text));
    expect(signs.map((line) => Math.round(line.x0))).toEqual([28, 80, 132]);
    expect(new Set(signs.map((line) => line.y)).size).toBe(1);
  });
});

describe('a table in a size of its own', () => {
  it('has its cells and their pitch in 五号, title, unit and notes in 四号', async () => {
    const pdf = await read('table-small');
    const page = pdf.page(2);
    const small = (10.5 * 25.4) / 72;
    const pitch = small + 4.875;
    const text = page.line('柳湾乡');
    expect(text.size).toBe(10.5);
    for (const line of [pdf.page(1).line(/^2024年农村饮水工程维修养护计划表/u), pdf.page(1).line(/^单位/u), page.line(/^注：/u)]) expect(line.size).toBe(14);
    const heights = levels(page).map((y, index, all) => y - (all[index - 1] ?? y)).slice(1);
    for (const height of heights) near(Math.abs(height - Math.round(height / pitch) * pitch), 0);
    expect(page.width).toBeLessThan(page.height);
  });
});
