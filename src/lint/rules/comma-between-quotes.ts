import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 标有引号、书名号的并列成分之间通常不用顿号. */
export const commaBetweenQuotes: Rule = {
  id: 'comma-between-quotes',
  source: 'GB/T 15834-2011 4.5.3.5',
  strength: 'usual',
  severity: 'remark',
  about: { zh: '并列的引号、书名号之间通常不用顿号', en: 'Usually no 、 directly between quotations or titles' },
  messages: { default: { zh: '“{marks}”之间通常不用顿号', en: '“{marks}”: usually without 、', hint: { zh: '删去顿号；中间另有文字时可以用', en: 'leave 、 out; it is wanted where words stand between' } } },
  bad: '学习《宪法》、《民法典》。',
  good: '学习《宪法》《民法典》。',
  needs: '》”',
  *check(subject) {
    for (const match of matchesOf(subject, /》、《|”、“/gu)) yield hitOf(match, { params: { marks: match.text } });
  },
};
