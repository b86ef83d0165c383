import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 三、四个 for 三四个. */
export const adjacentNumerals: Rule = {
  id: 'adjacent-numerals',
  source: 'GB/T 15834-2011 4.5.3.4',
  strength: 'must',
  severity: 'warning',
  about: { zh: '相邻数字连用表示概数时不用顿号', en: 'Neighbouring numerals for an approximate number have no 、' },
  messages: { default: { zh: '“{typed}”表示概数时不用顿号', en: '“{typed}” has no 、 when it is approximate', hint: { zh: '写成“{right}”；确指两个数时不必改', en: 'write “{right}”, unless two numbers are meant' } } },
  bad: '用两、三天时间完成。',
  good: '用两三天时间完成。',
  needs: '、',
  *check(subject) {
    for (const match of matchesOf(subject, /(?<![第、])(一|两|二|三|四|五|六|七|八)、(二|两|三|四|五|六|七|八|九)(?=[天个次年月项家人名户里公])/gu, 'text')) {
      const [first = '', second = ''] = match.groups;
      if (NEXT[first]?.includes(second)) yield hitOf(match, { params: { typed: match.text, right: first + second } });
    }
  },
};

const NEXT: Readonly<Record<string, string>> = { 一: '二两', 两: '三', 二: '三', 三: '四', 四: '五', 五: '六', 六: '七', 七: '八', 八: '九' };
