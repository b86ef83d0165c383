import { describe, expect, it } from 'vitest';
import type { ImageItem, Layout } from '../../src/index.ts';
import { pdfOf, renderExample } from '../support/examples.ts';
import { inkIn } from '../support/png.ts';
import { readPdf, type ReadLine } from '../support/read-pdf.ts';

/** Seals on the painted page (7.3.5.1), in mm; the standard's numbers as it prints them. */
const [LEFT, RIGHT, FOOT] = [28, 184, 262];
const EM = 156 / 28;
const LINE = 10.446;
const TOLERANCE = 0.2;

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const imagesOf = (layout: Layout | undefined, page: number): readonly ImageItem[] => layout?.pages[page - 1]?.items.filter((item) => item.kind === 'image') ?? [];

/** A seal where it is painted: the red ink inside the box that it should fill and a little beyond. */
async function painted(pdf: Uint8Array, page: number, { x, y, width, height }: ImageItem): Promise<Circle> {
  const ink = await inkIn(pdf, page, { x0: x - 0.8, x1: x + width + 0.8, top: y - 0.8, bottom: y + height + 0.8 });
  if (!ink) throw new Error('no ink');
  return { x: x + width / 2, y: (ink.top + ink.bottom) / 2, radius: (ink.bottom - ink.top) / 2 };
}

const middleOf = (line: ReadLine): number => (line.x0 + line.x1) / 2;

async function sealed(example: string) {
  const rendering = await renderExample(example);
  const pdf = pdfOf(rendering);
  const page = rendering.layout?.pages.find(({ items }) => items.some((item) => item.kind === 'image'))?.number ?? 0;
  const images = imagesOf(rendering.layout, page);
  const circles = await Promise.all(images.map((image) => painted(pdf, page, image)));
  const { lines } = (await readPdf(pdf)).page(page);
  return { circles, lines, images };
}

const bodyFoot = (lines: readonly ReadLine[], before: ReadLine): number => Math.max(...lines.filter((line) => line.y < before.y).map((line) => line.y + 0.12 * EM));
const lineWith = (lines: readonly ReadLine[], text: string): ReadLine => lines.find((line) => line.text.includes(text)) ?? expect.fail(`no ${text}`);

describe('the seal of one issuer', () => {
  it('has its diameter, stands on name and date, whose middle is slightly below its own, within a line of the body', async () => {
    const { circles, lines } = await sealed('sealed');
    const [circle] = circles;
    if (!circle) throw new Error('no seal');
    const [name, date] = [lineWith(lines, '清河市人民政府办公室'), lineWith(lines, '2024年11月6日')];
    expect(Math.abs(2 * circle.radius - 45)).toBeLessThanOrEqual(TOLERANCE);
    expect(Math.abs(circle.x - middleOf(date))).toBeLessThanOrEqual(TOLERANCE);
    const below = (name.y - 0.88 * EM + date.y + 0.12 * EM) / 2 - circle.y;
    expect(below).toBeGreaterThanOrEqual(-TOLERANCE);
    expect(below).toBeLessThanOrEqual(2.4 + TOLERANCE);
    const top = circle.y - circle.radius - bodyFoot(lines, name);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThanOrEqual(LINE);
    expect(circle.y + circle.radius).toBeGreaterThan(date.y);
  });
});

describe.each([
  ['joint-sealed', ['清河市农业农村局', '清河市财政局', '清河市水务局', '清河市自然资源局', '清河市气象局'], '2024年7月12日', [45, 42, 45, 42, 42]],
  ['joint-pair', ['中共清河市委办公室', '清河市人民政府办公室'], '2024年9月27日', [45, 45]],
] as const)('the seals of %s', (example, names, printed, diameters) => {
  it('neither touch nor cross, and stay inside the type area', async () => {
    const { circles } = await sealed(example);
    expect(circles.map(({ radius }) => Math.round(20 * radius) / 10)).toEqual(diameters.map((diameter) => expect.closeTo(diameter, 0) as number));
    circles.forEach((circle, index) => {
      expect(circle.x - circle.radius).toBeGreaterThanOrEqual(LEFT - TOLERANCE);
      expect(circle.x + circle.radius).toBeLessThanOrEqual(RIGHT + TOLERANCE);
      expect(circle.y + circle.radius).toBeLessThanOrEqual(FOOT);
      for (const other of circles.slice(index + 1)) expect(Math.hypot(circle.x - other.x, circle.y - other.y)).toBeGreaterThan(circle.radius + other.radius + 1);
    });
  });

  it('stand each on its name, in the order of the issuers; the last one alone on the date', async () => {
    const { circles, lines, images } = await sealed(example);
    const date = lineWith(lines, printed);
    expect(images.map(({ alt }) => alt)).toEqual(names.map((name) => `${name}印章`));
    circles.forEach((circle, index) => {
      const row = lines.find((line) => line.text.includes(names[index] ?? '') && Math.abs(line.y - 0.38 * EM - circle.y) < 1);
      const run = row?.runs ?? [];
      expect(row, names[index]).toBeDefined();
      expect(run.length).toBeGreaterThan(0);
      const covers = Math.abs(date.y - 0.38 * EM - circle.y) < circle.radius && Math.abs(middleOf(date) - circle.x) < 1;
      expect(covers).toBe(index === circles.length - 1);
    });
    const first = circles[0] ?? expect.fail('no seal');
    const top = first.y - first.radius - Math.max(...lines.filter((line) => line.y < first.y - first.radius + 2).map((line) => line.y + 0.12 * EM));
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThanOrEqual(LINE);
  });
});

describe('joint-unsealed', () => {
  it('has the lead issuer first and the others below it, the date two characters right of their first (7.3.5.2)', async () => {
    const { lines } = (await readPdf(pdfOf(await renderExample('joint-unsealed')))).page(1);
    const [lead, second, third, date] = ['清河市教育体育局', '清河市卫生健康局', '清河市市场监督管理局', '2024年9月3日'].map((text) => lines.find((line) => line.text === text) ?? expect.fail(text));
    if (!lead || !second || !third || !date) throw new Error('no lines');
    for (const [above, below] of [[lead, second], [second, third], [third, date]] as const) expect(Math.abs(below.y - above.y - LINE)).toBeLessThanOrEqual(TOLERANCE);
    expect(Math.abs(third.x1 - (RIGHT - 2 * EM))).toBeLessThanOrEqual(TOLERANCE);
    for (const line of [lead, second]) expect(Math.abs(line.x0 - third.x0)).toBeLessThanOrEqual(TOLERANCE);
    expect(Math.abs(date.x0 - third.x0 - 2 * EM)).toBeLessThanOrEqual(TOLERANCE);
  });
});
