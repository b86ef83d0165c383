import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** ＋ － ＝ ％ beside half-width digits. */
export const wideSigns: Rule = {
  id: 'wide-signs',
  source: 'practice',
  strength: 'practice',
  severity: 'remark',
  about: { zh: '与数字连用的符号用半角', en: 'Signs beside digits are half-width' },
  messages: { default: { zh: '全角“{typed}”应为“{right}”', en: 'the full-width “{typed}” should be “{right}”', hint: { zh: '写成“{right}”', en: 'write “{right}”' } } },
  bad: '增长5.2％。',
  good: '增长5.2%。',
  needs: '％＋－＝．',
  *check(subject) {
    for (const match of matchesOf(subject, /(?<=\d)[％＋－＝．](?=\d|[㐀-鿿]|[，。、；）]|$)/gu)) {
      const right = match.text.normalize('NFKC');
      yield hitOf(match, { params: { typed: match.text, right }, right });
    }
  },
};
