import { describe, expect, it } from 'vitest';
import { disk } from '../../src/disk.ts';
import { openFaces } from '../../src/faces/open.ts';
import { layOut } from '../../src/pipeline.ts';
import { gbt9704Values } from '../../src/standard/gbt9704.ts';
import { ptToMm } from '../../src/units.ts';
import { laidOut, linesOf } from '../support/laid-out.ts';
import { yamlWith } from '../support/read-document.ts';

const ORGANS = ['清河市发展和改革委员会', '清河市教育局', '清河市财政局', '清河市民政局', '清河市司法局', '清河市审计局', '清河市水利局', '清河市统计局', '清河市总工会', '清河市税务局'];
const issuers = (count: number): string => `[${ORGANS.slice(0, count).join(', ')}]`;
const markOf = async (keys: Readonly<Record<string, string>>) => (await laidOut(keys)).decisions.mark;
/** The type area less the margin of the mark, as the program has it for single marks. */
const WIDEST = 148;

describe('a joint mark (7.2.4)', () => {
  it('has its names in one width, 文件 in the middle of their height at the right', async () => {
    const layout = await laidOut({ issuer: issuers(4), number: '清发改〔2024〕1号' });
    const names = [1, 2, 3, 4].flatMap((index) => linesOf(layout, `mark.${index}`));
    expect(names.map(({ text }) => text)).toEqual(ORGANS.slice(0, 4));
    const [suffix] = linesOf(layout, 'mark.suffix');
    for (const name of names) {
      expect(name.left).toBeCloseTo(names[0]?.left ?? NaN, 3);
      expect(name.right).toBeCloseTo(names[0]?.right ?? NaN, 3);
    }
    expect(suffix?.baseline).toBeCloseTo(((names[0]?.baseline ?? NaN) + (names[3]?.baseline ?? NaN)) / 2, 3);
    expect(suffix?.left).toBeGreaterThan(names[0]?.right ?? NaN);
    expect(((names[0]?.left ?? NaN) + (suffix?.right ?? NaN)) / 2).toBeCloseTo(28 + 78, 3);
  });

  it('leaves two lines from the last name’s em box to the number (7.2.5)', async () => {
    const layout = await laidOut({ issuer: issuers(3), number: '清发改〔2024〕1号' });
    const foot = (linesOf(layout, 'mark.3')[0]?.baseline ?? NaN) + 0.12 * ptToMm(layout.decisions.mark.size);
    expect((linesOf(layout, 'number')[0]?.baseline ?? NaN) - (0.88 * 156) / 28 - foot).toBeCloseTo(2 * 10.446, 2);
  });

  it('is as large as its width allows while page 1 has room', async () => {
    expect(await markOf({ issuer: issuers(2) })).toMatchObject({ size: 31, scale: 1 });
    expect(await markOf({ issuer: '[甲局, 乙局]' })).toMatchObject({ size: 42.5 });
    const long = await markOf({ issuer: '[清河市推进以人为核心的新型城镇化工作领导小组, 清河市财政局]' });
    expect(long.scale).toBeLessThan(1);
    expect((long.joint?.width ?? NaN) + 2.5 * ptToMm(long.size) * long.scale).toBeLessThanOrEqual(WIDEST + 0.01);
  });

  it('closes up before it shrinks, and never below the title’s size', async () => {
    const fits = await Promise.all([2, 3, 4, 5, 6, 7, 8, 9, 10].map((count) => markOf({ issuer: issuers(count), addressee: '各县（区）' })));
    for (const { size, joint } of fits) {
      expect(size).toBeGreaterThanOrEqual(22);
      const gap = (joint?.gap ?? NaN) / ptToMm(size);
      expect(gap).toBeGreaterThan(0.0999);
      if (size < 31) expect(gap).toBeCloseTo(0.1, 5);
    }
    expect(fits.map(({ size }) => size)).toEqual([...fits.map(({ size }) => size)].sort((one, other) => other - one));
    expect(fits[0]?.joint?.gap).toBeCloseTo(0.5 * ptToMm(31), 5);
    expect(fits.at(-1)?.size).toBeLessThan(31);
  });

  it('always leaves page 1 body text, or is an error that says what to do', async () => {
    const faces = await openFaces({ files: disk });
    const tall = { issuer: issuers(10), signatories: '[张某, 李某, 王某, 赵某, 孙某, 钱某, 周某, 吴某, 郑某, 冯某]', addressee: '各县（区）' };
    const read = (keys: Readonly<Record<string, string>>) => layOut(new TextEncoder().encode(yamlWith(keys)), 'test.yaml', gbt9704Values, () => faces);
    const failed = await read(tall);
    expect(failed.layout).toBeUndefined();
    expect(failed.findings).toMatchObject([{ ruleId: 'typeset/joint-mark', severity: 'error', params: { count: 10 } }]);
    expect((await read({ ...tall, mark: 'lead' })).layout).toBeDefined();
    const { layout } = await read({ ...tall, signatories: '[张某]' });
    expect(layout?.pages[0]?.items.some(({ role }) => role === 'body')).toBe(true);
  });

  it('lets addressees that take its room move to the imprint first', async () => {
    const layout = await laidOut({ issuer: issuers(7), addressee: `${ORGANS.join('、')}，`.repeat(4).slice(0, -1), imprint: '{ office: 清河市教育局 }' });
    expect(linesOf(layout, 'addressee')).toEqual([]);
    expect(layout.pages[0]?.items.some(({ role }) => role === 'body')).toBe(true);
  });
});
