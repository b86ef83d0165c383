import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 起止用一字线: 2012-2014年, 8：00-12：00. */
export const rangeSign: Rule = {
  id: 'range-sign',
  source: 'GB/T 15834-2011 4.13.3.2',
  strength: 'must',
  severity: 'warning',
  about: { zh: '时间、地域的起止用一字线“—”', en: 'A span of time has a dash of one em' },
  messages: { default: { zh: '起止符号“{typed}”应为一字线“—”', en: '“{typed}” should be a dash “—”', hint: { zh: '写成“{right}”', en: 'write “{right}”' } } },
  bad: '2012-2014年，每天8:00-12:00开放。',
  good: '2012—2014年，每天8:00—12:00开放。',
  needs: '-－–',
  *check(subject) {
    for (const match of matchesOf(subject, /(?<!\d)((?:19|20)\d\d年?)([-－–])((?:19|20)\d\d)(?=年)|(?<!\d)(\d{1,2}[:：]\d\d)([-－–])(\d{1,2}[:：]\d\d)(?!\d)/gu)) {
      const [from = match.groups[3] ?? '', sign = match.groups[4] ?? '', to = match.groups[5] ?? ''] = match.groups;
      const right = `${from}—${to}`;
      yield hitOf(match, { params: { typed: sign, right }, right });
    }
  },
};
