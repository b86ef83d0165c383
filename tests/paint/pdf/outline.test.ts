import { describe, expect, it } from 'vitest';
import { paintPdf } from '../../../src/paint/pdf/paint.ts';
import type { OutlineEntry } from '../../../src/typeset/pages.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { boxFaces } from './box-faces.ts';
import { layoutOf, METADATA, text } from './layouts.ts';

const painted = (outline: readonly OutlineEntry[]) => paintPdf(layoutOf([[text('一')], [text('二')], [text('三')]], outline), METADATA, boxFaces({}));

describe('bookmarks', () => {
  it('are a tree that points at pages and places', async () => {
    const outline = [
      { block: 'any', level: 1, text: '关于（某事）的通知', page: 1, y: 130.5, alone: true },
      { block: 'any', level: 2, text: '一、总体要求', page: 1, y: 200, alone: true },
      { block: 'any', level: 3, text: '（一）指导思想𠅤', page: 2, y: 37, alone: true },
      { block: 'any', level: 2, text: '二、保障', page: 3, y: 68.339, alone: true },
      { block: 'any', level: 1, text: '附件', page: 3, y: 37, alone: true },
    ];
    const pdf = await readPdf(painted(outline));
    expect(pdf.outline.map(({ level, text: words, page }) => [level, words, page])).toEqual(outline.map(({ level, text: words, page }) => [level, words, page]));
    pdf.outline.forEach((entry, index) => {
      expect(Math.abs(entry.y - (outline[index]?.y ?? NaN))).toBeLessThan(0.01);
    });
  });

  it('hang under the nearest level above where levels are skipped', async () => {
    const levels = [3, 1, 4, 2, 3, 1];
    const pdf = await readPdf(painted(levels.map((level, index) => ({ block: 'any', level, text: `${index}`, page: 1, y: 40, alone: true }))));
    expect(pdf.outline.map((entry) => entry.level)).toEqual([1, 1, 2, 2, 3, 1]);
  });

  it('count what a reader sees when all are open', () => {
    const outline = [1, 2, 3, 2, 1].map((level) => ({ block: 'any', level, text: '书签', page: 1, y: 40, alone: true }));
    const file = new TextDecoder('latin1').decode(painted(outline));
    // Each parent before those above it, the outline itself, the page tree.
    expect([...file.matchAll(/\/Count (\d+)/g)].map((match) => Number(match[1]))).toEqual([1, 3, 5, 3]);
    // Two neighbours at the top, two below the first of them.
    expect([file.match(/\/Prev /g)?.length, file.match(/\/Next /g)?.length]).toEqual([2, 2]);
  });

  it('are absent when there are none', async () => {
    expect((await readPdf(painted([]))).outline).toEqual([]);
  });

  it('never point at a page that does not exist', () => {
    expect(() => painted([{ block: 'any', level: 1, text: '空', page: 4, y: 40, alone: true }])).toThrow('page 4 of 3');
  });
});
