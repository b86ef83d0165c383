import { describe, expect, it } from 'vitest';
import type { ImprintBlock } from '../../src/compose/composition.ts';
import { gbt9704Values } from '../../src/standard/gbt9704.ts';
import { generated } from '../../src/text.ts';
import { typesetImprint } from '../../src/typeset/imprint.ts';
import { boxFaces } from '../paint/pdf/box-faces.ts';
import { renderText } from '../support/examples.ts';
import { laidOut, linesOf, rulesOf } from '../support/laid-out.ts';
import { yamlWith } from '../support/read-document.ts';
import { FOOT, LEFT, RIGHT, SMALL, SMALL_LINE } from '../support/standard-mm.ts';

const COPIES = '市委各部门，市人大常委会办公室、市政协办公室、市法院、市检察院、市人武部、驻清河各单位';
const imprint = `\n  copies-to: [${COPIES}]\n  office: 清河市人民政府办公室`;

const text = (value: string) => generated(value, { start: 0, end: 0 });
/** An imprint of 抄送 alone, whose names are so many hanzi and 。. */
const copiesOf = (characters: number) => {
  const list = { id: 'imprint.copies-to', label: text('抄送：'), lines: [[text('局'.repeat(characters)), text('。')]] };
  const block: ImprintBlock = { id: 'imprint', source: { start: 0, end: 0 }, type: { face: 'fangsong', size: 14 }, ruled: true, lists: [list] };
  return typesetImprint(block, gbt9704Values, new Set(), boxFaces({}));
};

describe('the rules of the imprint (7.4.1)', () => {
  it('are as wide as the type area, the last on its lower edge; thick, thin, thick', async () => {
    const rules = rulesOf(await laidOut({ imprint }), 'imprint');
    expect(rules.map(({ thickness }) => thickness)).toEqual([0.35, 0.25, 0.35]);
    expect(rules.map(({ x, length, color }) => [x, length, color])).toEqual([[28, 156, 'black'], [28, 156, 'black'], [28, 156, 'black']]);
    expect(rules.at(-1)?.y).toBeCloseTo(FOOT, 6);
  });

  it.each([
    ['the printing line alone', '{ office: 清河市人民政府办公室 }', [1]],
    ['one line of copies above it', '{ copies-to: 市委办公室, office: 清河市人民政府办公室 }', [2, 1]],
    ['two lines of copies above it', imprint, [3, 1]],
    ['主送 and 抄送 without a rule between them', '{ addressee: 各县人民政府, copies-to: 市委办公室, office: 清河市人民政府办公室 }', [3, 1]],
  ])('stand on the imprint’s own lines: %s', async (_what, given, linesBelow) => {
    const rules = rulesOf(await laidOut({ imprint: given }), 'imprint');
    expect(rules.map(({ y }) => FOOT - y)).toEqual([...linesBelow, 0].map((lines) => expect.closeTo(lines * SMALL_LINE, 6) as number));
    expect(rules.map(({ thickness }) => thickness)).toEqual(linesBelow.length === 1 ? [0.35, 0.35] : [0.35, 0.25, 0.35]);
  });
});

describe('copies (7.4.2)', () => {
  it('alone stand between two thick rules', () => {
    const rules = copiesOf(5).items.flatMap((item) => (item.kind === 'rule' ? [[item.y, item.thickness]] : []));
    expect(rules).toEqual([[expect.closeTo(FOOT - SMALL_LINE, 6), 0.35], [FOOT, 0.35]]);
  });

  it('fill what is between the indents: 29 characters, 26 on a turned line', () => {
    // 156 mm are 31.59 characters of 四号; two are indent, three more the label on turned lines.
    const lengths = (characters: number): readonly number[] => {
      const baselines = new Map<number, number>();
      for (const item of copiesOf(characters).items) if (item.kind === 'text') baselines.set(item.y, (baselines.get(item.y) ?? 0) + item.text.length);
      return [...baselines.values()];
    };
    expect(lengths(25)).toEqual([29]);
    expect(lengths(26 + 25)).toEqual([29, 26]);
    expect(lengths(26 + 26)).toEqual([29, 25, 2]);
  });

  it('are in 四号 FangSong, a character in on both sides, turned lines behind the colon, 。 at the end', async () => {
    const layout = await laidOut({ imprint, hanging: 'none' });
    const [first, turned, ...more] = linesOf(layout, 'imprint.copies-to');
    expect(more).toEqual([]);
    expect(`${first?.text}${turned?.text}`).toBe(`抄送：${COPIES}。`);
    expect(first?.left).toBeCloseTo(LEFT + SMALL, 6);
    expect(turned?.left).toBeCloseTo(LEFT + 4 * SMALL, 6);
    // Justified to the right indent: less than half a character is left, into which nothing fits.
    expect(first?.right).toBeLessThanOrEqual(RIGHT - SMALL + 1e-6);
    expect(first?.right).toBeGreaterThan(RIGHT - SMALL - SMALL / 2);
    const types = layout.pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' && item.block === 'imprint.copies-to' ? [`${item.face} ${item.size}`] : [])));
    expect(new Set(types)).toEqual(new Set(['fangsong 14']));
  });

  it('stand below a moved addressee list of the same form', async () => {
    const layout = await laidOut({ imprint: '{ addressee: 各县人民政府, copies-to: 市委办公室 }' });
    const [to] = linesOf(layout, 'imprint.addressee');
    const [copies] = linesOf(layout, 'imprint.copies-to');
    expect([to?.text, copies?.text]).toEqual(['主送：各县人民政府。', '抄送：市委办公室。']);
    expect((copies?.baseline ?? NaN) - (to?.baseline ?? NaN)).toBeCloseTo(SMALL_LINE, 6);
    expect([to?.left, copies?.left]).toEqual([expect.closeTo(LEFT + SMALL, 6), expect.closeTo(LEFT + SMALL, 6)]);
  });
});

