import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pdfOf, renderText } from '../support/examples.ts';
import { readPdf } from '../support/read-pdf.ts';

/** Documents of random length and content, through the whole program, measured on the written PDF. */
const word = fc.oneof(
  { weight: 9, arbitrary: fc.string({ unit: fc.constantFrom(...'国务院办公厅关于进一步加强城市管理工作的通知各县人民政府'), minLength: 1, maxLength: 12 }) },
  { weight: 3, arbitrary: fc.constantFrom('，', '。', '、', '；', '：', '？') },
  { weight: 1, arbitrary: fc.constantFrom('“一盘棋”', '（试行）', '《办法》', '——', '……', '2021年', '3.5%', '12万元', '35℃', 'PM2.5', 'Internet', '〔2021〕22号', '丨') },
);
const sentence = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(''));
const paragraph = sentence.map((text) => `国${text}。`);
const heading = fc.tuple(fc.constantFrom('一、', '（一）', '1.', '（1）'), fc.string({ unit: fc.constantFrom(...'加强组织领导形成合力'), minLength: 2, maxLength: 20 })).map((parts) => parts.join(''));

const source = fc
  .record({
    title: fc.string({ unit: fc.constantFrom(...'关于加强城市管理和卫生工作的通知'), minLength: 4, maxLength: 70 }),
    body: fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, { weight: 1, arbitrary: heading }), { minLength: 1, maxLength: 30 }),
    attachments: fc.array(fc.record({ title: fc.string({ unit: fc.constantFrom(...'任务分工表要点'), minLength: 2, maxLength: 40 }), body: fc.array(paragraph, { minLength: 1, maxLength: 12 }) }), { maxLength: 2 }),
    seal: fc.constantFrom('space', 'none'),
    fit: fc.constantFrom('grid', 'tight'),
    parity: fc.constantFrom('yes', 'no'),
    hanging: fc.constantFrom('word', 'stops', 'none'),
    note: fc.option(fc.constantFrom('此件公开发布', '此件发至县团级'), { nil: undefined }),
    imprint: fc.option(fc.record({ 'copies-to': fc.array(fc.constantFrom('市委办公室', '市政府办公室', '市政协提案委'), { minLength: 1, maxLength: 40 }), office: fc.constant('某某市教育局办公室') }), { nil: undefined }),
  })
  .map(({ body, attachments, ...fields }) => ({
    value: { issuer: '某某市教育局', number: '某教发〔2026〕18号', addressee: '各县（市、区）教育局', date: '2026-03-09', ...fields, body: body.join('\n'), ...(attachments.length > 0 && { attachments: attachments.map((each) => ({ ...each, body: each.body.join('\n') })) }) },
    texts: [...body, ...attachments.flatMap((each) => each.body)],
  }));

const squeeze = (text: string): string => text.replace(/[\s\u3000]/gu, '');

describe('random documents', () => {
  it('lose nothing, keep to the page, give the same bytes twice', async () => {
    await fc.assert(
      fc.asyncProperty(source, async ({ value, texts }) => {
        const yaml = JSON.stringify(value);
        const bytes = pdfOf(await renderText(yaml));
        expect(Buffer.compare(bytes, pdfOf(await renderText(yaml)))).toBe(0);
        const { pages } = await readPdf(bytes);
        const written = squeeze(pages.flatMap((page) => page.lines.filter((line) => line.y < 265).map((line) => line.text)).join(''));
        let from = 0;
        for (const text of texts) {
          const at = written.indexOf(squeeze(text), from);
          expect(at, `${text} is lost or out of order`).toBeGreaterThanOrEqual(0);
          from = at + squeeze(text).length;
        }
        for (const page of pages) {
          const rows = new Set(page.lines.filter((line) => line.y < 265 && line.size > 15.5 && line.size < 16.5).map((line) => line.y));
          expect(rows.size).toBeLessThanOrEqual(value.fit === 'tight' ? 24 : 22);
          for (const line of page.lines.filter((each) => each.y < 265)) {
            expect(line.x0).toBeGreaterThan(27.9);
            const mayHang = value.hanging !== 'none' && /[，。、；：？！）》”’」』】〕%℃,.:;!?)]$/u.test(line.text);
            expect(line.x1, line.text).toBeLessThan(184.2 + (mayHang ? 5.65 : 0));
            expect(line.bottom, line.text).toBeLessThan(262.2);
          }
        }
        const signature = pages.find((page) => page.lines.some((line) => line.text.includes('2026年3月9日') && line.size > 15.5));
        expect(signature?.lines.some((line) => line.x0 < 40 && line.size > 15.5 && line.y < 265), 'the signature stands alone').toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
