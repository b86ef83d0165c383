import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 第一、 for 第一，. */
export const ordinalComma: Rule = {
  id: 'ordinal-comma',
  source: 'GB/T 15834-2011 B.3.1',
  strength: 'must',
  severity: 'warning',
  about: { zh: '“第一”“首先”之后用逗号', en: '第一 and 首先 are followed by ，' },
  messages: { default: { zh: '“{word}”后面用逗号', en: '“{word}” is followed by a comma', hint: { zh: '写成“{word}，”', en: 'write “{word}，”' } } },
  bad: '第一、提高认识。',
  good: '第一，提高认识。',
  needs: '第首其再最',
  *check(subject) {
    for (const match of matchesOf(subject, /(?<=^|[。；：！])(第[一二三四五六七八九十]{1,3}|首先|其次|再次|最后)、(?![第一二三四五六七八九十])/gmu, 'text')) {
      const word = match.groups[0] ?? '';
      yield hitOf(match, { params: { word }, right: `${word}，` });
    }
  },
};
