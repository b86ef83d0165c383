import { describe, expect, it } from 'vitest';
import { gbt9704Values } from '../../src/standard/gbt9704.ts';
import { fitMark } from '../../src/typeset/mark.ts';
import { ptToMm } from '../../src/units.ts';

const widthOf = (characters: number): number => {
  const { size, scale, spacing } = fitMark(characters * 2, gbt9704Values);
  return characters * ptToMm(size) * scale + (characters - 1) * spacing;
};

describe('the size of the mark (7.2.4)', () => {
  it('is 38 pt for eleven characters', () => {
    expect(fitMark(22, gbt9704Values)).toEqual({ size: 38, scale: 1, spacing: 0 });
  });

  it('is never wider than the type area nor higher than 22 mm', () => {
    for (let characters = 2; characters <= 60; characters += 1) {
      expect(widthOf(characters)).toBeLessThanOrEqual(148.001);
      expect(ptToMm(fitMark(characters * 2, gbt9704Values).size)).toBeLessThanOrEqual(22);
    }
  });

  it('spaces short marks out and condenses long ones to 70 % before the type shrinks', () => {
    expect(fitMark(6, gbt9704Values).spacing).toBeGreaterThan(10);
    expect(fitMark(10, gbt9704Values).spacing).toBe(0);
    const long = fitMark(2 * 24, gbt9704Values);
    expect(ptToMm(long.size)).toBeCloseTo(7.94, 1);
    expect(long.scale).toBeGreaterThanOrEqual(0.7);
    expect(long.scale).toBeLessThan(1);
    const longer = fitMark(2 * 40, gbt9704Values);
    expect(longer.size).toBeLessThan(long.size);
    expect(longer.scale).toBeCloseTo(0.7, 1);
  });
});
