import { describe, expect, it } from 'vitest';
import { laidOut, linesOf } from '../support/laid-out.ts';

const CHARACTER = 156 / 28;
const LINE = CHARACTER * 1.875;
/** Baseline of a line of the type area, from 1. */
const baselineOf = (line: number): number => 37 + (line - 1) * LINE + 0.88 * CHARACTER;

describe('above the mark (7.2.1–7.2.3)', () => {
  it.each<readonly [Readonly<Record<string, string>>, readonly (readonly [string, number])[]]>([
    [{ 'copy-number': '000001' }, [['copy-number', 1]]],
    [{ urgency: '特急' }, [['urgency', 1]]],
    [{ classification: '机密★1年' }, [['classification', 2]]],
    [{ 'copy-number': '000001', urgency: '特急' }, [['copy-number', 1], ['urgency', 2]]],
    [{ classification: '机密', urgency: '加急' }, [['classification', 2], ['urgency', 3]]],
    [{ 'copy-number': '000001', classification: '机密★1年' }, [['copy-number', 1], ['classification', 2]]],
    [{ 'copy-number': '000001', classification: '机密★1年', urgency: '特急' }, [['copy-number', 1], ['classification', 2], ['urgency', 3]]],
  ])('%j', async (keys, expected) => {
    const layout = await laidOut(keys);
    for (const [block, line] of expected) {
      const [first] = linesOf(layout, block);
      expect(first?.text).toBe(keys[block]);
      expect(first?.left).toBeCloseTo(28, 3);
      expect(first?.baseline).toBeCloseTo(baselineOf(line), 3);
    }
  });

  it('moves nothing below it, whatever stands there', async () => {
    const [bare, full] = [await laidOut({}), await laidOut({ 'copy-number': '000001', classification: '机密★1年', urgency: '特急' })];
    expect(linesOf(full, 'mark')[0]?.baseline).toBe(linesOf(bare, 'mark')[0]?.baseline);
    expect(linesOf(full, 'body')[0]?.baseline).toBe(linesOf(bare, 'body')[0]?.baseline);
  });

  it('a draft says so at the right of line 1, beside a copy number', async () => {
    const layout = await laidOut({ stage: 'draft', 'copy-number': '000001' });
    const [stage] = linesOf(layout, 'stage');
    expect(stage?.right).toBeCloseTo(184, 3);
    expect(stage?.baseline).toBe(linesOf(layout, 'copy-number')[0]?.baseline);
  });
});
