import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 8：30: the colon of a time is half-width. */
export const timeColon: Rule = {
  id: 'time-colon',
  source: 'GB/T 15835-2011 5.1.5',
  strength: 'must',
  severity: 'remark',
  about: { zh: '时刻的冒号用半角', en: 'The colon of a time is half-width' },
  messages: { default: { zh: '时刻“{typed}”应为“{right}”', en: 'the time “{typed}” should be “{right}”', hint: { zh: '写成“{right}”', en: 'write “{right}”' } } },
  bad: '上午8：30签到。',
  good: '上午8:30签到。',
  needs: '：',
  *check(subject) {
    for (const match of matchesOf(subject, /(?<!\d)([01]?\d|2[0-4])：([0-5]\d)(?!\d)/gu)) {
      const right = match.text.replace('：', ':');
      yield hitOf(match, { params: { typed: match.text, right }, right });
    }
  },
};
