import { describe, expect, it } from 'vitest';
import { pdfOf, renderExample, renderText } from '../support/examples.ts';
import { readPdf, type ReadPage, type ReadImage } from '../support/read-pdf.ts';

/** Pictures on the written PDF, in mm; the grid's numbers as the standard prints them. */
const [LEFT, RIGHT, HEAD, FOOT] = [28, 184, 37, 262];
const MIDDLE = (LEFT + RIGHT) / 2;
const [EM, PITCH, GAP] = [156 / 28, 10.446, 4.875];
/** 四号 */
const CAPTION_EM = 4.939;
const CAPTION_GAP = 0.75 * GAP;
const TOLERANCE = 0.1;

const near = (value: number | undefined, wanted: number, what = ''): void => {
  expect(Math.abs((value ?? NaN) - wanted), `${what} ${value} instead of ${wanted}`).toBeLessThanOrEqual(TOLERANCE);
};

const pages = async (name: string, turned: readonly number[] = []): Promise<readonly ReadPage[]> => (await readPdf(pdfOf(await renderExample(name)), turned)).pages;
const document = (body: string, more = ''): string => `issuer: 清河市水务局\ntitle: 关于渠道管护的通知\naddressee: 各灌区管理所\ndate: 2024-03-15\nparity: no\n${more}body:\n${body.replace(/^/gmu, '  ')}\n`;
const pagesOf = async (text: string) => {
  const rendering = await renderText(text);
  return { pages: (await readPdf(pdfOf(rendering))).pages, findings: rendering.diagnostics.map(({ ruleId, messageId, severity }) => `${severity} ${ruleId} ${messageId}`) };
};

const widthOf = ({ x0, x1 }: ReadImage): number => x1 - x0;
const heightOf = ({ top, bottom }: ReadImage): number => bottom - top;
const middleOf = ({ x0, x1 }: Pick<ReadImage, 'x0' | 'x1'>): number => (x0 + x1) / 2;
const captionsOf = (page: ReadPage) => page.lines.filter((line) => /^图\d/u.test(line.text));
/** Is the em box of this baseline on a line of the grid? */
const isOnGrid = (baseline: number, em: number): boolean => {
  const line = (baseline - 0.88 * em - HEAD) / PITCH;
  return Math.abs(line - Math.round(line)) * PITCH <= TOLERANCE;
};
const text = (page: ReadPage) => page.lines.filter((line) => line.size > 15.5 && line.size < 16.5 && line.y < FOOT);

