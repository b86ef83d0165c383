import { describe, expect, it } from 'vitest';
import type { Layout, Rendering } from '../../src/index.ts';
import { exampleNames, renderExample } from '../support/examples.ts';

/** A layout as a person reads it: a line a baseline, `vitest -u` writes it anew, the difference is for review. */
function describeLayout({ pages, decisions }: Layout): string {
  const lines = [`lines ${decisions.lines}, carried ${decisions.carried}, imprint on page ${decisions.imprintPage ?? '–'}`];
  for (const page of pages) {
    lines.push('', `page ${page.number}`);
    const rows = new Map<string, string[]>();
    for (const item of page.items) {
      const y = item.y.toFixed(2);
      const text = item.kind === 'image' ? `${item.x.toFixed(2)} picture ${item.width.toFixed(2)} × ${item.height.toFixed(2)} ${item.image}: ${item.alt}` : item.kind === 'text' ? `${item.x.toFixed(2)} ${item.turned ? 'upward ' : ''}${item.role}/${item.face} ${item.size}: ${item.text}` : `${item.x.toFixed(2)} ${item.direction === 'vertical' ? 'upright ' : ''}rule ${item.length.toFixed(2)} × ${item.thickness} ${item.color}`;
      rows.set(y, [...(rows.get(y) ?? []), text]);
    }
    for (const [y, texts] of rows) lines.push(`${y.padStart(7)}  ${texts.join(' | ')}`);
  }
  return `${lines.join('\n')}\n`;
}

/** The document's pages, then those of its attachments that are files of their own. */
const describeAll = (layout: Layout, { attachments }: Rendering): string =>
  [describeLayout(layout), ...attachments.map((each) => `${each.label} ${each.title}\n${describeLayout(each.layout)}`)].join('\n');

describe('layouts of the examples', () => {
  it.each(exampleNames)('%s', async (name) => {
    const rendering = await renderExample(name, []);
    const { layout, diagnostics } = rendering;
    expect(diagnostics.filter((diagnostic) => diagnostic.severity === 'error')).toEqual([]);
    if (!layout) throw new Error('no layout');
    await expect(describeAll(layout, rendering)).toMatchFileSnapshot(`../golden/${name}.txt`);
  });
});
