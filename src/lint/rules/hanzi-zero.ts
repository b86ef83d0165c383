import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 二○二四年: the zero of hanzi numerals is 〇 (U+3007). */
export const hanziZero: Rule = {
  id: 'hanzi-zero',
  source: 'GB/T 15835-2011 5.2.5',
  strength: 'must',
  severity: 'warning',
  about: { zh: '汉字数字里的零用“〇”', en: 'Zero among hanzi numerals is 〇' },
  messages: { default: { zh: '“{typed}”里的零应为“〇”', en: 'the zero in “{typed}” should be 〇', hint: { zh: '写成“{right}”', en: 'write “{right}”' } } },
  bad: '二○二四年。',
  good: '二〇二四年。',
  needs: '〇○◯零0Oo',
  *check(subject) {
    for (const match of matchesOf(subject, /[一二三四五六七八九][一二三四五六七八九〇○◯零0Oo]{3}(?=年)/gu)) {
      const right = match.text.replace(/[○◯零0Oo]/gu, '〇');
      if (right !== match.text) yield hitOf(match, { params: { typed: match.text, right }, right });
    }
  },
};