describe('pictures in a text', () => {
  it('stand in the middle, inside the type area, as wide as they are high by their pixels', async () => {
    const found = (await pages('pictures')).flatMap((page) => page.images);
    expect(found.map((picture) => Math.round((100 * widthOf(picture)) / heightOf(picture)))).toEqual([160, 133, 133, 167]);
    for (const picture of found) {
      expect(picture.x0).toBeGreaterThanOrEqual(LEFT - 0.01);
      expect(picture.x1).toBeLessThanOrEqual(RIGHT + 0.01);
      expect(picture.top).toBeGreaterThanOrEqual(HEAD - 0.01);
      expect(picture.bottom).toBeLessThanOrEqual(FOOT);
    }
    near(middleOf(found[0] ?? expect.fail()), MIDDLE);
    near(middleOf(found[3] ?? expect.fail()), MIDDLE);
  });

  it('have their caption below them, centred, on the same page, with their number', async () => {
    const all = await pages('pictures');
    expect(all.flatMap(captionsOf).map((line) => line.text.slice(0, 4))).toEqual(['图1　总', '图2　改', '图3　改', '图4　总']);
    for (const page of all.slice(1, 3)) {
      for (const picture of page.images) {
        const caption = captionsOf(page).find((line) => Math.abs(middleOf(line) - middleOf(picture)) < 3 && line.y > picture.bottom && line.y < picture.bottom + 10) ?? expect.fail(`no caption on page ${page.number}`);
        near(caption.y - 0.88 * CAPTION_EM - picture.bottom, CAPTION_GAP, caption.text);
        near(middleOf(caption), middleOf(picture), caption.text);
        near(caption.size, 14);
      }
    }
  });

  it('begin a page at its head, and leave the text behind them on the grid', async () => {
    const all = await pages('pictures');
    for (const page of all.slice(1, 3)) {
      near(page.images[0]?.top, HEAD);
      expect(text(page).length).toBeGreaterThan(0);
      for (const line of text(page)) expect(isOnGrid(line.y, EM), line.text).toBe(true);
    }
  });

  it('take half a page at most, and whole lines of it, where no width is said', async () => {
    const [, page] = await pages('pictures');
    const picture = page?.images[0] ?? expect.fail();
    const lines = (heightOf(picture) + CAPTION_GAP + CAPTION_EM + GAP) / PITCH;
    near(lines, Math.round(lines));
    expect(Math.round(lines)).toBeLessThanOrEqual(11);
  });

  it('have the width that is said, in mm or as a share of the line', async () => {
    near(widthOf((await pages('pictures'))[2]?.images[2] ?? expect.fail()), 90);
    const { pages: shared } = await pagesOf(document('- 各渠段断面如下。\n- image: { file: sample-chart.png, caption: 灌溉面积, width: 25% }'));
    near(widthOf(shared.flatMap((page) => page.images)[0] ?? expect.fail()), 0.25 * 156);
  });

  it('stand two side by side, one as high as the other, each in the middle of its half', async () => {
    const [, , page] = await pages('pictures');
    const [one, other] = page?.images ?? [];
    if (!one || !other) return expect.fail();
    near(heightOf(one), heightOf(other));
    near(one.bottom, other.bottom);
    near(middleOf(one), LEFT + (156 - EM) / 4);
    near(middleOf(other), RIGHT - (156 - EM) / 4);
    expect(other.x0 - one.x1).toBeGreaterThanOrEqual(EM - TOLERANCE);
  });

  it('have the gap of a line above them, and as much below as fills the line', async () => {
    const { pages: [page] } = await pagesOf(document(`- 各渠段断面如下。\n- image: { file: sample-chart.png, caption: 灌溉面积, width: 40 mm }\n- 以上请知悉。${'\n- 各单位要加强管护。'.repeat(12)}`));
    const [above, below] = ['各渠段', '以上请'].map((begin) => page?.lines.find((line) => line.text.startsWith(begin)) ?? expect.fail());
    const picture = page?.images[0] ?? expect.fail();
    const [caption] = captionsOf(page ?? expect.fail());
    const [over, under] = [picture.top - ((above?.y ?? 0) + 0.12 * EM), (below?.y ?? 0) - 0.88 * EM - ((caption?.y ?? 0) + 0.12 * CAPTION_EM)];
    near(over, under);
    expect(over).toBeGreaterThanOrEqual(GAP - TOLERANCE);
    expect(over).toBeLessThan(GAP + PITCH / 2);
    const lines = ((below?.y ?? 0) - (above?.y ?? 0)) / PITCH;
    near(lines * PITCH, Math.round(lines) * PITCH);
  });
});

describe('a picture for which there is no room', () => {
  it('goes to the next page with its caption', async () => {
    const { pages: all } = await pagesOf(document(`${'- 各单位要加强管护。\n'.repeat(8)}- image: { file: sample-map.png, caption: 位置图 }\n- 以上请知悉。`));
    expect(all.map((page) => page.images.length)).toEqual([0, 1]);
    expect(captionsOf(all[1] ?? expect.fail())).toHaveLength(1);
  });

  it.each([
    ['wider than the line', '- 各渠段断面如下。\n- image: { file: sample-chart.png, caption: 灌溉面积, width: 200 mm }', 'wide', 156],
    ['wider than its half', '- 各渠段断面如下。\n- image: [{ file: sample-before.png, caption: 前, width: 100 }, { file: sample-after.png, caption: 后 }]', 'wide', (156 - EM) / 2],
    ['higher than a page', '- 各渠段断面如下。\n- image: { file: ../tests/support/pictures/high.png, caption: 灌溉面积, width: 120 mm }', 'high', undefined],
  ])('%s is made smaller, which is said', async (_, body, messageId, width) => {
    const { pages: all, findings } = await pagesOf(document(body));
    expect(findings).toContain(`warning typeset/large-picture ${messageId}`);
    const picture = all.flatMap((page) => page.images)[0] ?? expect.fail();
    if (width !== undefined) near(widthOf(picture), width);
    expect(picture.bottom).toBeLessThanOrEqual(FOOT + 0.01);
  });

  it('for its caption, is an error', async () => {
    const rendering = await renderText(document(`- 各渠段断面如下。\n- image: { file: sample-chart.png, caption: ${'渠道断面示意'.repeat(120)} }`));
    expect(rendering.diagnostics.map(({ ruleId }) => ruleId)).toContain('typeset/long-caption');
    expect(rendering.outputs.pdf).toBeUndefined();
  });
});

