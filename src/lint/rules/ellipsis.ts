import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 省略号: six dots in two characters. */
export const ellipsis: Rule = {
  id: 'ellipsis',
  source: 'GB/T 15834-2011 4.11.2',
  strength: 'must',
  severity: 'warning',
  about: { zh: '省略号写作“……”', en: 'The ellipsis is ……' },
  messages: { default: { zh: '省略号“{typed}”应为“……”', en: 'the ellipsis “{typed}” should be “……”', hint: { zh: '写成“……”', en: 'write “……”' } } },
  bad: '安全、质量、进度...都要抓好。',
  good: '安全、质量、进度……都要抓好。',
  needs: '.。·…',
  *check(subject) {
    for (const match of matchesOf(subject, /\.{3,}|。{3,}|·{3,}|(?<!…)…(?!…)/gu)) yield hitOf(match, { params: { typed: match.text }, right: '……' });
  },
};
