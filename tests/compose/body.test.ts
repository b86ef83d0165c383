import { describe, expect, it } from 'vitest';
import { composed, exactly, facesOf, paragraphOf, paragraphsOf } from './composed.ts';

const pasted = (...lines: readonly string[]): string => `|\n${lines.map((line) => `  ${line}`).join('\n')}`;

describe('the body (7.3.3)', () => {
  it('has every paragraph and heading two characters in, turned lines flush', () => {
    const composition = composed({ body: pasted('各单位：', '一、总体要求', '坚持预防为主。', '（一）排查。逐户登记。') });
    const paragraphs = [...paragraphsOf(composition, 'body'), ...paragraphsOf(composition, 'heading')];
    expect(paragraphs).toHaveLength(4);
    for (const paragraph of paragraphs) expect(paragraph.indent).toEqual({ first: 2, rest: 0 });
  });

  it('begins on the line below the addressee, else one empty line below the title', () => {
    expect(paragraphOf(composed({}), 'body.1').place).toEqual(exactly(1));
    expect(paragraphOf(composed({ addressee: '各县人民政府' }), 'body.1').place).toEqual({ kind: 'next' });
    expect(paragraphOf(composed({ body: pasted('第一段。', '第二段。') }), 'body.2').place).toEqual({ kind: 'next' });
  });

  it('sets level 1 in 黑体, level 2 in 楷体, levels 3 and 4 in 仿宋, all 三号', () => {
    const headings = paragraphsOf(composed({ body: pasted('一、总体要求', '（一）指导思想', '1.目标', '（1）时限', '请执行。') }), 'heading');
    expect(headings.map((heading) => heading.runs.map(({ type }) => `${type.face} ${type.size}`))).toEqual([
      ['hei 16', 'hei 16'],
      ['kai 16', 'kai 16'],
      ['fangsong 16', 'fangsong 16'],
      ['fangsong 16', 'fangsong 16'],
    ]);
  });

  it('sets of a run-in heading only its sentence in its face', () => {
    expect(facesOf(paragraphOf(composed({ body: pasted('一、加强领导。成立小组，逐级负责。') }), 'body.1'))).toEqual(['hei: 一、', 'hei: 加强领导。', 'fangsong: 成立小组，逐级负责。']);
  });
});

describe('a heading', () => {
  const body = pasted('一、总体要求', '（一）指导思想', '坚持预防为主。', '二、加强领导。成立小组。', '三、附则');

  it('that stands alone stays with what it leads, a run-in one and one that leads nothing do not', () => {
    expect(paragraphsOf(composed({ body }), 'heading').map(({ id, keepWithNext }) => [id, keepWithNext])).toEqual([
      ['body.1', true],
      ['body.2', true],
      ['body.4', false],
      ['body.5', false],
    ]);
  });

  it('of a list of headings may end a page', () => {
    const list = paragraphsOf(composed({ body: pasted('1.第一小学', '2.第二小学', '3.第三小学') }), 'heading');
    expect(list.map(({ keepWithNext }) => keepWithNext)).toEqual([false, false, false]);
  });

  it('is in the bookmarks below the title, without the full stop before its text, and says whether it is alone', () => {
    expect(paragraphsOf(composed({ body }), 'heading').map(({ outline }) => outline)).toEqual([
      { level: 2, text: '一、总体要求', alone: true },
      { level: 3, text: '（一）指导思想', alone: true },
      { level: 2, text: '二、加强领导', alone: false },
      { level: 2, text: '三、附则', alone: true },
    ]);
  });
});
