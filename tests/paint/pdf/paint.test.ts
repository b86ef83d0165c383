import { describe, expect, it } from 'vitest';
import { paintPdf } from '../../../src/paint/pdf/paint.ts';
import type { Layout, TextItem } from '../../../src/typeset/pages.ts';
import { readPdf, type ReadCharacter } from '../../support/read-pdf.ts';
import { boxFaces, HALF_WIDTHS } from './box-faces.ts';
import { EM, layoutOf, METADATA, rule, text } from './layouts.ts';

/** Millimetres: what the file may differ from the layout. */
const EXACT = 0.01;

const faces = boxFaces({
  /** Widths that nothing divides evenly. */
  odd: { advances: new Map([...HALF_WIDTHS, [0x4e00, 777.123], [0x4e8c, 1024.5], [0x20164, 500]]) },
});

const painted = (layout: Layout) => readPdf(paintPdf(layout, METADATA, faces));

/** Where the characters of an item stand, and where the last one ends. */
const placesOf = (item: TextItem): number[] => item.advances.reduce<number[]>((places, advance) => [...places, (places.at(-1) ?? 0) + advance], [item.x]);

function expectPlaces(characters: readonly ReadCharacter[], item: TextItem): void {
  expect(characters.map((character) => character.text).join('')).toBe(item.text);
  const places = placesOf(item);
  characters.forEach((character, index) => {
    expect(Math.abs(character.x0 - (places[index] ?? NaN))).toBeLessThan(EXACT);
    expect(Math.abs(character.y - item.y)).toBeLessThan(EXACT);
    expect(character.size).toBeCloseTo(item.size, 3);
  });
}

describe('positions in the written file', () => {
  const justified = text('起“1+1+10”的创文工作领导机制。快速制定完善全市创文工作', { y: 100 });
  const cases: Readonly<Record<string, TextItem>> = {
    'hanzi on the grid': text('您提出的《关于加强国家卫生城市和省级文明城市建设步伐》'),
    'hanzi and half-width characters': justified,
    'a justified line': { ...justified, advances: justified.advances.map((advance) => advance + 0.137) },
    'uneven advances': text('一二一二2021年9月', { face: 'odd', advances: [3, 9.9, 5.001, 0, 2.2, 2.3, 7.77, 2.9, 11, 4, 6] }),
    'a large condensed mark': text('中华人民共和国某某委员会办公厅文件', { size: 45.5, color: 'red', scale: 0.7123, advances: Array.from({ length: 17 }, () => 45.5 * 0.7123 * (25.4 / 72)) }),
    'letter-spaced characters': text('国务院', { size: 62, advances: [40, 40, 22] }),
    'characters beyond the Basic Multilingual Plane': text('李𠅤、王𬀩、张𫠊', { y: 290 }),
  };

  it.each(Object.entries(cases))('%s', async (_, item) => {
    const [page] = (await painted(layoutOf([[item]]))).pages;
    expectPlaces(page?.characters ?? [], item);
  });

  it('does not drift over many lines and state changes', async () => {
    const items = Array.from({ length: 22 }, (_, line) => text('第一二三四五行有28个字，其中一个是x', { y: 40 + line * 10.4464285, face: line % 2 ? 'odd' : 'fangsong', size: 16 - (line % 3) / 2, ...(line % 4 === 0 && { scale: 0.9 }) }));
    const [page] = (await painted(layoutOf([items]))).pages;
    let from = 0;
    for (const item of items) {
      expectPlaces(page?.characters.slice(from, from + item.advances.length) ?? [], item);
      from += item.advances.length;
    }
  });

  it('keeps each page to itself', async () => {
    const pdf = await painted(layoutOf([[text('第一页', { color: 'red', scale: 0.8, size: 22 })], [], [text('第三页')]]));
    expect(pdf.pages.map((page) => [page.number, page.width, page.height])).toEqual([1, 2, 3].map((number) => [number, 210, 297]));
    expect(pdf.page(2).characters).toEqual([]);
    expect(pdf.page(3).characters[0]).toMatchObject({ color: '#000000', scale: 1, size: 16, font: 'Box-fangsong' });
  });

  it('condenses by the scale', async () => {
    const pdf = await painted(layoutOf([[text('压缩', { scale: 0.75, advances: [4, 4] })]]));
    expect(pdf.page(1).characters.map((character) => character.scale)).toEqual([0.75, 0.75]);
  });
});

describe('rules', () => {
  it('stand where they are laid, as thick as they are laid', async () => {
    const rules = [rule(), rule({ y: 250.123, thickness: 0.35, color: 'black', block: 'imprint' }), rule({ y: 262 - 0.125, thickness: 0.25, color: 'black', x: 30.5, length: 100 })];
    const [page] = (await painted(layoutOf([rules]))).pages;
    expect(page?.rules.length).toBe(rules.length);
    rules.forEach(({ x, y, length, thickness, color }, index) => {
      const read = page?.rules[index];
      expect(read?.color).toBe(color === 'red' ? '#ff0000' : '#000000');
      for (const [is, ought] of [[read?.y, y], [read?.x0, x], [read?.x1, x + length], [read?.thickness, thickness]]) expect(Math.abs((is ?? NaN) - (ought ?? 0))).toBeLessThan(EXACT / 2);
    });
  });
});

