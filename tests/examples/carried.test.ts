import { describe, expect, it } from 'vitest';
import { pdfOf, renderExample, renderText } from '../support/examples.ts';
import { readPdf, type ReadPage, type ReadPdf } from '../support/read-pdf.ts';

/** Documents that carry documents, measured on the written PDF: millimetres, tolerance 0.2. */
const EM = 156 / 28;
const PITCH = 10.446;
const HEAD = 37;
const near = (value: number | undefined, wanted: number): void => expect(Math.abs((value ?? NaN) - wanted), `${value} instead of ${wanted}`).toBeLessThanOrEqual(0.2);
const read = async (name: string): Promise<ReadPdf> => readPdf(pdfOf(await renderExample(name)));
const lineWith = (page: ReadPage | undefined, text: string) => {
  const found = page?.lines.find((line) => line.text.includes(text));
  if (!found) throw new Error(`no line with ${text}`);
  return found;
};

describe('carried', () => {
  it('begins a page behind the outer date, its title on line 3 without 附件 above it', async () => {
    const { pages } = await read('carried');
    lineWith(pages[1], '2024年5月20日');
    const [first, second] = pages[2]?.lines ?? [];
    expect(first?.text).toBe('清河市老旧小区改造');
    near((first?.y ?? 0) - 0.88 * 7.76, HEAD + 2 * PITCH);
    near((second?.y ?? 0) - (first?.y ?? 0), 12.64);
    near(((first?.x0 ?? 0) + (first?.x1 ?? 0)) / 2, 106);
    const body = lineWith(pages[2], '为改善居民居住条件');
    near(body.x0, 28 + 2 * EM);
    const lines = (body.y - 0.88 * EM - HEAD) / PITCH;
    near(lines, Math.round(lines));
  });

  it('has its own note and attachments; pages are numbered on, the imprint ends the last, even one', async () => {
    const { pages } = await read('carried');
    expect(pages).toHaveLength(6);
    near(lineWith(pages[3], '附件：1.重点任务分工').x0, 28 + 2 * EM);
    for (const [index, label] of [[4, '附件1'], [5, '附件2']] as const) near(lineWith(pages[index], label).y - 0.88 * EM, HEAD);
    expect(pages.map((page) => page.lines.at(-1)?.text.replaceAll(' ', ''))).toEqual([1, 2, 3, 4, 5, 6].map((number) => `—${number}—`));
    lineWith(pages[5], '抄送：');
    expect(pages.slice(0, 5).some((page) => page.lines.some(({ text }) => text.includes('抄送')))).toBe(false);
  });
});

describe('forwarded', () => {
  it('signs both documents: the outer one with room for its seal, the carried one without', async () => {
    const { pages } = await read('forwarded');
    expect(pages).toHaveLength(4);
    near(lineWith(pages[1], '2024年9月2日').x1, 184 - 4 * EM);
    const number = lineWith(pages[2], '清农发〔2024〕31号');
    near((number.x0 + number.x1) / 2, 106);
    near(lineWith(pages[2], '市人民政府：').x0, 28);
    const last = lineWith(pages[3], '以上意见如无不妥');
    const issuer = lineWith(pages[3], '清河市农业农村局');
    near(issuer.y - last.y, 2 * PITCH);
    near(lineWith(pages[3], '2024年8月26日').x0, issuer.x0 + 2 * EM);
  });
});

it('takes body lines to each signature that would stand alone', async () => {
  const clause = '各有关部门要切实履行职责，加强协调配合，确保各项任务按时完成。';
  const counts = [8, 13, 14, 15, 16, 17, 18];
  for (const count of counts) {
    const text = `issuer: 清河市人民政府\ntitle: 关于转发有关意见的通知\nbody: |\n  ${clause.repeat(12)}\ndate: 2024-05-20\ncarries:\n  - { title: 意见一, issuer: 清河市水务局, date: 2024-05-01, seal: space, body: ${clause.repeat(count)} }\n  - { title: 意见二, issuer: 清河市财政局, date: 2024-05-02, body: ${clause.repeat(count + 2)} }\n`;
    const { pages } = await readPdf(pdfOf(await renderText(text)));
    for (const name of ['清河市水务局', '清河市财政局']) {
      const page = pages.find(({ lines }) => lines.some((line) => line.text === name));
      const before = page?.lines.findIndex((line) => line.text === name) ?? 0;
      expect(page?.lines.slice(0, before).filter(({ size }) => size < 17).length, `${name} ${count}`).toBeGreaterThanOrEqual(2);
    }
  }
});
