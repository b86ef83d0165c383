import { describe, expect, it } from 'vitest';
import { pdfOf, renderExample, renderText } from '../support/examples.ts';
import { inkIn } from '../support/png.ts';
import { readPdf, type ReadLine, type ReadPage } from '../support/read-pdf.ts';

/** Joint documents measured on the written PDF; millimetres. The standard's numbers stand here as it prints them. */
const TOLERANCE = 0.2;
const HEAD = 37;
const PITCH = 10.446;
const EM = 156 / 28;

const near = (value: number | undefined, wanted: number): void => {
  expect(Math.abs((value ?? NaN) - wanted), `${value} instead of ${wanted}`).toBeLessThanOrEqual(TOLERANCE);
};
const pageOf = async (name: string): Promise<ReadPage> => (await readPdf(pdfOf(await renderExample(name)))).page(1);
const markLines = (page: ReadPage): readonly ReadLine[] => page.lines.filter((line) => line.runs.every(({ color }) => color === '#ff0000'));
const lineWith = (page: ReadPage, text: string): ReadLine => {
  const line = page.lines.find((each) => each.text.replace(/\s/gu, '').includes(text));
  if (!line) throw new Error(`no line with ${text}`);
  return line;
};

describe.each(['joint', 'joint-upward'])('%s', (name) => {
  it('has its first name 35 mm below the type area’s top, to its ink', async () => {
    const bytes = pdfOf(await renderExample(name));
    const [first] = markLines((await readPdf(bytes)).page(1));
    const ink = await inkIn(bytes, 1, { x0: 28, x1: 184, top: HEAD + 32, bottom: first?.y ?? 0 });
    near(ink?.top, HEAD + 35);
  });

  it('has all names as wide as the longest, within the type area', async () => {
    const lines = markLines(await pageOf(name));
    const left = lines[0]?.x0;
    for (const line of lines) near(line.x0, left ?? NaN);
    const ends = lines.filter((line) => !line.text.includes('文')).map((line) => line.x1);
    for (const end of ends) near(end, ends[0] ?? NaN);
    expect(Math.max(...lines.map((line) => line.x1))).toBeLessThanOrEqual(184);
  });

  it('has 文件 in the middle of the names’ height', async () => {
    const lines = markLines(await pageOf(name));
    const middle = ((lines[0]?.y ?? NaN) + (lines.at(-1)?.y ?? NaN)) / 2;
    near(lines.find((line) => /文\s*件/u.test(line.text))?.y, middle);
  });

  it('shows text of the body on page 1', async () => {
    const page = await pageOf(name);
    expect(page.lines.some((line) => line.text.startsWith('为') && line.y < 262)).toBe(true);
  });
});

describe('above and below a joint mark', () => {
  it('stand copy number, classification and urgency on lines 1 to 3', async () => {
    const page = await pageOf('joint');
    for (const [index, text] of ['000001', '机密★1年', '特急'].entries()) {
      near(lineWith(page, text).x0, 28);
      near(lineWith(page, text).y, HEAD + index * PITCH + 0.88 * EM);
    }
  });

  it('the number is level with the last row of signatories, two empty lines and three rows below the mark', async () => {
    const page = await pageOf('joint-upward');
    const last = markLines(page).at(-1);
    const foot = (last?.y ?? NaN) + 0.12 * ((last?.size ?? NaN) * 25.4) / 72;
    near(lineWith(page, '〔2024〕52号').y, foot + 2 * PITCH + 3 * PITCH + 0.88 * EM);
    near(lineWith(page, '〔2024〕52号').y, lineWith(page, '孙某某').y);
  });

  it('mark: lead is the lead issuer’s alone', async () => {
    const text = 'issuer: [清河市教育局, 清河市财政局]\nmark: lead\ntitle: 关于做好防汛工作的通知\nbody: 各单位要高度重视。\ndate: 2021-09-10\n';
    const page = (await readPdf(pdfOf(await renderText(text)))).page(1);
    expect(markLines(page).map((line) => line.text.replace(/\s/gu, ''))).toEqual(['清河市教育局文件']);
  });
});
