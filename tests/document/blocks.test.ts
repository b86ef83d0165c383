import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMarker, type Level } from '../../src/document/marker.ts';
import { spanOf } from '../../src/text.ts';
import { blocks, heading, pasted, prose } from '../support/bodies.ts';
import { documentOf, messagesOf, plainOf, yamlWith } from '../support/read-document.ts';

describe('blocks', () => {
  test('are numbered by their depth, each list from one', () => {
    expect(
      blocks(`  - heading: 甲
    sections:
      - heading: 乙
        sections:
          - heading: 丙
            sections:
              - heading: 丁
              - heading: 戊
          - heading: 己
      - heading: 庚
  - heading: 辛
    sections:
      - heading: 壬`),
    ).toEqual([
      heading(1, '一、', '甲'),
      heading(2, '（一）', '乙'),
      heading(3, '1.', '丙'),
      heading(4, '（1）', '丁'),
      heading(4, '（2）', '戊'),
      heading(3, '2.', '己'),
      heading(2, '（二）', '庚'),
      heading(1, '二、', '辛'),
      heading(2, '（一）', '壬'),
    ]);
  });

  test('text runs in behind a full stop; run-in: no sets the heading alone', () => {
    expect(
      blocks(`  - heading: 加强领导
    text: |
      迅速成立小组。
      第二段。
  - heading: 落实责任！
    text: 各单位要……
  - heading: 抓好排查。逐户登记。
    text: 另起一段。
  - heading: 单独成行
    text: 各单位要……
    run-in: no
  - heading: 也单独。接着的一段。
    run-in: no
  - heading: 时间：
    text: 9月10日。`),
    ).toEqual([
      heading(1, '一、', '加强领导。', '迅速成立小组。'),
      prose('第二段。'),
      heading(1, '二、', '落实责任！', '各单位要……'),
      heading(1, '三、', '抓好排查。', '逐户登记。'),
      prose('另起一段。'),
      heading(1, '四、', '单独成行'),
      prose('各单位要……'),
      heading(1, '五、', '也单独。'),
      prose('接着的一段。'),
      heading(1, '六、', '时间：', '9月10日。'),
    ]);
  });

  test('a typed number says its level and later ones count on from it', () => {
    expect(
      blocks(`  - heading: 七、甲
  - heading: 乙
    sections:
      - heading: 3. 丙
      - heading: 丁
  - （一）戊
  - heading: 己`),
    ).toEqual([heading(1, '七、', '甲'), heading(1, '八、', '乙'), heading(3, '3.', '丙'), heading(2, '（一）', '丁'), heading(2, '（一）', '戊'), heading(1, '九、', '己')]);
  });

  test('number gives a number, as a figure or as it shall stand, or none', () => {
    expect(blocks('  - { heading: 甲, number: 3 }\n  - { heading: 乙 }\n  - { heading: 丙, number: 十、 }\n  - { heading: 丁, number: none }\n  - { heading: 戊 }')).toEqual([
      heading(1, '三、', '甲'),
      heading(1, '四、', '乙'),
      heading(1, '十、', '丙'),
      { kind: 'heading', level: 1, text: '丁' },
      heading(1, '十一、', '戊'),
    ]);
  });

  test('texts among blocks are pasted text; every line of one is a paragraph', () => {
    expect(blocks('  - |\n    甲。\n    乙。\n  - heading: 丙\n  - 二、丁。戊。')).toEqual([prose('甲。'), prose('乙。'), heading(1, '一、', '丙'), heading(1, '二、', '丁。', '戊。')]);
  });

  test('more than ninety-nine headings', () => {
    const numbers = (blocks(Array.from({ length: 121 }, (_, index) => `  - heading: 第${index + 1}项\n`).join('')) as readonly { readonly number: string }[]).map(({ number }) => number);
    expect([9, 10, 18, 19, 20, 98, 99, 100, 109, 110, 119, 120].map((index) => numbers[index])).toEqual([
      '十、', '十一、', '十九、', '二十、', '二十一、', '九十九、', '一百、', '一百零一、', '一百一十、', '一百一十一、', '一百二十、', '一百二十一、',
    ]);
  });

  test('say the same as the same words pasted', () => {
    const asText = '现通知如下：\n一、加强领导。成立小组。\n（一）市级。由市长任组长。\n（二）县级\n1.“一把手”负总责。\n二、落实责任';
    const asBlocks = `  - 现通知如下：
  - heading: 加强领导
    text: 成立小组。
    sections:
      - heading: 市级
        text: 由市长任组长。
      - heading: 县级
        sections:
          - heading: “一把手”负总责。
  - heading: 落实责任`;
    expect(blocks(asBlocks)).toEqual(pasted(asText));
  });

  test('say the same as the same words pasted, whatever the outline', () => {
    interface Outline {
      readonly heading: string;
      readonly text?: string;
      readonly sections: readonly Outline[];
    }
    const words = fc.string({ unit: fc.constantFrom('加', '强', '领', '导', '，', '1', '、', '7'), minLength: 1, maxLength: 8 }).map((text) => `甲${text}乙`);
    const outlines = (depth: number): fc.Arbitrary<readonly Outline[]> =>
      depth > 4
        ? fc.constant([])
        : fc.array(fc.record({ heading: fc.tuple(words, fc.constantFrom('', '。')).map(([text, end]) => text + end), text: words.map((text) => `${text}。`), sections: outlines(depth + 1) }, { requiredKeys: ['heading', 'sections'] }), { maxLength: 3 });
    const asText = (outline: readonly Outline[], level: Level): readonly string[] =>
      outline.flatMap(({ heading: title, text, sections }, index) => {
        const stop = text === undefined || title.endsWith('。') ? '' : '。';
        return [`${formatMarker(level, index + 1)}${title}${stop}${text ?? ''}`, ...(level < 4 ? asText(sections, (level + 1) as Level) : [])];
      });
    fc.assert(
      fc.property(outlines(1).filter((outline) => outline.length > 0), (outline) => {
        const yaml = JSON.stringify(outline).replaceAll(',"sections":[]', '');
        expect(plainOf(documentOf(yamlWith({ body: yaml })).body)).toEqual(pasted(asText(outline, 1).join('\n')));
      }),
    );
  });

  test('a heading that is a whole sentence with nothing below it is prose, as when it is pasted', () => {
    expect(blocks('  - heading: 原则同意该方案。\n  - heading: 请认真组织实施。\n  - 此复。')).toEqual(pasted('一、原则同意该方案。\n二、请认真组织实施。\n此复。'));
    expect(blocks('  - heading: 原则同意该方案。')).toEqual([prose('一、原则同意该方案。')]);
  });

  test('deeper than five levels there is none', () => {
    expect(messagesOf(yamlWith({ body: '\n  - heading: 1.甲\n    sections: [{ heading: 乙, sections: [{ heading: 丙, sections: [{ heading: 丁 }] }] }]' }))).toEqual(['document/too-deep default']);
  });
});

describe('places', () => {
  test('every character of a heading points at itself, the stop that is added at the heading’s end', () => {
    const yaml = yamlWith({ body: '\n  - heading: 加强领导\n    text: 成立小组。' });
    const [block] = documentOf(yaml).body;
    if (block?.kind !== 'heading' || !block.runIn || !block.number) throw new Error('a numbered heading that runs in is expected');
    const there = (text: typeof block.text, from: number, to: number): string => {
      const { start, end } = spanOf(text, from, to);
      return yaml.slice(start, end);
    };
    expect(block.text.value).toBe('加强领导。');
    expect([0, 1, 2, 3, 4].map((index) => there(block.text, index, index + 1))).toEqual(['加', '强', '领', '导', '导']);
    expect(there(block.number, 0, 2)).toBe('加强领导');
    expect(there(block.runIn, 2, 4)).toBe('小组');
  });
});
