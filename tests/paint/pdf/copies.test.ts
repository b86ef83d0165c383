import { describe, expect, it } from 'vitest';
import { paintCopies } from '../../../src/paint/pdf/copies.ts';
import { paintPdf } from '../../../src/paint/pdf/paint.ts';
import { withCopyNumber } from '../../../src/typeset/copy.ts';
import type { Item, Layout } from '../../../src/typeset/pages.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { boxFaces } from './box-faces.ts';
import { layoutOf, METADATA, rule, text } from './layouts.ts';

const faces = boxFaces({});
const number: Item = text('000001', { role: 'copy-number', block: 'copy-number', y: 42 });
const first: readonly Item[] = [number, text('关于某事的通知', { y: 120 }), rule()];
const second: readonly Item[] = [text('正文的第二页', { block: 'body.2', y: 50 }), text('— 2 —', { role: 'page-number', block: 'page-number', y: 269 })];
const two = layoutOf([first, second]);

const merged = (layout: Layout, numbers: readonly string[]): Uint8Array => new Uint8Array(Buffer.concat([...paintCopies(layout, numbers, METADATA, faces)]));
const written = async (bytes: Uint8Array) => (await readPdf(bytes)).pages.map(({ characters, rules, structure }) => ({ characters, rules, structure }));

describe('copies in one file', () => {
  it('each page as in the copy alone', async () => {
    const numbers = ['000001', '000002', '000010'];
    const alone = await Promise.all(numbers.map((each) => written(paintPdf(withCopyNumber(two, each), METADATA, faces))));
    expect(await written(merged(two, numbers))).toEqual(alone.flat());
  });

  it('a bookmark each, on its first page', async () => {
    expect((await readPdf(merged(two, ['000004', '000007']))).outline).toMatchObject([{ level: 1, text: '000004', page: 1 }, { level: 1, text: '000007', page: 3 }]);
  });

  it('each begins on the front of a sheet', async () => {
    const pdf = await readPdf(merged(layoutOf([first]), ['000001', '000002']));
    expect(pdf.pages.map(({ lines }) => lines.map((line) => line.text))).toEqual([['000001', '关于某事的通知'], [], ['000002', '关于某事的通知'], []]);
  });

  it('says of itself what the document says, and is tagged', async () => {
    const { information, tagged } = await readPdf(merged(two, ['000001']));
    expect(information).toMatchObject({ Title: METADATA.title, Subject: METADATA.number });
    expect(tagged).toBe(true);
  });

  it('has the same bytes each time, and grows by a page’s marks a copy, not by faces and pages', () => {
    const series = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => String(index + 1).padStart(6, '0'));
    expect(Buffer.compare(merged(two, series(3)), merged(two, series(3)))).toBe(0);
    const growth = (merged(two, series(60)).length - merged(two, series(10)).length) / 50;
    expect(growth).toBeLessThan(4000);
  });

  it('is handed over as it grows', () => {
    const pieces = [...paintCopies(two, ['000001', '000002', '000003'], METADATA, faces)];
    expect(pieces).toHaveLength(4);
    expect(pieces.slice(1, 3).every((piece) => piece.length < 4000)).toBe(true);
  });
});
