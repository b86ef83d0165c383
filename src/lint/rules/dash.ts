import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 破折号: two em dashes. */
export const dash: Rule = {
  id: 'dash',
  source: 'GB/T 15834-2011 4.10.2',
  strength: 'must',
  severity: 'warning',
  about: { zh: '破折号写作“——”', en: 'The dash is ——' },
  messages: { default: { zh: '破折号“{typed}”应为“——”', en: 'the dash “{typed}” should be “——”', hint: { zh: '写成“——”', en: 'write “——”' } } },
  bad: '主攻方向--项目建设。',
  good: '主攻方向——项目建设。',
  needs: '-－–',
  *check(subject) {
    for (const match of matchesOf(subject, /(?<=[㐀-鿿])(?:-{2,3}|－{2}|–{2})(?=[㐀-鿿“《])/gu)) yield hitOf(match, { params: { typed: match.text }, right: '——' });
  },
};