describe('text', () => {
  it('is read as whole lines, whatever faces a line has', async () => {
    const heading = text('一、加强领导。', { face: 'hei' });
    const rare = text('䶮', { face: 'rare', x: 28 + 7 * EM });
    const rest = text('同志任组长2021年', { x: 28 + 8 * EM });
    const pdf = await painted(layoutOf([[heading, rare, rest, text('下一行', { y: 52.4 })]]));
    expect(pdf.lines.map((line) => line.text)).toEqual(['一、加强领导。䶮同志任组长2021年', '下一行']);
    expect(pdf.page(1).line(/^一/).runs.map((run) => run.font)).toEqual(['Box-hei', 'Box-rare', 'Box-fangsong']);
  });

  it('comes back character by character', async () => {
    const item = text('镕䶮喆㛃𬀩𠅤𫠊—―·•・ΩΩ 〇（）〔〕“”‘’…℃ﬀA');
    expectPlaces((await painted(layoutOf([[item]]))).page(1).characters, item);
  });

  it('comes back however many characters a face sets', async () => {
    const item = text(String.fromCodePoint(...Array.from({ length: 350 }, (_, index) => 0x4e00 + 3 * index)));
    expectPlaces((await painted(layoutOf([[item]]))).page(1).characters, item);
  });

  it.each([
    ['A一中𠅤', [12.7, 19.7, 25.4, 12.7]],
    ['A中𠅤', [12.7, 25.4, 12.7]],
    ['AB中', [12.7, 12.7, 25.4]],
  ])('has the widths of its glyphs: %s', async (value, widths) => {
    const { characters } = (await painted(layoutOf([[text(value, { face: 'odd', size: 72 })]]))).page(1);
    expect(characters.map((character) => Math.round((character.x1 - character.x0) * 10) / 10)).toEqual(widths);
  });

  it('refuses a layout that uses what its face does not have', () => {
    const none = { ...faces, subset: () => ({ ...faces.subset('fangsong', []), glyphs: new Map() }) };
    expect(() => paintPdf(layoutOf([[text('𠅤')]]), METADATA, none)).toThrow('U+20164');
    expect(() => paintPdf(layoutOf([[text('两字', { advances: [5] })]]), METADATA, faces)).toThrow('1 advances');
  });
});

describe('the file', () => {
  const layout = layoutOf([[text('标题', { role: 'title', block: 'title', face: 'xiaobiaosong', size: 22 }), rule(), text('正文123')], [text('— 2 —', { role: 'page-number', block: 'page-number' })]], [{ block: 'title', level: 1, text: '标题', page: 1, y: 30, alone: true }]);

  it('is the same twice, whenever it is made', () => {
    const once = paintPdf(layout, METADATA, faces);
    expect(paintPdf(layout, METADATA, faces)).toEqual(once);
    expect(new TextDecoder('latin1').decode(once)).not.toMatch(new RegExp(`D:20(?!24)|PDFKit`));
  });

  it('has an identity of its own', () => {
    const id = (bytes: Uint8Array) => /\/ID \[<(\w{32})> <(\w{32})>\]/.exec(new TextDecoder('latin1').decode(bytes))?.slice(1) ?? [];
    const ids = [METADATA, { ...METADATA, title: '关于某事的通告' }].map((metadata) => id(paintPdf(layout, metadata, faces)));
    const other = id(paintPdf(layoutOf([[text('正文124')]]), METADATA, faces));
    expect(new Set([...ids, other].flat()).size).toBe(3);
  });

  it('is a PDF 1.7 in Chinese, printed unscaled on both sides', async () => {
    const pdf = await painted(layout);
    expect(pdf).toMatchObject({ version: '1.7', language: 'zh-CN', viewerPreferences: { PrintScaling: 'None', Duplex: 'DuplexFlipLongEdge', DisplayDocTitle: true } });
  });

  it('costs time in proportion to its pages', () => {
    const page = Array.from({ length: 22 }, (_, line) => text('您提出的《关于加强国家卫生城市和省级文明城市建设步伐》', { y: 40 + line * 10.4, block: `body.${line}` }));
    const fastest = (pages: number): number => {
      const long = layoutOf(Array.from({ length: pages }, (_, index) => page.map((item) => ({ ...item, block: `${index}.${item.block}` }))));
      const times = [1, 2, 3].map(() => {
        const start = performance.now();
        paintPdf(long, METADATA, faces);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    const short = fastest(50);
    expect(fastest(500) / short).toBeLessThan(10 * 3);
  });
});
