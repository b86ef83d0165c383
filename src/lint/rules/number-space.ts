import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 数字与汉字之间的空格. */
export const numberSpace: Rule = {
  id: 'number-space',
  source: 'practice',
  strength: 'practice',
  severity: 'warning',
  about: { zh: '数字与汉字之间不留空格', en: 'No space between digits and hanzi' },
  messages: { default: { zh: '数字与汉字之间有空格', en: 'a space between digits and hanzi', hint: { zh: '删去空格', en: 'delete it' } } },
  bad: '投资 1000 万元。',
  good: '投资1000万元。',
  needs: ' \u00a0',
  *check(subject) {
    for (const match of matchesOf(subject, /(?<=\d)[ \u00a0]+(?=[㐀-鿿])|(?<=[㐀-鿿])[ \u00a0]+(?=\d)/gu, 'text', 'cell', 'title')) yield hitOf(match, { right: '' });
  },
};
