import { describe, expect, it } from 'vitest';
import { exampleText, pdfOf, renderText } from '../support/examples.ts';
import { inkIn } from '../support/png.ts';
import { readPdf, type ReadPage, type ReadPdf } from '../support/read-pdf.ts';
import { bottomOf, CHARACTER, FOOT, HEAD, LEFT, LINE, RIGHT, topOf } from '../support/standard-mm.ts';

/** Order and minutes, measured on the written PDF in mm as clause 10 has them; tolerance 0.2. */
const near = (value: number | undefined, wanted: number, tolerance = 0.2): void => {
  expect(Math.abs((value ?? NaN) - wanted), `${value} instead of ${wanted}`).toBeLessThanOrEqual(tolerance);
};
const read = async (text: string): Promise<{ readonly bytes: Uint8Array; readonly pdf: ReadPdf }> => {
  const bytes = pdfOf(await renderText(text));
  return { bytes, pdf: await readPdf(bytes) };
};
const lineWith = (page: ReadPage | undefined, text: string) => {
  const found = page?.lines.find((line) => line.text.replaceAll(' ', '').includes(text));
  if (!found) throw new Error(`no line with ${text} among ${page?.lines.map((line) => line.text).join('|')}`);
  return found;
};
const emOf = (size: number): number => (size * 25.4) / 72;
const TITLE = emOf(22);
const RED = '#ff0000';
const redRules = (page: ReadPage | undefined) => page?.rules.filter((rule) => rule.color === RED) ?? [];

describe('an order (10.2, figure 12)', () => {
  it('has mark, number and body 20 mm and two lines apart, and no header rule', async () => {
    const { bytes, pdf } = await read(exampleText('order'));
    const [page] = pdf.pages;
    const mark = lineWith(page, '清河市人民政府令');
    expect(mark.color).toBe(RED);
    near((mark.x0 + mark.x1) / 2, (LEFT + RIGHT) / 2);
    near((await inkIn(bytes, 1, { x0: LEFT, x1: RIGHT, top: 40, bottom: 80 }))?.top, HEAD + 20);
    const number = lineWith(page, '第12号');
    near((number.x0 + number.x1) / 2, (LEFT + RIGHT) / 2);
    near(topOf(number.y), mark.y + 0.12 * emOf(mark.size) + 2 * LINE);
    const body = lineWith(page, '《清河市城市供水管理办法》');
    near(topOf(body.y), bottomOf(number.y) + 2 * LINE);
    near(body.x0, LEFT + 2 * CHARACTER, 3);
    expect(redRules(page)).toEqual([]);
  });

  it('has its mark below a third line, which would reach into its place', async () => {
    const { bytes, pdf } = await read(`copy-number: 000001\nclassification: 秘密★1年\nurgency: 特急\n${exampleText('order')}`);
    const urgency = lineWith(pdf.pages[0], '特急');
    near((await inkIn(bytes, 1, { x0: 60, x1: RIGHT, top: 40, bottom: 90 }))?.top, HEAD + 3 * LINE);
    expect(bottomOf(urgency.y)).toBeLessThan(HEAD + 3 * LINE);
  });

  it('has its addressee in the imprint', async () => {
    const { pdf } = await read(exampleText('order').replace('imprint:', 'addressee: 各县（区）人民政府\nimprint:'));
    expect(lineWith(pdf.pages.at(-1), '主送：各县（区）人民政府。').y).toBeGreaterThan(FOOT - 40);
    expect(pdf.pages[0]?.lines.filter((line) => line.text.includes('各县'))).toEqual([]);
  });
});

describe('minutes (10.3)', () => {
  it('have their mark 35 mm down, the number in brackets, organ and date above the rule', async () => {
    const { bytes, pdf } = await read(exampleText('minutes'));
    const [page] = pdf.pages;
    const mark = lineWith(page, '清河市人民政府常务会议纪要');
    near((await inkIn(bytes, 1, { x0: LEFT, x1: RIGHT, top: 50, bottom: 95 }))?.top, HEAD + 35);
    const number = lineWith(page, '（第6号）');
    near(topOf(number.y), mark.y + 0.12 * emOf(mark.size) + 2 * LINE);
    const organ = lineWith(page, '清河市人民政府办公室');
    near(organ.x0, LEFT + CHARACTER);
    near(topOf(organ.y), bottomOf(number.y) + LINE);
    const date = lineWith(page, '2024年4月20日');
    near(date.x1, RIGHT - CHARACTER);
    near(redRules(page)[0]?.y, bottomOf(organ.y) + 4);
    near(topOf(page?.lines.find((line) => line.size === 22)?.y ?? 0, TITLE), (redRules(page)[0]?.y ?? 0) + 2 * LINE);
  });

  it('list who attended one empty line below the body, turned lines aligned behind the colon, and are not signed', async () => {
    const { pdf } = await read(exampleText('minutes'));
    const page = pdf.pages[1];
    const labels = ['出席：', '请假：', '列席：'].map((text) => lineWith(page, text));
    const body = page?.lines[0];
    near(labels[0]?.y, (body?.y ?? 0) + 2 * LINE);
    for (const label of labels) {
      near(label.x0, LEFT + 2 * CHARACTER);
      expect(label.runs.map(({ font }) => font).join()).toMatch(/Hei.*FangSong/u);
    }
    const turned = page?.lines.find((line) => line.y > (labels[0]?.y ?? 0) + 1);
    near(turned?.x0, LEFT + 5 * CHARACTER);
    expect(page?.lines.filter((line) => line.text.includes('2024年4月20日') && !line.text.includes('印发'))).toEqual([]);
  });
});
