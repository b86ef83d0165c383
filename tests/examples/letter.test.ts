import { describe, expect, it } from 'vitest';
import { pdfOf, renderExample, renderText } from '../support/examples.ts';
import { yamlWith } from '../support/read-document.ts';
import { inkIn } from '../support/png.ts';
import { readPdf, type ReadPdf } from '../support/read-pdf.ts';

/** The standard's numbers (10.1) on the written PDF; millimetres, tolerance 0.2. */
const [LEFT, RIGHT, FOOT] = [28, 184, 262];
const EM = 156 / 28;
const GAP = 0.875 * EM;
const near = (value: number | undefined, wanted: number): void => {
  expect(Math.abs((value ?? NaN) - wanted), `${value} instead of ${wanted}`).toBeLessThanOrEqual(0.2);
};

const letter = async (keys: Readonly<Record<string, string>> = {}): Promise<ReadPdf> => readPdf(pdfOf(await renderText(yamlWith({ format: 'letter', number: '清政函〔2021〕5号', ...keys }))));
const lineWith = (pdf: ReadPdf, text: string, page = 0) => pdf.pages[page]?.lines.find((line) => line.text.includes(text)) ?? expect.fail(`no line with ${text}`);
const rules = (pdf: ReadPdf, page = 0) => [...(pdf.pages[page]?.rules ?? [])].sort((one, other) => one.y - other.y);

describe('a letter (10.1)', () => {
  it('has its mark without 文件, its ink 30 mm below the page’s edge, red', async () => {
    const bytes = pdfOf(await renderText(yamlWith({ format: 'letter' })));
    const mark = lineWith(await readPdf(bytes), '清河市人民政府');
    expect([mark.text, mark.color]).toEqual(['清河市人民政府', '#ff0000']);
    near((mark.x0 + mark.x1) / 2, 105);
    near((await inkIn(bytes, 1, { x0: 20, x1: 190, top: 15, bottom: 45 }))?.top, 30);
  });

  it('has two double rules of 170 mm, centred on the page: thick over thin 4 mm below the mark, thin over thick 20 mm above the foot', async () => {
    const pdf = await letter();
    const mark = lineWith(pdf, '清河市人民政府');
    const [first, second, third, fourth, ...others] = rules(pdf);
    expect(others).toEqual([]);
    for (const rule of [first, second, third, fourth]) {
      near(rule?.x0, 20);
      near(rule?.x1, 190);
    }
    expect((first?.thickness ?? 0) > (second?.thickness ?? 0)).toBe(true);
    expect((fourth?.thickness ?? 0) > (third?.thickness ?? 0)).toBe(true);
    const emBoxBottom = mark.y + (0.12 * mark.size * 25.4) / 72;
    near((first?.y ?? NaN) - (first?.thickness ?? NaN) / 2, emBoxBottom + 4);
    near(((third?.y ?? NaN) - (third?.thickness ?? NaN) / 2 + (fourth?.y ?? NaN) + (fourth?.thickness ?? NaN) / 2) / 2, 277);
  });

  it('has number right, secrecy and urgency left below the rule, 7/8 of a hanzi down, the title two lines below the last', async () => {
    const pdf = await letter({ 'copy-number': '000012', classification: '秘密★1年', urgency: '特急' });
    const second = rules(pdf)[1];
    const number = lineWith(pdf, '清政函');
    near(number.x1, RIGHT);
    near(number.y - 0.88 * EM, (second?.y ?? NaN) + (second?.thickness ?? NaN) / 2 + GAP);
    const copy = lineWith(pdf, '000012');
    near(copy.x0, LEFT);
    near(copy.y, number.y);
    near(lineWith(pdf, '秘密★1年').y, number.y + EM + GAP);
    const urgency = lineWith(pdf, '特急');
    near(urgency.y, number.y + 2 * (EM + GAP));
    const title = lineWith(pdf, '关于做好防汛工作的通知');
    const titleEm = (22 * 25.4) / 72;
    near(title.y - 0.88 * titleEm - (urgency.y + 0.12 * EM), 2 * 1.875 * EM);
  });

  it('lets the text of page 1 reach 7/8 of a hanzi above the lower rule, shows no number there and no rule on page 2', async () => {
    const pdf = await letter({ body: `\n  - ${'各单位要高度重视，认真组织，抓好落实。'.repeat(40)}` });
    const body = pdf.pages[0]?.lines.filter((line) => line.size > 15.5 && line.size < 16.5) ?? [];
    const foot = (body.at(-1)?.y ?? NaN) + 0.12 * EM;
    const upper = (rules(pdf)[2]?.y ?? NaN) - (rules(pdf)[2]?.thickness ?? NaN) / 2;
    expect(foot).toBeGreaterThan(FOOT);
    expect(foot).toBeLessThanOrEqual(upper - GAP + 0.01);
    expect(upper - GAP - foot).toBeLessThan(EM + GAP);
    expect(pdf.pages[0]?.lines.some((line) => line.text.includes('— 1 —'))).toBe(false);
    expect(pdf.pages[1]?.lines.some((line) => line.text.includes('— 2 —'))).toBe(true);
    expect(rules(pdf, 1)).toEqual([]);
  });

  it('has an imprint without office, date or rules at the foot of the last page, odd or even', async () => {
    const pdf = await letter({ imprint: '{ copies-to: 市委办公室, office: 办公室 }' });
    expect(pdf.pages).toHaveLength(1);
    const copies = lineWith(pdf, '抄送：');
    near(copies.y + (0.12 * 14 * 25.4) / 72, FOOT);
    expect(pdf.pages[0]?.lines.some((line) => line.text.includes('印发'))).toBe(false);
    expect(rules(pdf)).toHaveLength(4);
  });

  it('is what a 函 has by default, and no other kind', async () => {
    const { diagnostics, layout } = await renderText(yamlWith({ kind: 'letter', title: '关于商请支持的函' }));
    expect(diagnostics).toEqual([]);
    expect(layout?.pages[0]?.items.filter((item) => item.kind === 'rule')).toHaveLength(4);
    expect((await renderText(yamlWith({ kind: 'letter', format: 'document', title: '关于商请支持的函' }))).layout?.pages[0]?.items.filter((item) => item.kind === 'rule')).toHaveLength(1);
    expect((await renderExample('letter')).diagnostics.filter(({ severity }) => severity !== 'remark')).toEqual([]);
  });
});
