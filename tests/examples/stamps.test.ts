import { describe, expect, it } from 'vitest';
import type { RasterPicture } from '../../src/images/picture.ts';
import type { ImageItem } from '../../src/index.ts';
import { exampleText, pdfOf, renderText } from '../support/examples.ts';
import { inkIn } from '../support/png.ts';
import { readPdf, type ReadLine } from '../support/read-pdf.ts';
import { bottomOf, CHARACTER, HEAD, LINE, RIGHT, topOf } from '../support/standard-mm.ts';

/** Signature stamps on the written page (7.3.5.3), in mm. */
const TOLERANCE = 0.2;
const near = (value: number | undefined, wanted: number): void => {
  expect(Math.abs((value ?? NaN) - wanted), `${value} instead of ${wanted}`).toBeLessThanOrEqual(TOLERANCE);
};

/** Of 255: what covers more is seen as ink. */
const COVERS = 55;

/** A picture's ink does not fill it: where it begins and ends, as parts of its width and height. */
function inkOfPicture({ width, height, alpha = new Uint8Array() }: RasterPicture) {
  const columns = Array.from({ length: width }, (_, x) => x).filter((x) => alpha.some((value, index) => index % width === x && value > COVERS));
  const rows = Array.from({ length: height }, (_, y) => y).filter((y) => alpha.subarray(y * width, (y + 1) * width).some((value) => value > COVERS));
  return { left: (columns[0] ?? NaN) / width, right: ((columns.at(-1) ?? NaN) + 1) / width, top: (rows[0] ?? NaN) / height, bottom: ((rows.at(-1) ?? NaN) + 1) / height };
}

interface Stamped {
  readonly lines: readonly ReadLine[];
  /** Where the pictures stand, by the ink that is painted. */
  readonly stamps: readonly { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }[];
  readonly alt: readonly string[];
}

async function stamped(text: string): Promise<Stamped> {
  const rendering = await renderText(text);
  const pdf = pdfOf(rendering);
  const page = rendering.layout?.pages.find(({ items }) => items.some(({ kind }) => kind === 'image'));
  const images = page?.items.filter((item): item is ImageItem => item.kind === 'image') ?? [];
  const picture = rendering.layout?.images?.['stamp.1'];
  const own = picture?.kind === 'png' ? inkOfPicture(picture) : { left: 0, right: 1, top: 0, bottom: 1 };
  const stamps = await Promise.all(
    images.map(async ({ x, y, width, height }) => {
      const ink = (await inkIn(pdf, page?.number ?? 0, { x0: x, x1: x + width, top: y, bottom: y + height })) ?? expect.fail('no ink');
      const across = (ink.x1 - ink.x0) / (own.right - own.left);
      const down = (ink.bottom - ink.top) / (own.bottom - own.top);
      const [left, top] = [ink.x0 - own.left * across, ink.top - own.top * down];
      return { left, right: left + across, top, bottom: top + down };
    }),
  );
  return { lines: (await readPdf(pdf)).page(page?.number ?? 0).lines, stamps, alt: images.map(({ alt }) => alt) };
}

const lineOf = (lines: readonly ReadLine[], text: string): ReadLine => lines.find((line) => line.text === text) ?? expect.fail(`no ${text} among ${lines.map((line) => line.text).join('|')}`);
const middleOf = (line: ReadLine): number => topOf(line.y) + CHARACTER / 2;

describe.each([
  ['order-stamped', '2024年8月26日', '废止。'],
  ['stamped', '2024年9月6日', '自发文之日起计算。'],
])('the stamp of %s', (example, printed, lastOfBody) => {
  it('stands two empty lines below the body, four characters from the right, 40 mm wide; the title two characters left of it, in the middle of its height', async () => {
    const { lines, stamps, alt } = await stamped(exampleText(example));
    const [stamp] = stamps;
    near((stamp?.right ?? 0) - (stamp?.left ?? 0), 40);
    near(stamp?.right, RIGHT - 4 * CHARACTER);
    near(stamp?.top, bottomOf(lineOf(lines, lastOfBody).y) + 2 * LINE);
    const title = lineOf(lines, '清河市市长');
    near(title.x1, (stamp?.left ?? 0) - 2 * CHARACTER);
    near(middleOf(title), ((stamp?.top ?? 0) + (stamp?.bottom ?? 0)) / 2);
    expect(alt).toEqual(['清河市市长签名章']);
  });

  it('has the date one empty line below it, four characters from the right, and no issuer', async () => {
    const { lines, stamps } = await stamped(exampleText(example));
    const date = lineOf(lines, printed);
    near(date.x1, RIGHT - 4 * CHARACTER);
    near(topOf(date.y), (stamps[0]?.bottom ?? 0) + LINE);
    expect(lines.filter((line) => line.text === '清河市人民政府')).toEqual([]);
  });
});

