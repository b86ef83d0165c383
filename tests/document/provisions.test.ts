import { describe, expect, test } from 'vitest';
import { documentOf, messagesOf, plainOf, yamlWith } from '../support/read-document.ts';

const block = (text: string): string => `|\n${text.split('\n').map((line) => `  ${line}\n`).join('')}`;
const read = (body: string): unknown => plainOf(documentOf(yamlWith({ body })).body);
const chapter = (number: string, text: string, level = 'chapter') => ({ kind: 'chapter', level, number, text });
const article = (number: string, text: string) => ({ kind: 'article', number, text });
const prose = (text: string) => ({ kind: 'paragraph', text });

const TYPED = `第一章　总　则
第一条　为了加强管理，制定本办法。
前款所称管理，是指日常管理。
第二条 有下列情形之一的：
（一）未备案的；
（二）其他情形：
1.逾期；
2.不实。
第二章 监督
第一节　检查
第三条　第二条规定的情形，由市财政局查处。
第三条规定的事项，应当公开。
第二节　处罚
第四条本办法由市财政局解释。`;

describe('pasted text', () => {
  test('has 章, 节 and 条; 款, 项 and 目 are paragraphs and no headings', () => {
    expect(read(block(TYPED))).toEqual([
      chapter('第一章', '总　则'),
      article('第一条', '为了加强管理，制定本办法。'),
      prose('前款所称管理，是指日常管理。'),
      article('第二条', '有下列情形之一的：'),
      prose('（一）未备案的；'),
      prose('（二）其他情形：'),
      prose('1.逾期；'),
      prose('2.不实。'),
      chapter('第二章', '监督'),
      chapter('第一节', '检查', 'section'),
      article('第三条', '第二条规定的情形，由市财政局查处。'),
      prose('第三条规定的事项，应当公开。'),
      chapter('第二节', '处罚', 'section'),
      article('第四条', '本办法由市财政局解释。'),
    ]);
    expect(messagesOf(yamlWith({ body: block(TYPED) }))).toEqual([]);
  });

  test('is a regulation from 第一章 or 第一条 on: what speaks of one stays prose, headings before it stay headings', () => {
    expect(read(block('一、修改内容\n第三条修改为以下内容。\n第三条　为了加强管理。\n第一节 说明'))).toEqual([
      { kind: 'heading', level: 1, number: '一、', text: '修改内容' },
      prose('第三条修改为以下内容。'),
      prose('第三条　为了加强管理。'),
      prose('第一节 说明'),
    ]);
    expect(read(block('（一）目标\n第一条　为了加强管理。\n（一）目标'))).toEqual([{ kind: 'heading', level: 2, number: '（一）', text: '目标' }, article('第一条', '为了加强管理。'), prose('（一）目标')]);
  });

  test('第十条之一 stands behind 第十条', () => {
    const articles = Array.from({ length: 10 }, (_, index) => `第${['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'][index]}条　内容。`);
    expect(messagesOf(yamlWith({ body: block([...articles, '第十条之一　内容。', '第十一条　内容。'].join('\n')) }))).toEqual([]);
    expect(messagesOf(yamlWith({ body: block([...articles, '第十二条　内容。'].join('\n')) }))).toEqual(['document/provision jump']);
  });
});

test('a list is numbered: articles through all chapters, sections in each, items in each article', () => {
  const body = `
  - chapter: 总则
  - article: "为了加强管理，制定本办法。\\n前款所称管理，是指日常管理。"
  - chapter: 第二章　监督
  - section: 检查
  - article: 有下列情形之一的：
    items: [未备案的；, { text: 其他情形：, items: [逾期；, 不实。] }]
  - chapter: 附则
  - section: 解释
  - article: 第三条　由市财政局解释。
    items: [甲；]
`;
  expect(read(body)).toEqual([
    chapter('第一章', '总则'),
    article('第一条', '为了加强管理，制定本办法。'),
    prose('前款所称管理，是指日常管理。'),
    chapter('第二章', '监督'),
    chapter('第一节', '检查', 'section'),
    article('第二条', '有下列情形之一的：'),
    prose('（一）未备案的；'),
    prose('（二）其他情形：'),
    prose('1.逾期；'),
    prose('2.不实。'),
    chapter('第三章', '附则'),
    chapter('第一节', '解释', 'section'),
    article('第三条', '由市财政局解释。'),
    prose('（一）甲；'),
  ]);
});
