import { describe, expect, it } from 'vitest';
import { pdfOf, renderExample } from '../support/examples.ts';
import { readPdf, type ReadPdf } from '../support/read-pdf.ts';

/** Attachments that are not bound (7.3.7), measured on their own PDF: millimetres, tolerance 0.2. */
const LEFT = 28;
const HEAD = 37;
const PITCH = 10.446;
const TOLERANCE = 0.2;

const near = (value: number | undefined, wanted: number): void => {
  expect(Math.abs((value ?? NaN) - wanted), `${value} instead of ${wanted}`).toBeLessThanOrEqual(TOLERANCE);
};

const rendering = await renderExample('unbound');
const read = (label: string): Promise<ReadPdf> => readPdf(pdfOf({ ...rendering, outputs: rendering.attachments.find((each) => each.label === label)?.outputs ?? {} }));

describe('an attachment that is not bound', () => {
  it('begins with the document number and 附件N, flush left on line 1, in 三号 黑体', async () => {
    const [first, title] = (await read('附件3')).page(1).lines;
    expect(first?.text).toBe('云水发〔2024〕31号附件3');
    near(first?.x0, LEFT);
    near(first?.top, HEAD);
    near(first?.size, 16);
    expect(first?.font).toContain('Hei');
    near((title?.y ?? 0) - 0.88 * 7.761, HEAD + 2 * PITCH);
    near(((title?.x0 ?? 0) + (title?.x1 ?? 0)) / 2, LEFT + 78);
  });

  it('has its text on the grid from its first page on', async () => {
    const lines = (await read('附件3')).page(1).lines.slice(2, -1);
    expect(lines.length).toBeGreaterThan(15);
    for (const line of lines) near((line.top - HEAD) % PITCH > PITCH / 2 ? ((line.top - HEAD) % PITCH) - PITCH : (line.top - HEAD) % PITCH, 0);
  });

  it('counts its pages from 1, or on from the document’s last one: at the right where odd, at the left where even', async () => {
    const document = await readPdf(pdfOf(rendering));
    const numbers = (pdf: ReadPdf) => pdf.pages.map((page) => page.lines.at(-1));
    expect(document.pages).toHaveLength(4);
    const [five, six] = numbers(await read('附件3'));
    expect([five?.text, six?.text]).toEqual(['— 5 —', '— 6 —']);
    expect(five?.x0).toBeGreaterThan(150);
    near(six?.x0, LEFT + 4.94);
    expect(numbers(await read('附件2')).map((line) => line?.text)).toEqual(['— 1 —']);
  });

  it('stands in the document’s note under the same number', async () => {
    const [, second] = (await readPdf(pdfOf(rendering))).pages;
    const texts = second?.lines.map(({ text }) => text) ?? [];
    expect(texts).toEqual(expect.arrayContaining(['附件：1.检查工作安排', '2.农村供水工程自查情况表', '3.农村供水工程运行管理检查标准']));
  });
});