describe('numbers of captions', () => {
  const captions = async (body: string): Promise<readonly string[]> => (await pagesOf(document(body))).pages.flatMap((page) => page.lines.filter((line) => Math.abs(line.size - 14) < 0.1 && line.y < FOOT && line.font.includes('Hei')).map((line) => line.text));
  const image = (more: string): string => `- image: { file: sample-chart.png, width: 30 mm, ${more} }`;

  it('go on from one that is typed; none where none is wanted, or of the office’s own', async () => {
    const body = ['- 如下。', image('caption: 甲'), image('caption: 图3　乙'), image('caption: 丙, number: none'), image('caption: 图2-1　丁'), image('caption: 戊')].join('\n');
    expect(await captions(body)).toEqual(['图1　甲', '图3　乙', '丙', '图2-1　丁', '图4　戊']);
  });

  it('begin anew in each attachment', async () => {
    const attachments = 'attachments:\n  - { title: 甲图, body: 见图。, image: { file: sample-chart.png, caption: 乙 } }\n';
    const { pages: all } = await pagesOf(document(`- 如下。\n${image('caption: 甲')}`, attachments));
    expect(all.flatMap(captionsOf).map((line) => line.text)).toEqual(['图1　甲', '图1　乙']);
  });
});

describe('a picture that is an attachment', () => {
  it('fills a landscape page when it is wide, below its label and title (8)', async () => {
    const [, , page] = await pages('picture-attachments', [3]);
    const picture = page?.images[0] ?? expect.fail();
    near(widthOf(picture), 225);
    near(heightOf(picture), (225 * 700) / 1600);
    const lines = page?.lines ?? [];
    const [label, title] = [lines.find((line) => line.text === '附件1'), lines.find((line) => line.text.includes('审批流程图'))];
    near((label?.y ?? 0) - 0.88 * EM, 28, 'label');
    expect(picture.top).toBeGreaterThan((title?.y ?? Infinity) + GAP);
    expect(picture.bottom).toBeLessThanOrEqual(210 - 26 + 0.01);
  });

  it('fills the line of an upright page otherwise', async () => {
    const [, , , page] = await pages('picture-attachments');
    near(widthOf(page?.images[0] ?? expect.fail()), 156);
  });

  it('that is high ends with the type area', async () => {
    const text = document('- 见附件。', 'attachments:\n  - { title: 渠道断面高程测量成果及历年淤积情况对照示意图, file: ../tests/support/pictures/high.png }\n');
    const { pages: all } = await pagesOf(text);
    const last = all.at(-1);
    near(last?.images[0]?.bottom, FOOT, 'foot');
    expect(last?.line('附件').y).toBeLessThan(HEAD + EM);
  });
});

describe('in the PDF', () => {
  it('a picture is a Figure with its words and its box, its caption a Caption', async () => {
    const rendering = await renderExample('pictures');
    const file = Buffer.from(pdfOf(rendering)).toString('latin1');
    const figures = [...file.matchAll(/\/S \/Figure[\s\S]*?\/BBox \[([\d. ]+)\]/gu)].map(([, box = '']) => box.split(' ').map(Number));
    expect(figures).toHaveLength(4);
    const [second] = (await readPdf(pdfOf(rendering))).pages.slice(1);
    const picture = second?.images[0] ?? expect.fail();
    const wanted = [picture.x0, 297 - picture.bottom, picture.x1, 297 - picture.top];
    figures[0]?.forEach((value, index) => near((value * 25.4) / 72, wanted[index] ?? 0));
    expect((await readPdf(pdfOf(rendering))).page(2).structure.filter(({ tag }) => tag === 'Caption').map(({ text: words }) => words)).toEqual(['图1　总干渠节水改造工程位置示意图']);
  });
});
