import { describe, expect, it } from 'vitest';
import type { Item, Layout } from '../../src/index.ts';
import { renderText } from '../support/examples.ts';

/** Pages of a document that is nothing but a table. */
async function layoutOf(table: object): Promise<Layout> {
  const { layout, diagnostics } = await renderText(JSON.stringify({ issuer: '某某市教育局', title: '关于某事的通知', date: '2026-03-09', body: ['如下：', { table }] }), []);
  if (!layout) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  return layout;
}

const tableItems = (layout: Layout): readonly (readonly Item[])[] => layout.pages.map(({ items }) => items.filter(({ role }) => role === 'table')).filter((items) => items.length > 0);
const levels = (items: readonly Item[]): readonly number[] => items.flatMap((item) => (item.kind === 'rule' && item.direction === undefined ? [item.y] : [])).sort((one, other) => one - other);

describe('a table', () => {
  it('parts a cell that is taller than a page, with rules at the pages’ edges and its head above each part', async () => {
    const long = '各单位要高度重视，认真组织实施。'.repeat(80);
    const pages = tableItems(await layoutOf({ head: ['事项', '要求'], rows: [['一', long], ['二', '是']], widths: [4, 'auto'] }));
    expect(pages.length).toBeGreaterThanOrEqual(3);
    const text = pages.flat().flatMap((item) => (item.kind === 'text' && item.cell?.row === 1 && item.cell.column === 1 ? [item.text] : []));
    expect(text.join('')).toBe(long);
    for (const [index, items] of pages.entries()) {
      const texts = items.flatMap((item) => (item.kind === 'text' ? [item] : []));
      expect(texts.some((item) => item.text === '要求' && (item.repeated ?? false) === index > 0)).toBe(true);
      const [top = NaN, bottom = NaN] = [levels(items)[0], levels(items).at(-1)];
      for (const { y } of texts) {
        expect(y).toBeGreaterThan(top);
        expect(y).toBeLessThan(bottom);
      }
    }
  });

  it('keeps widths that are given, shares the rest, and fills the measure', async () => {
    const layout = await layoutOf({ rows: [['甲', '乙', '水利工程建设计划'.repeat(4)]], widths: [4, '25%', 'auto'] });
    const [edges = []] = Object.values(layout.decisions.tables ?? {}).map((fit) => fit.edges);
    const widths = edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));
    expect(widths[0]).toBeCloseTo((4 * 14 * 25.4) / 72 + 3, 3);
    expect(widths[1]).toBeCloseTo(0.25 * 155.75, 3);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(155.75, 3);
  });

  it('turns the page when its columns have no room, or when that is asked for', async () => {
    const wide = { rows: [Array.from({ length: 16 }, () => '水利工程')] };
    const sheet = async (table: object): Promise<string | undefined> => Object.values((await layoutOf(table)).decisions.tables ?? {})[0]?.sheet;
    expect(await sheet(wide)).toBe('landscape');
    expect(await sheet({ ...wide, orientation: 'portrait' })).toBe('portrait');
    expect(await sheet({ rows: [['甲', '乙']] })).toBe('portrait');
    expect(await sheet({ rows: [['甲', '乙']], orientation: 'landscape' })).toBe('landscape');
  });
});
