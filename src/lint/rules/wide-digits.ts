import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 全角数字和字母. */
export const wideDigits: Rule = {
  id: 'wide-digits',
  source: 'GB/T 15835-2011 5.1.7',
  strength: 'must',
  severity: 'warning',
  about: { zh: '阿拉伯数字和字母用半角', en: 'Digits and letters are half-width' },
  messages: { default: { zh: '全角“{typed}”应为“{right}”', en: 'the full-width “{typed}” should be “{right}”', hint: { zh: '写成“{right}”', en: 'write “{right}”' } } },
  bad: '共有２３家单位参加。',
  good: '共有23家单位参加。',
  needs: '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ',
  *check(subject) {
    for (const match of matchesOf(subject, /[０-９Ａ-Ｚａ-ｚ][０-９Ａ-Ｚａ-ｚ．％]*/gu)) {
      const right = match.text.normalize('NFKC');
      yield hitOf(match, { params: { typed: match.text, right }, right });
    }
  },
};
