import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../src/paint/pdf/content.ts';
import { fontsOf } from '../../../src/paint/pdf/fonts.ts';
import { markedOf } from '../../../src/paint/pdf/marked.ts';
import type { Item } from '../../../src/typeset/pages.ts';
import { boxFaces } from './box-faces.ts';
import { EM, layoutOf, rule, text } from './layouts.ts';

/** Operators of a page. Glyphs are numbered by code point in the test's faces. */
function operatorsOf(...items: readonly Item[]): readonly string[] {
  const layout = layoutOf([items]);
  const [page] = layout.pages;
  const content = page && contentOf(markedOf(page, () => 'P'), layout, fontsOf(layout, boxFaces({})));
  return new TextDecoder().decode(content).split('\n');
}

describe('operators of a page', () => {
  it('are only those that change something', () => {
    const second = text('二一', { y: 42 + 1.875 * EM });
    expect(operatorsOf(text('一二'), second, text('一', { block: 'body.2', y: 90, color: 'red' }))).toEqual([
      '/P <</MCID 0>> BDC',
      'BT',
      '79.37 722.835 Td',
      '/F1 16 Tf',
      '-0.20697 Tc',
      '<00010002> Tj',
      '0 -29.612 Td',
      '<00020001> Tj',
      'ET',
      'EMC',
      '/P <</MCID 1>> BDC',
      'BT',
      '1 0 0 rg',
      '79.37 586.772 Td',
      '<0001> Tj',
      'ET',
      'EMC',
    ]);
  });

  it('space most characters by Tc and move the others', () => {
    // A digit is half an em: its spacing is half of a hanzi's.
    expect(operatorsOf(text('一1二'))).toContain('[<00020001>-6.47<0003>] TJ');
    // Of as many of each the first decide.
    expect(operatorsOf(text('一1'))).toContain('-0.20697 Tc');
  });

  it('leave natural widths alone', () => {
    const natural = (16 * 25.4) / 72;
    expect(operatorsOf(text('一二', { advances: [natural, natural] })).filter((line) => /T[cJz]$/.test(line))).toEqual([]);
  });

  it('scale horizontally and go back', () => {
    const scaled = text('一', { scale: 0.7, block: 'mark' });
    expect(operatorsOf(scaled, text('一')).filter((line) => line.endsWith('Tz'))).toEqual(['70 Tz', '100 Tz']);
  });

  it('fill rules as rectangles of their thickness, black without a word', () => {
    const black = rule({ color: 'black', x: 0, length: 72 * (25.4 / 72), y: 297 - 25.4, thickness: 2 * (25.4 / 72), block: 'imprint' });
    expect(operatorsOf(black, rule({ ...black, color: 'red' }), rule({ ...black, block: 'other' }))).toEqual([
      '/Artifact <</Type /Layout>> BDC',
      '0 71 72 2 re f',
      '1 0 0 rg',
      '0 71 72 2 re f',
      'EMC',
      '/Artifact <</Type /Layout>> BDC',
      '0 g',
      '0 71 72 2 re f',
      'EMC',
    ]);
  });
});
