import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 省略号与“等”连用: either says that more follows. */
export const etcEllipsis: Rule = {
  id: 'etc-ellipsis',
  source: 'GB/T 15834-2011 A.9',
  strength: 'must',
  severity: 'warning',
  about: { zh: '省略号后不再写“等”', en: '…… and 等 do not go together' },
  messages: { default: { zh: '“……”和“等”只用一个', en: '…… and 等 say the same', hint: { zh: '删去其中一个', en: 'keep one of them' } } },
  bad: '水利、交通、教育……等部门。',
  good: '水利、交通、教育等部门。',
  needs: '…',
  *check(subject) {
    for (const match of matchesOf(subject, /…+等|等…+/gu)) yield hitOf(match);
  },
};
