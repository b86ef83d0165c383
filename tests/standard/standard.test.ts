import { describe, expect, it } from 'vitest';
import { gbt9704, gbt9704Values } from '../../src/standard/gbt9704.ts';
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
  const leaves = (node: object): readonly object[] => ('clause' in node ? [node] : Object.values(node).flatMap((child: object) => leaves(child)));

  it('with unit, clause and strength', () => {
    for (const leaf of leaves(gbt9704)) {
      expect(leaf).toMatchObject({ unit: expect.any(String), clause: expect.stringMatching(/\d/), strength: expect.stringMatching(/^(must|usual|advised|practice|derived)$/) });
    }
  });
});
