import { describe, expect, it } from 'vitest';
import { laidOut, linesOf, rulesOf, type SetLine } from '../support/laid-out.ts';
import { renderText } from '../support/examples.ts';
import { yamlWith } from '../support/read-document.ts';

const CHARACTER = 156 / 28;
const LINE = CHARACTER * 1.875;
const [LEFT, RIGHT] = [28, 184];
const number = '清政〔2021〕18号';
const lineOf = (lines: readonly SetLine[], at: number): SetLine => lines[at] ?? expect.fail(`no line ${at}`);

describe('an upward document (7.2.6)', () => {
  it('has its number one character in at the left, the name one character in at the right, on one line', async () => {
    const layout = await laidOut({ number, signatories: '张某某' });
    const typed = lineOf(linesOf(layout, 'number'), 0);
    const label = lineOf(linesOf(layout, 'signatory.label'), 0);
    const name = lineOf(linesOf(layout, 'signatory.1'), 0);
    expect(typed.left).toBeCloseTo(LEFT + CHARACTER, 3);
    expect(name.right).toBeCloseTo(RIGHT - CHARACTER, 3);
    expect(label.text).toBe('签发人：');
    expect(name.left).toBeCloseTo(label.right, 3);
    expect([label.baseline, name.baseline]).toEqual([typed.baseline, typed.baseline]);
    // Two empty lines below the mark, as the number alone.
    expect(typed.baseline).toBeCloseTo(linesOf(await laidOut({ number }), 'number')[0]?.baseline ?? NaN, 3);
  });

  it.each([2, 3, 4, 5, 6, 7])('%i names stand two a row, the number level with the last, the rule 4 mm below it', async (count) => {
    const names = ['张某某', '李某某', '王某某', '赵某某', '刘某某', '陈某某', '杨某某'].slice(0, count);
    const layout = await laidOut({ number, signatories: `[${names.join(', ')}]` });
    const lines = names.map((_, index) => lineOf(linesOf(layout, `signatory.${index + 1}`), 0));
    const rows = Math.ceil(count / 2);
    lines.forEach((line, index) => {
      expect(line.left).toBeCloseTo(lineOf(lines, index % 2).left, 3);
      expect(line.baseline).toBeCloseTo(lineOf(lines, 0).baseline + Math.floor(index / 2) * LINE, 3);
    });
    expect(lineOf(lines, 1).left - lineOf(lines, 0).right).toBeCloseTo(CHARACTER, 3);
    expect(lineOf(lines, 1).right).toBeCloseTo(RIGHT - CHARACTER, 3);
    const typed = lineOf(linesOf(layout, 'number'), 0);
    expect(typed.baseline).toBeCloseTo(lineOf(lines, 0).baseline + (rows - 1) * LINE, 3);
    expect(rulesOf(layout, 'number')[0]?.y).toBeCloseTo(typed.baseline + 0.12 * CHARACTER + 4, 3);
  });

  it('spreads a name of two characters over three places; a longer one makes its column wider', async () => {
    const layout = await laidOut({ number, signatories: '[李某, 买买提·艾力, 欧阳某某]' });
    const [two, long] = [lineOf(linesOf(layout, 'signatory.1'), 0), lineOf(linesOf(layout, 'signatory.2'), 0)];
    const item = layout.pages[0]?.items.find((each) => each.kind === 'text' && each.block === 'signatory.1');
    expect(item?.kind === 'text' && item.advances[0]).toBeCloseTo(2 * CHARACTER, 3);
    expect(two.right - two.left).toBeCloseTo(3 * CHARACTER, 3);
    expect(long.left - two.left).toBeCloseTo(5 * CHARACTER, 3);
    expect(long.right).toBeCloseTo(RIGHT - CHARACTER, 3);
  });

  it('gives each name a row of its own where two do not fit beside the number', async () => {
    const layout = await laidOut({ number: '中共清河市委办公室综字〔2021〕18号', signatories: '[买买提·艾力, 张某某]' });
    const [first, second] = [lineOf(linesOf(layout, 'signatory.1'), 0), lineOf(linesOf(layout, 'signatory.2'), 0)];
    expect(second.baseline - first.baseline).toBeCloseTo(LINE, 3);
    expect(second.left).toBeCloseTo(first.left, 3);
  });

  it('refuses names that leave the number no room', async () => {
    const { diagnostics, outputs } = await renderText(yamlWith({ number, signatories: '买买提明·阿布都热合曼·努尔买买提·阿卜杜拉' }));
    expect(diagnostics.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([['typeset/signatories', 'error']]);
    expect(outputs).toEqual({});
  });
});