describe('the printing line (7.4.3)', () => {
  it('has the office at the left and the date with 印发 at the right, a character in', async () => {
    const layout = await laidOut({ imprint: '{ office: 清河市人民政府办公室, date: 2021-09-13 }' });
    const [office] = linesOf(layout, 'imprint.office');
    const [date] = linesOf(layout, 'imprint.date');
    expect(date?.text).toBe('2021年9月13日印发');
    expect(office?.left).toBeCloseTo(LEFT + SMALL, 6);
    expect(date?.right).toBeCloseTo(RIGHT - SMALL, 6);
    expect(office?.baseline).toBe(date?.baseline);
  });

  it('stands in the middle of its line', async () => {
    const [office] = linesOf(await laidOut({ imprint: '{ office: 清河市人民政府办公室 }' }), 'imprint.office');
    const middle = (office?.baseline ?? NaN) + (0.12 - 0.88) * (SMALL / 2);
    expect(middle).toBeCloseTo(FOOT - SMALL_LINE / 2, 6);
  });

  it('has the date below an office that leaves it no room', async () => {
    const layout = await laidOut({ imprint: '{ office: 清河市人民政府推进城乡义务教育优质均衡发展领导小组办公室 }' });
    const [office] = linesOf(layout, 'imprint.office');
    const [date] = linesOf(layout, 'imprint.date');
    expect((date?.baseline ?? NaN) - (office?.baseline ?? NaN)).toBeCloseTo(SMALL_LINE, 6);
    expect(date?.right).toBeCloseTo(RIGHT - SMALL, 6);
    expect(rulesOf(layout, 'imprint').map(({ y }) => FOOT - y)).toEqual([expect.closeTo(2 * SMALL_LINE, 6), expect.closeTo(0, 6)]);
  });

  it('turns an office that is wider than the line', async () => {
    const lines = linesOf(await laidOut({ imprint: `{ office: ${'清河市人民政府办公室'.repeat(4)} }` }), 'imprint.office');
    expect(lines.length).toBe(2);
    for (const line of lines) {
      expect(line.left).toBeCloseTo(LEFT + SMALL, 6);
      expect(line.right).toBeLessThanOrEqual(RIGHT - SMALL + 1e-6);
    }
  });
});

describe('the print run (7.4.3)', () => {
  it.each([
    ['{ print-run: 30 }', [0.35, 0.35]],
    ['{ office: 清河市人民政府办公室, print-run: 30 }', [0.35, 0.25, 0.35]],
    ['{ copies-to: 市委办公室, print-run: 30 }', [0.35, 0.25, 0.35]],
    ['{ copies-to: 市委办公室, office: 清河市人民政府办公室, print-run: 30 }', [0.35, 0.25, 0.25, 0.35]],
  ])('is parted from whatever else there is: %s', async (given, thicknesses) => {
    const layout = await laidOut({ imprint: given });
    expect(rulesOf(layout, 'imprint').map(({ thickness }) => thickness)).toEqual(thicknesses);
    const [line] = linesOf(layout, 'imprint.print-run');
    expect(line?.right).toBeCloseTo(RIGHT - SMALL, 6);
    expect((line?.baseline ?? NaN) + (0.12 - 0.88) * (SMALL / 2)).toBeCloseTo(FOOT - SMALL_LINE / 2, 6);
  });
});

describe('the imprint on its page (7.4, 7.5)', () => {
  it('stands on page 2 of a short document', async () => {
    expect((await laidOut({ imprint })).decisions).toMatchObject({ imprintPage: 2, blankPages: [], unnumberedPages: [] });
  });

  it('taller than a page is an error', async () => {
    const names = Array.from({ length: 400 }, (_, index) => `第${index + 1}街道办事处`).join('、');
    const { diagnostics, outputs } = await renderText(yamlWith({ imprint: `{ copies-to: ${names} }` }));
    expect(outputs).toEqual({});
    expect(diagnostics).toMatchObject([{ ruleId: 'typeset/tall-imprint', severity: 'error', range: { start: { line: 5 } } }]);
  });
});
