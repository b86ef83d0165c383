import { describe, expect, it } from 'vitest';
import { openFaces } from '../../src/faces/open.ts';
import { disk } from '../../src/disk.ts';
import { layOut } from '../../src/pipeline.ts';
import { gbt9704Values } from '../../src/standard/gbt9704.ts';
import { yamlWith } from '../support/read-document.ts';

const faces = await openFaces({ files: disk });

/** So many paragraphs of a line: pages, and what the remark says. */
async function pagesOf(lines: number, keys: Readonly<Record<string, string>> = {}) {
  const yaml = yamlWith({ seal: 'none', imprint: '{ copies-to: 市委办公室, office: 清河市人民政府办公室 }', body: `|\n${'  请认真贯彻执行。\n'.repeat(lines)}`, ...keys });
  const { layout, findings } = await layOut(new TextEncoder().encode(yaml), 'test.yaml', gbt9704Values, () => faces);
  return { pages: layout?.pages.length ?? 0, params: findings.find(({ ruleId }) => ruleId === 'typeset/imprint-misses')?.params };
}

describe('an imprint that misses an even page', () => {
  it('tells how many lines less save two pages: exactly so many', async () => {
    const told: number[] = [];
    for (let lines = 22; lines < 36; lines += 1) {
      const { pages, params } = await pagesOf(lines);
      if (!params) continue;
      expect([pages, params['page'], params['imprintPage']]).toEqual([4, 2, 4]);
      const less = Number(params['lines']);
      told.push(less);
      expect((await pagesOf(lines - less)).pages).toBe(2);
      expect((await pagesOf(lines - less + 1)).pages).toBe(4);
    }
    expect(told).toEqual([1, 2, 3]);
  }, 30_000);

  it('is none without parity', async () => {
    for (let lines = 22; lines < 36; lines += 1) expect((await pagesOf(lines, { parity: 'no' })).params).toBeUndefined();
  }, 30_000);
});
