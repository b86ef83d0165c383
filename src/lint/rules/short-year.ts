import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 年份简写: 98年. */
export const shortYear: Rule = {
  id: 'short-year',
  source: 'GB/T 15835-2011 5.1.4',
  strength: 'must',
  severity: 'warning',
  about: { zh: '年份写全四位', en: 'Years have four digits' },
  messages: { default: { zh: '年份“{typed}”要写全', en: 'the year “{typed}” is cut short', hint: { zh: '写四位数字', en: 'write all four digits' } } },
  bad: '自98年6月以来。',
  good: '自1998年6月以来。',
  needs: '年',
  *check(subject) {
    for (const match of matchesOf(subject, /(?<![\d.,第近约满])(?:[5-9]\d|0\d)年(?=\d{1,2}月)|(?<=[自从])(?:[5-9]\d|0\d)年(?=以来|底|初|末)/gu)) yield hitOf(match, { params: { typed: match.text } });
  },
};
