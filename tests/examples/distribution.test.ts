import { describe, expect, it } from 'vitest';
import { pdfOf, renderExample } from '../support/examples.ts';
import { readPdf } from '../support/read-pdf.ts';

/** As the standard prints them; millimetres, tolerance 0.2. */
const LEFT = 28;
const RIGHT = 184;
const FOOT = 262;
const SMALL = 4.94;
const SMALL_LINE = 9.81;

const near = (value: number | undefined, wanted: number): void => expect(Math.abs((value ?? NaN) - wanted), `${value} instead of ${wanted}`).toBeLessThanOrEqual(0.2);
const lastPage = async (name: string) => {
  const pdf = await readPdf(pdfOf(await renderExample(name)));
  return pdf.page(pdf.pages.length);
};

describe('copies by level (7.4.2)', () => {
  it('each level begins a line, aligned with the first character after the colon; ， between levels, 。 at the end', async () => {
    const page = await lastPage('distribution');
    const levels = [page.line(/^抄送：省水利厅、省住房和城乡建设厅，$/u), page.line(/^市委办公室、/u), page.line(/^各县（区）自来水公司。$/u)];
    near(levels[0]?.x0, LEFT + SMALL);
    for (const level of levels.slice(1)) near(level.x0, LEFT + 4 * SMALL);
    near(page.line(/^办公室，市应急/u).x0, LEFT + 4 * SMALL);
    expect(page.line(/^建设局，$/u).size).toBeCloseTo(14, 1);
    near((levels[2]?.y ?? NaN) - (levels[0]?.y ?? NaN), 4 * SMALL_LINE);
  });
});

describe('the print run', () => {
  it('is the last line, at the right, a character in; thin rules part the printing line from all else (7.4.1, 7.4.3)', async () => {
    const page = await lastPage('distribution');
    const run = page.line('共印30份');
    const date = page.line(/2025年6月13日印发$/u);
    near(run.x1, RIGHT - SMALL);
    near(date.x1, RIGHT - SMALL);
    near(run.y - date.y, SMALL_LINE);
    const rules = page.rules.filter((rule) => rule.x1 - rule.x0 > 150);
    [7, 2, 1, 0].forEach((lines, index) => near(rules[index]?.y, FOOT - lines * SMALL_LINE));
    expect(rules.map(({ thickness }) => Math.round(thickness * 100) / 100)).toEqual([0.35, 0.25, 0.25, 0.35]);
  });
});

it('印发传达范围 is a note below the date, two characters in (7.3.6)', async () => {
  const page = await lastPage('distribution');
  const note = page.line('（此件发至县级水务局）');
  near(note.x0, LEFT + (2 * 156) / 28);
  near(note.y - page.line('2025年6月12日').y, 10.446);
});

it('分送 stands above 抄送, in the same form, without a rule between (7.4.2)', async () => {
  const page = await lastPage('distribution-minutes');
  const [to, copies] = [page.line(/^分送：市长，各位副市长，市水务局、市财政局。$/u), page.line(/^抄送：/u)];
  near(to.x0, LEFT + SMALL);
  near(copies.x0, LEFT + SMALL);
  near(copies.y - to.y, SMALL_LINE);
  expect(page.rules.filter((rule) => rule.y > to.y && rule.y < copies.y)).toEqual([]);
});
