import { describe, expect, test } from 'vitest';
import { heading, indented, pasted, prose } from '../support/bodies.ts';
import { plainOf, readFile, yamlWith } from '../support/read-document.ts';

describe('pasted text', () => {
  test('a line is a paragraph; blank lines and white space at the ends do not count', () => {
    expect(pasted('　　第一段。\n\n　 \n第二段。　 \n\t第三段。')).toEqual([prose('第一段。'), prose('第二段。'), prose('第三段。')]);
  });

  test('numbers at the line start make the five levels', () => {
    expect(pasted('一、总体要求\n（一）目标\n1.近期目标\n（1）本月\n①本周\n十二、附则')).toEqual([
      heading(1, '一、', '总体要求'),
      heading(2, '（一）', '目标'),
      heading(3, '1.', '近期目标'),
      heading(4, '（1）', '本月'),
      heading(5, '①', '本周'),
      heading(1, '十二、', '附则'),
    ]);
  });

  test('what follows the first full stop runs in; a heading alone keeps its own', () => {
    expect(pasted('一、加强领导。迅速成立小组。\n二、落实责任。\n各单位要……\n三、做了没有？做了！ 请报告。\n（一）X 区“一区一策”。各区要……')).toEqual([
      heading(1, '一、', '加强领导。', '迅速成立小组。'),
      heading(1, '二、', '落实责任。'),
      prose('各单位要……'),
      heading(1, '三、', '做了没有？', '做了！ 请报告。'),
      heading(2, '（一）', 'X 区“一区一策”。', '各区要……'),
    ]);
  });

  test('full stops inside quotes and brackets do not end a heading; of unpaired ones none is waited for', () => {
    expect(pasted('一、坚持“干就干好。不干不休！”的劲头（见附件1。下同）。现将情况报告如下。')).toEqual([heading(1, '一、', '坚持“干就干好。不干不休！”的劲头（见附件1。下同）。', '现将情况报告如下。')]);
    expect(pasted('一、坚持“干就干好。现将情况报告如下。')).toEqual([heading(1, '一、', '坚持“干就干好。', '现将情况报告如下。')]);
  });

  test.each([
    '1.5万元是上限。',
    '1．5万元是上限。',
    '3.14',
    '2021.9.10起施行。',
    '2021年9月10日起施行。',
    '9月10日，一、二组集合。',
    '一是加强领导；二是落实责任。',
    '一季度完成。',
    '第一、第二项',
    '办法（一）和（二）',
    '（一）项规定不适用。',
    '（一）至（三）项规定不适用。',
    '（一）、（二）项规定不适用。',
    '（2）款',
    '一、二等奖各10名。',
    '一、二、三产业融合发展。',
    '3、4月份完成。',
    '一、',
    '（一）　',
    '123.超过两位',
    '（注：一、二）',
    'A、第五级',
    '①和②两项不适用。',
    '①—③项不适用。',
  ])('%s stays prose', (line) => {
    expect(pasted(`${line}\n末段。`)).toEqual([prose(line.trim()), prose('末段。')]);
  });

  test.each([
    ['一、二〇二一年工作回顾', heading(1, '一、', '二〇二一年工作回顾')],
    ['一、二十项任务', heading(1, '一、', '二十项任务')],
    ['（一）项目建设', heading(2, '（一）', '项目建设')],
    ['（一）目标', heading(2, '（一）', '目标')],
    ['（二）到2025年', heading(2, '（二）', '到2025年')],
    ['（三）和谐社区', heading(2, '（三）', '和谐社区')],
    ['（4）条件', heading(4, '（4）', '条件')],
    ['1.“十四五”规划', heading(3, '1.', '“十四五”规划')],
    ['1. 2021年工作', heading(3, '1.', '2021年工作')],
    ['①近期', heading(5, '①', '近期')],
    ['⑳末项', heading(5, '⑳', '末项')],
    ['　一、 总则', heading(1, '一、', '总则')],
  ])('%s is a heading', (line, expected) => {
    expect(pasted(line)).toEqual([expected]);
  });

  test('clauses of a sentence that are numbered are no headings, the last one neither', () => {
    expect(pasted('有下列情形之一的：\n（一）未报告的；\n（二）弄虚作假的；或者\n（三）其他情形。\n（一）另一个标题')).toEqual([
      prose('有下列情形之一的：'),
      prose('（一）未报告的；'),
      prose('（二）弄虚作假的；或者'),
      prose('（三）其他情形。'),
      heading(2, '（一）', '另一个标题'),
    ]);
  });

  test('numbered sentences with nothing below them are no headings, the last one before the closing neither', () => {
    expect(pasted('一、原则同意该方案，请认真组织实施。\n二、资金由县财政安排。\n此复。')).toEqual([prose('一、原则同意该方案，请认真组织实施。'), prose('二、资金由县财政安排。'), prose('此复。')]);
    expect(pasted('一、总体要求\n1.统一思想。\n2.落实责任。\n二、工作措施。\n（一）检查。\n逐户检查。')).toEqual([
      heading(1, '一、', '总体要求'),
      prose('1.统一思想。'),
      prose('2.落实责任。'),
      heading(1, '二、', '工作措施。'),
      heading(2, '（一）', '检查。'),
      prose('逐户检查。'),
    ]);
  });

  test('numbers that are typed in another form are kept, counted and pointed out once for each form', () => {
    const text = yamlWith({ body: indented('(一)目标\n(二)任务\n1、近期\n２．远期\n（1）、本月') });
    const { document, diagnostics } = readFile(text);
    expect(plainOf(document?.body)).toEqual([heading(2, '(一)', '目标'), heading(2, '(二)', '任务'), heading(3, '1、', '近期'), heading(3, '２．', '远期'), heading(4, '（1）、', '本月')]);
    expect(diagnostics.map(({ params, range }) => [params['typed'], params['right'], params['count'], range?.start.line])).toEqual([
      ['(一)', '（一）', 2, 4],
      ['1、', '1.', 1, 6],
      ['２．', '2.', 1, 7],
      ['（1）、', '（1）', 1, 8],
    ]);
  });
});
