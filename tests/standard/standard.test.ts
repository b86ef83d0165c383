import { describe, expect, it } from 'vitest';
import { gbt9704, gbt9704Values } from '../../src/standard/gbt9704.ts';
import type { Rule } from '../../src/standard/rule.ts';
import { bodyEm, bodyPitch, lineGap, metricsOf } from '../../src/standard/metrics.ts';

describe('the grid closes (5.2.3)', () => {
  it('22 lines of 28 characters fill 156 × 225 mm', () => {
    const { typeArea, grid } = gbt9704Values;
    expect(bodyEm(gbt9704Values) * grid.characters).toBeCloseTo(typeArea.width, 6);
    expect(bodyEm(gbt9704Values) * grid.lines + lineGap(gbt9704Values) * (grid.lines - 1)).toBeCloseTo(typeArea.height, 0);
    expect(bodyPitch(gbt9704Values)).toBeCloseTo(10.446, 3);
  });

  it('the pitch follows the type (3.2)', () => {
    expect(metricsOf(gbt9704Values, 22).pitch).toBeCloseTo(12.64, 2);
    expect(metricsOf(gbt9704Values, 14).pitch).toBeCloseTo(9.81, 2);
  });
});

describe('every number has its address', () => {
  const isRule = (node: object): node is Rule<unknown> => 'clause' in node;
  const leaves = (node: object): readonly Rule<unknown>[] => (isRule(node) ? [node] : Object.values(node).flatMap((child: object) => leaves(child)));

  it('with a clause or another source', () => {
    expect(leaves(gbt9704).length).toBeGreaterThan(50);
    for (const leaf of leaves(gbt9704)) expect(leaf.clause).toMatch(/\d/);
  });

  it('and is the value that the stages read', () => {
    const values = (node: object): readonly unknown[] => Object.values(node).flatMap((child: unknown) => (typeof child === 'object' && child !== null ? values(child) : [child]));
    expect(values(gbt9704Values)).toEqual(leaves(gbt9704).map((leaf) => leaf.value));
  });
});
