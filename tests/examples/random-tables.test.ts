import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item, Layout, TextItem } from '../../src/index.ts';
import { renderText } from '../support/examples.ts';

/** Tables of random size and content, through the whole program: nothing lost, nothing over something else, nothing outside. */
const AREA = { left: 28, right: 184, top: 37, bottom: 262 };

const hanzi = fc.string({ unit: fc.constantFrom(...'水利工程建设计划堤防加固投资，。、（）'), maxLength: 40 }).map((text) => `国${text}`);
const cell = fc.oneof({ weight: 5, arbitrary: fc.constantFrom('', '3.5', '1200', '2024年6月', '是') }, { weight: 3, arbitrary: hanzi }, { weight: 1, arbitrary: hanzi.map((text) => text.repeat(20)) });
const source = fc
  .record({ columns: fc.integer({ min: 1, max: 9 }), rows: fc.integer({ min: 1, max: 40 }), heads: fc.integer({ min: 0, max: 2 }), before: fc.integer({ min: 1, max: 15 }), lines: fc.integer({ min: 1, max: 3 }), orientation: fc.constantFrom('auto', 'portrait', 'landscape'), isAttached: fc.boolean() })
  .chain((shape) => fc.record({ shape: fc.constant(shape), cells: fc.array(fc.array(cell, { minLength: shape.columns, maxLength: shape.columns }), { minLength: shape.rows + shape.heads, maxLength: shape.rows + shape.heads }), joins: fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { maxLength: 6 }) }))
  .map(({ shape, cells, joins }) => {
    const rows = cells.map((row) => [...row]);
    for (const [at, column] of joins) {
      const row = 1 + (at % Math.max(1, rows.length - 1));
      if (row >= rows.length || row === shape.heads) continue;
      const target = rows[row];
      if (target) target[column % shape.columns] = '^';
    }
    return { shape, rows };
  });

const squeeze = (text: string): string => text.replace(/\s/gu, '');

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

const boxOf = (item: Item): Box => {
  if (item.kind === 'rule') {
    const half = item.thickness / 2;
    return item.direction === 'vertical' ? { x0: item.x - half, x1: item.x + half, y0: item.y, y1: item.y + item.length } : { x0: item.x, x1: item.x + item.length, y0: item.y - half, y1: item.y + half };
  }
  if (item.kind === 'image') return { x0: item.x, x1: item.x + item.width, y0: item.y, y1: item.y + item.height };
  const em = (item.size * 25.4) / 72;
  const width = item.advances.reduce((sum, advance) => sum + advance, 0);
  return item.turned ? { x0: item.x - 0.88 * em, x1: item.x + 0.12 * em, y0: item.y - width, y1: item.y } : { x0: item.x, x1: item.x + width, y0: item.y - 0.88 * em, y1: item.y + 0.12 * em };
};

const overlap = (one: Box, other: Box): boolean => one.x0 < other.x1 - 0.01 && other.x0 < one.x1 - 0.01 && one.y0 < other.y1 - 0.01 && other.y0 < one.y1 - 0.01;

function textByCell(layout: Layout): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const item of layout.pages.flatMap((page) => page.items)) {
    if (item.kind !== 'text' || !item.cell || item.repeated) continue;
    const key = `${item.cell.row}/${item.cell.column}`;
    texts.set(key, (texts.get(key) ?? '') + squeeze(item.text));
  }
  return texts;
}

describe('random tables', () => {
  it('lose no text, put nothing over anything, keep to the page', async () => {
    await fc.assert(
      fc.asyncProperty(source, async ({ shape, rows }) => {
        const table = { ...(shape.heads > 0 && { head: rows.slice(0, shape.heads) }), rows: rows.slice(shape.heads), orientation: shape.orientation, lines: shape.lines, notes: '本表一式两份。' };
        const body = Array.from({ length: shape.before }, () => '各单位要高度重视。');
        const text = JSON.stringify({ issuer: '某某市教育局', number: '某教发〔2026〕18号', title: '关于某事的通知', date: '2026-03-09', ...(shape.isAttached ? { body, attachments: [{ title: '计划表', table }] } : { body: [...body, { table }, '特此通知。'] }) });
        const { layout, diagnostics } = await renderText(text, []);
        if (!layout) throw new Error(diagnostics.map((diagnostic) => diagnostic.message).join('; '));
        const texts = textByCell(layout);
        rows.forEach((row, index) => row.forEach((value, column) => {
          if (value !== '^' && value !== '') expect(texts.get(`${index}/${column}`)).toBe(squeeze(value));
        }));
        for (const page of layout.pages) {
          const all = page.items.filter((item) => item.role !== 'page-number');
          const inks = all.filter((item): item is TextItem => item.kind === 'text').map((item) => ({ ...boxOf(item), text: item.text })).sort((one, other) => one.y0 - other.y0);
          // One assertion a page: pages have thousands of pairs.
          const crossed = inks.flatMap((ink, index) => {
            const below = inks.slice(index + 1);
            const end = below.findIndex((other) => other.y0 >= ink.y1);
            return below.slice(0, end < 0 ? below.length : end).filter((other) => overlap(ink, other)).map((other) => `${ink.text} / ${other.text}`);
          });
          expect(crossed).toEqual([]);
          const boxes = all.filter((each) => each.role === 'table').map((item) => ({ item, box: boxOf(item) }));
          const outside = boxes.filter(({ box }) => box.x0 < AREA.left - 0.2 || box.x1 > AREA.right + 0.2 || box.y0 < AREA.top - 0.2 || box.y1 > AREA.bottom + 0.2);
          expect(outside).toEqual([]);
          const struck = boxes.filter(({ item, box }) => item.kind === 'rule' && inks.some((ink) => overlap(box, ink)));
          expect(struck).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  }, 120_000);

  it('take time in proportion to their rows', async () => {
    const timeOf = async (rows: number): Promise<number> => {
      const text = JSON.stringify({ issuer: '某某市教育局', title: '关于某事的通知', date: '2026-03-09', body: [{ table: { head: ['甲', '乙', '丙'], rows: Array.from({ length: rows }, (_, index) => [String(index), '水利工程建设计划', '3.5']) } }] });
      const start = performance.now();
      await renderText(text, []);
      return performance.now() - start;
    };
    await timeOf(1000);
    const [few, many] = [await timeOf(1000), await timeOf(8000)];
    expect(many).toBeLessThan(few * 8 * 3);
  }, 60_000);
});
