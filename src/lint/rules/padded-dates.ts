import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 2024年05月09日: 月、日不编虚位. */
export const paddedDates: Rule = {
  id: 'padded-dates',
  source: 'GB/T 9704-2012 7.3.5.4',
  strength: 'must',
  severity: 'warning',
  about: { zh: '月、日不编虚位', en: 'Month and day have no leading zero' },
  messages: { default: { zh: '“{typed}”的月、日不编虚位', en: '“{typed}” has a leading zero', hint: { zh: '写成“{right}”', en: 'write “{right}”' } } },
  bad: '2024年05月09日起施行。',
  good: '2024年5月9日起施行。',
  needs: '0',
  *check(subject) {
    for (const match of matchesOf(subject, /(?<!\d)(?:\d{4}年)?(?:0\d月\d{1,2}日|\d{1,2}月0\d日|0\d月(?!\d))/gu)) {
      const right = match.text.replace(/(?<=^|年|月)0(?=\d)/gu, '');
      yield hitOf(match, { params: { typed: match.text, right }, right });
    }
  },
};