it('a note stands on the line directly below the date', async () => {
  const { lines } = await stamped(exampleText('stamped'));
  near(lineOf(lines, '（此件公开发布）').y, lineOf(lines, '2024年9月6日').y + LINE);
});

describe('the stamps of a joint document', () => {
  const TITLES = ['清河省发展和改革委员会主任', '清河省交通运输厅厅长', '清河省水利厅厅长'];

  it('stand one issuer a row in their order, titles and stamps aligned under the lead’s', async () => {
    const { lines, stamps, alt } = await stamped(exampleText('joint-stamped'));
    expect(alt).toEqual(TITLES.map((title) => `${title}签名章`));
    expect(stamps).toHaveLength(3);
    for (const [index, stamp] of stamps.entries()) {
      near(stamp.right, RIGHT - 4 * CHARACTER);
      near(stamp.right - stamp.left, 36);
      const title = lineOf(lines, TITLES[index] ?? '');
      near(title.x1, stamp.left - 2 * CHARACTER);
      near(middleOf(title), (stamp.top + stamp.bottom) / 2);
      if (index > 0) expect(stamp.top - (stamps[index - 1]?.bottom ?? NaN)).toBeGreaterThan(0);
    }
    near(topOf(lineOf(lines, '2024年10月28日').y), (stamps[2]?.bottom ?? 0) + LINE);
  });

  it('begin below one another where they are not of one width', async () => {
    const { stamps } = await stamped(exampleText('joint-stamped').replace('file: sample-stamp.png, width: 36', 'file: sample-stamp.png, width: 24'));
    near(stamps[0]?.left, stamps[1]?.left ?? NaN);
    near((stamps[0]?.right ?? 0) - (stamps[0]?.left ?? 0), 24);
    near(stamps[1]?.right, RIGHT - 4 * CHARACTER);
  });
});

describe('a stamp', () => {
  it('without a picture keeps its room of 20 mm', async () => {
    const text = exampleText('order-stamped').replace(', file: sample-stamp.png', '');
    const page = (await readPdf(pdfOf(await renderText(text)))).page(1);
    const [body, title, date] = [lineOf(page.lines, '废止。'), lineOf(page.lines, '清河市市长'), lineOf(page.lines, '2024年8月26日')];
    near(topOf(date.y), bottomOf(body.y) + 2 * LINE + 20 + LINE);
    near(title.x1, RIGHT - 6 * CHARACTER - 40);
  });

  it('whose title is longer than its room takes several lines, together in the middle of its height', async () => {
    const text = exampleText('order-stamped').replace('清河市市长', '清河市国有资产监督管理委员会和清河市地方金融监督管理局负责人').replace('.png }', '.png, width: 60 }');
    const { lines, stamps } = await stamped(text);
    const titles = lines.slice(lines.findIndex(({ text: line }) => line === '废止。') + 1, lines.findIndex(({ text: line }) => line === '2024年8月26日'));
    expect(titles.length).toBeGreaterThan(1);
    for (const title of titles) near(title.x1, (stamps[0]?.left ?? 0) - 2 * CHARACTER);
    const [first, last] = [titles[0], titles.at(-1)];
    if (!first || !last) throw new Error('no title');
    near((topOf(first.y) + bottomOf(last.y)) / 2, ((stamps[0]?.top ?? 0) + (stamps[0]?.bottom ?? 0)) / 2);
  });

  it('turns the page with body lines where page 1 has no room for it', async () => {
    const text = exampleText('stamped').replace('自发文之日起计算。', '自发文之日起计算。市政府办公室要做好参事的联络和服务保障工作，有关部门和单位要支持参事依法开展调查研究。');
    const rendering = await renderText(text);
    expect(rendering.layout?.decisions.carried).toBe(2);
    const { lines, stamps } = await stamped(text);
    near(topOf(lines[0]?.y ?? 0), HEAD);
    near(stamps[0]?.top, bottomOf(lines[1]?.y ?? 0) + 2 * LINE);
    near(topOf(lineOf(lines, '2024年9月6日').y), (stamps[0]?.bottom ?? 0) + LINE);
  });
});
