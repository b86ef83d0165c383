import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 约…余, 近…左右: approximate twice. */
export const doubleApproximation: Rule = {
  id: 'double-approximation',
  source: 'practice',
  strength: 'practice',
  severity: 'warning',
  about: { zh: '概数只说一次', en: 'A number is approximate once' },
  messages: { default: { zh: '“{typed}”概数重复', en: '“{typed}” is approximate twice', hint: { zh: '“约”“近”和“余”“多”“左右”只用一个', en: 'keep one of the words' } } },
  bad: '受益群众约3000余人。',
  good: '受益群众3000余人。',
  needs: '约近超逾',
  *check(subject) {
    for (const match of matchesOf(subject, /(?:大约|约|近|将近|超过|逾)[\d.,]+[万亿千百]?(?:[多余](?=[㐀-鿿])|[㐀-鿿]{1,3}(?:左右|上下))/gu, 'text', 'cell')) yield hitOf(match, { params: { typed: match.text } });
  },
};
