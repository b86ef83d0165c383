import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 主题词, 此页无正文, 抄报: forms of older regulations. */
export const retiredForms: Rule = {
  id: 'retired-forms',
  source: 'practice',
  strength: 'practice',
  severity: 'warning',
  about: { zh: '2012年标准不再使用的要素', en: 'Elements that the standard of 2012 no longer has' },
  messages: { default: { zh: '“{typed}”已不再使用', en: '“{typed}” is no longer in use', hint: { zh: '删去；需要报送的机关写在“抄送”', en: 'delete it; organs to be told stand under 抄送' } } },
  bad: '（此页无正文）',
  good: '特此通知。',
  needs: '此题报',
  *check(subject) {
    for (const match of matchesOf(subject, /^[（(]?此页无正文[）)]?$|^主题词[：:]|^抄报[：:]/gu)) yield hitOf(match, { params: { typed: match.text } });
  },
};
