import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gbt9704Values } from '../../src/standard/gbt9704.ts';
import { linesOf } from '../support/clusters.ts';

const han = (count: number): string => '国'.repeat(count);
const texts = (value: string, hanging?: 'word' | 'stops' | 'none', indent = 0): readonly string[] => linesOf(value, hanging, indent).map((line) => line.text);

describe('a line of 56 cells', () => {
  it('holds 28 hanzi, or 26 behind the indent', () => {
    expect(linesOf(han(54)).map((line) => line.text.length)).toEqual([26, 28]);
  });

  it('counts every ASCII character as one cell', () => {
    expect(texts(`${han(26)}12.5%${han(3)}`, 'none')[0]).toBe(han(26));
    expect(texts(`${han(26)}1.5%${han(3)}`, 'none')[0]).toBe(`${han(26)}1.5%`);
  });

  it('lets one mark hang, and only one', () => {
    expect(texts(`${han(28)}。${han(2)}`)).toEqual([`${han(28)}。`, han(2)]);
    expect(texts(`${han(28)}。”${han(2)}`)).toEqual([han(27), `国。”${han(2)}`]);
    expect(texts(`${han(27)}。”${han(2)}`)).toEqual([`${han(27)}。”`, han(2)]);
  });

  it('hangs closers as Word does, stops alone as LibreOffice does, or nothing', () => {
    const text = `${han(28)}）${han(2)}`;
    expect(texts(text, 'word')[0]).toBe(`${han(28)}）`);
    expect(texts(text, 'stops')[0]).toBe(han(27));
    expect(texts(`${han(28)}，${han(2)}`, 'stops')[0]).toBe(`${han(28)}，`);
    expect(texts(`${han(28)}，${han(2)}`, 'none')[0]).toBe(han(27));
  });

  it('hangs a mark for which half a character is left', () => {
    const [line] = linesOf(`1${han(27)}，${han(2)}`, 'word', 0);
    expect(line).toMatchObject({ text: `1${han(27)}，`, cells: 55, hangs: true });
  });
});

describe('where a line may not break', () => {
  it.each([
    ['no opener at a line end', `${han(27)}（国）`, han(27)],
    ['—— stays whole', `${han(27)}——国`, han(27)],
    ['…… stays whole', `${han(27)}……国`, han(27)],
    ['a number stays whole', `${han(27)}1234国`, han(27)],
    ['a decimal stays whole', `${han(26)}10.25万元`, han(26)],
    ['a number keeps its sign', `${han(27)}35℃国`, han(27)],
    ['a document number keeps year and serial', `${han(24)}发〔2021〕22号国`, `${han(24)}发`],
    ['a Latin word stays whole', `${han(26)}Internet国`, han(26)],
    ['a middle dot does not begin a line', `${han(28)}·国`, han(27)],
  ])('%s', (_what, value, firstLine) => {
    expect(texts(value, 'none')[0]).toBe(firstLine);
  });

  it('breaks Latin words at spaces, which vanish, and after hyphens', () => {
    expect(texts(`${han(26)}abc def${han(2)}`)).toEqual([`${han(26)}abc`, `def${han(2)}`]);
    expect(texts(`${han(25)}ab-cdefgh`)).toEqual([`${han(25)}ab-`, 'cdefgh']);
  });

  it('breaks between a closing mark and a number', () => {
    expect(texts(`${han(27)}）67个`)).toEqual([`${han(27)}）`, '67个']);
  });

  it('breaks what no rule lets break at any character, and says so', () => {
    const lines = linesOf('x'.repeat(80), 'word', 0);
    expect(lines.map((line) => line.text.length)).toEqual([56, 24]);
    expect(lines.map((line) => line.emergency)).toEqual([true, false]);
  });
});

describe('the real print', () => {
  it('breaks as its last page shows', () => {
    const text =
      '五、跟踪问效，督促检查压责。按照“创建工作进行到哪里，督查考核就跟进到哪里”的要求，严格执行督办机制。一是市创文办针对考核内容每月组织开展一次检查评比，检查评比与财政奖补挂钩，并作为干部优先提拔使用的重要依据；二是市融媒体中心牵头，每半个月组织开展一次媒体记者暗访，暗访列入年度综合考核，作为干部评先评优、职级晋升的重要条件；三是领导小组监督检查组统筹专班';
    for (const hanging of ['word', 'stops'] as const) {
      expect(texts(text, hanging, 2).slice(3, 6)).toEqual([
        '奖补挂钩，并作为干部优先提拔使用的重要依据；二是市融媒体',
        '中心牵头，每半个月组织开展一次媒体记者暗访，暗访列入年度',
        '综合考核，作为干部评先评优、职级晋升的重要条件；三是领导',
      ]);
    }
  });
});

/** Chinese prose with everything that makes breaking hard. */
const prose = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...'国务院办公厅关于进一步加强城市管理工作的通知各县人民政府') },
      { weight: 2, arbitrary: fc.constantFrom(...'，。、；：？！） 》”’】〕·') },
      { weight: 1, arbitrary: fc.constantFrom(...'（《“‘【〔') },
      { weight: 1, arbitrary: fc.constantFrom('——', '……', '12', '3.5%', '2021', '35℃', 'PM2.5', 'e-mail', '〔2021〕22号', '3×4', 'https://example.cn/a/b') },
    ),
    { maxLength: 200 },
  )
  .map((parts) => parts.join(''));

describe('random prose', () => {
  const noStart = '、，。；：？！）》」』】〕”’·%℃';
  const noEnd = '（《“‘【〔';
  for (const hanging of ['word', 'stops', 'none'] as const) {
    it(`keeps the rules (${hanging})`, () => {
      fc.assert(
        fc.property(prose, (value) => {
          const lines = linesOf(value, hanging);
          expect(lines.map((line) => line.text).join('').replaceAll(' ', '')).toBe(value.replaceAll(' ', ''));
          lines.forEach((line, index) => {
            expect(line.cells).toBeLessThanOrEqual(index === 0 ? 52 : 56);
            const last = line.text.at(-1) ?? '';
            if (line.hangs) expect(gbt9704Values.hanging[hanging]).toContain(last);
            if (index > 0 && !lines[index - 1]?.emergency) expect(noStart).not.toContain(line.text[0]);
            if (index < lines.length - 1 && !line.emergency) expect(noEnd).not.toContain(last);
          });
          expect(linesOf(value, hanging)).toEqual(lines);
        }),
        { numRuns: 500 },
      );
    });
  }
});
