import { describe, expect, it } from 'vitest';
import { renderText } from '../support/examples.ts';

const layoutOf = async (body: readonly string[], more = ''): Promise<readonly (readonly string[])[]> => {
  const { layout, diagnostics } = await renderText(`issuer: 某某局\ntitle: 关于开展检查的通知\nbody: |\n${body.map((line) => `  ${line}\n`).join('')}date: 2026-03-09\n${more}`, []);
  if (!layout) throw new Error(diagnostics.map((diagnostic) => diagnostic.message).join('; '));
  return layout.pages.map((page) => [...new Set(page.items.flatMap((item) => (item.kind === 'text' && item.role !== 'page-number' ? [item.role] : [])))]);
};
const linesOn = async (page: number, body: readonly string[]): Promise<number> => {
  const { layout } = await renderText(`issuer: 某某局\ntitle: 关于开展检查的通知\nbody: |\n${body.map((line) => `  ${line}\n`).join('')}date: 2026-03-09\n`, []);
  const items = layout?.pages[page - 1]?.items ?? [];
  return new Set(items.flatMap((item) => (item.role === 'body' || item.role === 'heading' ? [item.y] : []))).size;
};

describe('filling pages', () => {
  it('lets a page end in a list of headings', async () => {
    const list = Array.from({ length: 30 }, (_, index) => `${index + 1}.某某街道第${index + 1}小学`);
    expect(await linesOn(1, ['名单如下：', ...list])).toBeGreaterThanOrEqual(9);
  });

  it('does not leave a heading alone at a page’s foot', async () => {
    for (let before = 1; before < 16; before += 1) {
      const { layout } = await renderText(`issuer: 某某局\ntitle: 关于检查的通知\nbody: |\n${'  请按时完成。\n'.repeat(before)}  一、总体要求\n${'  坚持问题导向。\n'.repeat(12)}date: 2026-03-09\n`, []);
      for (const page of layout?.pages ?? []) {
        const texts = page.items.filter((item) => item.kind === 'text' && (item.role === 'body' || item.role === 'heading'));
        expect(texts.at(-1)?.role, `${before} lines before`).not.toBe('heading');
      }
    }
  });

  it('never leaves the signature alone (7.3.5.5)', async () => {
    for (let count = 5; count < 40; count += 1) {
      const pages = await layoutOf(Array.from({ length: count }, () => '请按时完成。'), 'imprint: { office: 某某局办公室 }\n');
      expect(pages.find((roles) => roles.includes('signature')), `${count} lines`).toContain('body');
    }
  });

  it('begins each attachment on a new page, its label on line 1, its title on line 3', async () => {
    const { layout } = await renderText('issuer: 某某局\ntitle: 关于检查的通知\nbody: 请阅。\nattachments:\n  - { title: 要点, body: 一段。 }\n  - { title: 名单, body: 一段。 }\ndate: 2026-03-09\n', []);
    for (const number of [1, 2]) {
      const items = layout?.pages[number]?.items ?? [];
      const baseline = (block: string): number => items.find((item) => item.block === `attachment.${number}.${block}`)?.y ?? NaN;
      expect(baseline('label')).toBeCloseTo(37 + 0.88 * (156 / 28), 2);
      expect(baseline('title')).toBeCloseTo(37 + 2 * 10.446 + 0.88 * 7.761, 2);
    }
  });

  it('keeps the seal’s circle clear of imprint and foot', async () => {
    for (let count = 1; count < 30; count += 1) {
      const { layout } = await renderText(`issuer: 某某局\ntitle: 关于检查的通知\nbody: |\n${'  请按时完成。\n'.repeat(count)}date: 2026-03-09\nparity: no\nimprint: { office: 某某局办公室 }\n`, []);
      const seal = layout?.decisions.seals.signature;
      if (!layout || !seal) throw new Error('no seal');
      const limit = layout.decisions.imprintPage === seal.page ? 252 : 262;
      expect(seal.centre.y + seal.diameter / 2, `${count} lines`).toBeLessThanOrEqual(limit + 0.2);
    }
  });
});
