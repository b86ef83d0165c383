import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** .46 for 0.46. */
export const bareDecimal: Rule = {
  id: 'bare-decimal',
  source: 'GB/T 15835-2011 5.1.2',
  strength: 'must',
  severity: 'warning',
  about: { zh: '纯小数要写出小数点前的0', en: 'A decimal has its 0 before the point' },
  messages: { default: { zh: '“{typed}”应为“0{typed}”', en: '“{typed}” should be “0{typed}”', hint: { zh: '补上0', en: 'add the 0' } } },
  bad: '误差不超过.46毫米。',
  good: '误差不超过0.46毫米。',
  needs: '.',
  *check(subject) {
    for (const match of matchesOf(subject, /(?<=[㐀-鿿])\.\d+/gu, 'text', 'cell')) yield hitOf(match, { params: { typed: match.text }, right: `0${match.text}` });
  },
};
