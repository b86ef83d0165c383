import { describe, expect, it } from 'vitest';
import { exampleText, pdfOf, renderText } from '../support/examples.ts';
import { readPdf, type ReadPage } from '../support/read-pdf.ts';
import { CHARACTER, LEFT, LINE, RIGHT } from '../support/standard-mm.ts';

/** Names lists, measured on the written PDF in mm: columns are whole characters from the type area's edge; tolerance 0.2. */
const near = (value: number | undefined, wanted: number): void => {
  expect(Math.abs((value ?? NaN) - wanted), `${value} instead of ${wanted}`).toBeLessThanOrEqual(0.2);
};
const read = async (text: string) => readPdf(pdfOf(await renderText(text)));
const at = (characters: number): number => LEFT + characters * CHARACTER;
/** Where the run begins that begins with these characters. */
const startOf = (page: ReadPage, text: string): number | undefined => {
  const index = page.characters.findIndex((_, from) => page.characters.slice(from, from + text.length).map(({ text: each }) => each).join('') === text);
  return page.characters[index]?.x0;
};
const body = (lines: string): string => exampleText('names').replace('seal: space', 'seal: none').replace(/^body:\n(?: .*\n)*/mu, `body:\n  - 组成人员如下：\n  - names: |\n${lines.split('\n').map((line) => `      ${line}\n`).join('')}`);

describe('a names list', () => {
  it('has roles, names and posts in columns of their own, and turned lines below the post’s first character', async () => {
    const pdf = await read(exampleText('names'));
    const [one, two] = [pdf.page(1), pdf.page(2)];
    // Roles spread over five places, names padded to three, the widest that shares the column has four.
    near(startOf(one, '组长'), at(2));
    near(startOf(one, '张某'), at(8));
    near(startOf(one, '欧阳某某'), at(8));
    near(startOf(one, '市人民政府市长'), at(13));
    near(one.line('市应急救援指挥中心主任').x0, at(13));
    near(two.line('人').x0, at(13));
    near(startOf(two, '王某'), at(8));
    const colons = one.characters.filter(({ text, x0 }) => text === '：' && Math.abs(x0 - at(7)) < 1);
    expect(colons).toHaveLength(3);
    for (const colon of colons) near(colon.x0, at(7));
    near(one.line('市应急救援指挥中心主任').y - one.line(/^常务副组长/u).y, LINE);
  });

  it('gives the post of a long name what is left of the line, or the next line', async () => {
    const page = (await read(exampleText('names'))).page(2);
    near(startOf(page, '市应急管理局局长'), at(8 + 8 + 1));
    near(page.line('市自然资源和规划局局长').x0, at(13));
  });

  it('sets persons without posts in rows of equal columns', async () => {
    const page = (await read(exampleText('names'))).page(2);
    for (const [index, name] of ['王某', '冯某某', '孙某', '李某某', '吴某', '张某某'].entries()) near(page.characters.findLast(({ text, x0 }) => text === name[0] && Math.abs(x0 - at(5 + 4 * index)) < 1)?.x0, at(5 + 4 * index));
    near(page.line('周某某').x0, at(5));
  });

  it('spreads two characters over three places, and nothing else', async () => {
    const page = (await read(body('组长：张三 市长\n副组长：司马相如 副市长\n成员：诸葛亮 局长'))).page(1);
    const x = (text: string): number => page.characters.find((each) => each.text === text)?.x0 ?? NaN;
    near(x('三') - x('张'), 2 * CHARACTER);
    near(x('葛') - x('诸'), CHARACTER);
    near(x('马') - x('司'), CHARACTER);
    near(startOf(page, '市长'), at(2 + 3 + 1 + 4 + 1));
  });

  it('takes the spaces of names and roles that were spread by hand as spread', async () => {
    const [typed, plain] = await Promise.all([read(body('组　长：张　三　市长\n副组长：李四四　副市长')), read(body('组长：张三 市长\n副组长：李四四 副市长'))]);
    expect(typed.lines.map(({ text, x0, y }) => [text, x0, y])).toEqual(plain.lines.map(({ text, x0, y }) => [text, x0, y]));
  });

  it('keeps a long role on a line of its own, and inside the type area', async () => {
    const page = (await read(body('领导小组办公室副主任兼：张三 市长\n成员：李四 局长'))).page(1);
    near(page.line(/^领导小组办公室副主任兼/u).x0, at(2));
    near(startOf(page, '张三'), at(5));
    for (const line of page.lines) expect(line.x1).toBeLessThanOrEqual(RIGHT + CHARACTER);
  });
});
