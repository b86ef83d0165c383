import { describe, expect, it } from 'vitest';
import { paintPdf } from '../../../src/paint/pdf/paint.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { boxFaces } from './box-faces.ts';
import { layoutOf, METADATA, rule, text } from './layouts.ts';

const pages = [
  [
    text('某某局文件', { role: 'mark', block: 'mark', y: 80, color: 'red' }),
    text('某发〔2024〕1号', { role: 'number', block: 'number', y: 110 }),
    rule({ y: 116 }),
    text('关于某事', { role: 'title', block: 'title', y: 140 }),
    text('的通知', { role: 'title', block: 'title', y: 152 }),
    text('一、单独成行。', { role: 'heading', block: 'body.1', face: 'hei', y: 180 }),
    text('二、接排。', { role: 'heading', block: 'body.2', face: 'hei', y: 190 }),
    text('后面是正文，', { role: 'heading', block: 'body.2', y: 190, x: 80 }),
    text('到本页末', { role: 'heading', block: 'body.2', y: 260 }),
    text('— 1 —', { role: 'page-number', block: 'page-number.1', face: 'song', y: 270 }),
  ],
  [
    text('下一页接着。', { role: 'heading', block: 'body.2' }),
    rule({ role: 'imprint', block: 'imprint', color: 'black', y: 250 }),
    text('抄送：某局。', { role: 'imprint', block: 'imprint.copies', y: 255 }),
    text('— 2 —', { role: 'page-number', block: 'page-number.2', face: 'song', y: 270 }),
  ],
];
const outline = [
  { block: 'title', level: 1, text: '关于某事的通知', page: 1, y: 132, alone: true },
  { block: 'body.1', level: 2, text: '一、单独成行', page: 1, y: 175, alone: true },
  { block: 'body.2', level: 2, text: '二、接排', page: 1, y: 185, alone: false },
];
const bytes = paintPdf(layoutOf(pages, outline), METADATA, boxFaces({}));

describe('tags', () => {
  it('give each block one element in reading order, over lines and pages; rules and page numbers are no text', async () => {
    const pdf = await readPdf(bytes);
    expect(pdf.tagged).toBe(true);
    expect(pdf.pages.map((page) => page.structure)).toEqual([
      [
        { tag: 'P', text: '某某局文件' },
        { tag: 'P', text: '某发〔2024〕1号' },
        { tag: 'H1', text: '关于某事的通知' },
        { tag: 'H2', text: '一、单独成行。' },
        { tag: 'P', text: '二、接排。后面是正文，到本页末' },
      ],
      [
        { tag: 'P', text: '下一页接着。' },
        { tag: 'P', text: '抄送：某局。' },
      ],
    ]);
  });

  it('make one element of a paragraph on two pages', () => {
    const file = new TextDecoder('latin1').decode(bytes);
    expect(file.match(/\/Type \/MCR/g)?.length).toBe(1);
    expect(file.match(/\/S \/(P|H\d)\n/g)?.length).toBe(6);
  });

  it('mark all that is painted', () => {
    const file = new TextDecoder('latin1').decode(bytes);
    expect(file).toMatch(/\/MarkInfo \d+ 0 R/);
    expect(file).toMatch(/\/ParentTreeNextKey 2\n/);
  });
});
