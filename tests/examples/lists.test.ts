import { describe, expect, it } from 'vitest';
import { exampleText, pdfOf, renderText } from '../support/examples.ts';
import { readPdf } from '../support/read-pdf.ts';
import { CHARACTER, LEFT, LINE } from '../support/standard-mm.ts';

/** Label lines, lists of items and remarks, measured on the written PDF in mm; tolerance 0.2. */
const near = (value: number | undefined, wanted: number): void => {
  expect(Math.abs((value ?? NaN) - wanted), `${value} instead of ${wanted}`).toBeLessThanOrEqual(0.2);
};
const at = (characters: number): number => LEFT + characters * CHARACTER;
const read = async (text: string) => readPdf(pdfOf(await renderText(text)));
const lines = async (body: string): Promise<readonly string[]> => {
  const pdf = await read(`issuer: 清河市水务局\ntitle: 关于节水工作的通知\nbody:\n${body.replace(/^/gmu, '  ')}\nseal: none\ndate: 2024-05-27\n`);
  return pdf.page(1).lines.slice(2, -3).map(({ text }) => text.replaceAll(' ', ''));
};

describe('label lines', () => {
  it('are indented two characters, spread to one width, and turn below the text’s first character', async () => {
    const page = (await read(exampleText('lists'))).page(1);
    for (const label of [/^时间：/u, /^地点：/u, /^联系人：/u]) {
      near(page.line(label).x0, at(2));
      near(page.characters.find(({ text, y }) => text === '：' && Math.abs(y - page.line(label).y) < 0.1)?.x0, at(5));
    }
    near(page.line('领取培训资料和就餐券').x0, at(6));
    near(page.line('领取培训资料和就餐券').y - page.line(/^时间/u).y, LINE);
    near(page.line('报名邮箱请使用单位工作邮箱').x0, at(6));
  });

  it('keep their own widths where one is too wide for all', async () => {
    const pdf = await read(exampleText('lists').replace('时间：', '培训报到截止时间：'));
    near(pdf.page(1).line(/^地点：/u).x0, at(2));
    near(pdf.page(1).characters.find(({ text, y }) => text === '：' && Math.abs(y - pdf.page(1).line(/^地点：/u).y) < 0.1)?.x0, at(4));
  });
});

describe('a list of items', () => {
  it('is numbered below the headings around it, parted by ； and ended by 。', async () => {
    const page = (await read(exampleText('lists'))).page(2);
    for (const line of ['（一）从事节水管理工作一年以上；', '（二）未参加过2023年度全市节水技术培训；', '（三）能够全程参加培训。']) near(page.line(line).x0, at(2));
  });

  it('runs in behind the text before it', async () => {
    const [lead, turned] = (await read(exampleText('lists'))).page(2).lines.map(({ text }) => text).filter((text) => /①|②/u.test(text));
    expect(lead).toMatch(/^三、有关要求。各单位要认真组织报名。报名材料包括：①$/u);
    expect(turned).toBe('报名回执；②单位推荐意见；③近期工作总结。');
  });

  it.each([
    ['（一）', '（一）甲；'],
    ['1.', '1.甲；'],
    ['（1）', '（1）甲；'],
    ['①', '①甲；'],
    ['none', '甲；'],
  ])('numbers its items %s', async (number, first) => {
    expect(await lines(`- list: { items: [甲, 乙], number: ${number} }`)).toContain(first);
  });

  it('keeps the marks that its items have', async () => {
    expect(await lines('- list: [甲，, 乙！, 丙。]')).toEqual(['（一）甲，', '（二）乙！', '（三）丙。']);
  });

  it('has the number of the level where it stands', async () => {
    expect(await lines('- heading: 甲\n  sections:\n    - heading: 乙\n      list: [丙]\n      sections:\n        - heading: 丁\n          list: [戊]\n          sections:\n            - heading: 己\n              list: [庚]')).toEqual(['一、甲', '（一）乙', '1.丙。', '1.丁', '（1）戊。', '（1）己', '①庚。']);
  });

  it('stands in a paragraph of its own, or behind its heading, where no text is before it', async () => {
    expect(await lines('- list: { items: [甲, 乙], run-in: yes }\n- heading: 丙\n  list: { items: [丁], run-in: yes, number: none }')).toEqual(['（一）甲；（二）乙。', '一、丙。丁。']);
  });
});

describe('a remark', () => {
  it('has its brackets, typed or not', async () => {
    expect(await lines('- { heading: 甲, remark: 牵头单位：市水务局 }\n- { remark: (乙) }')).toEqual(['一、甲', '（牵头单位：市水务局）', '（乙）']);
  });
});
