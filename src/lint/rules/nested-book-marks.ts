import { hit, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 《…》套《…》: the inner ones are 〈 〉. */
export const nestedBookMarks: Rule = {
  id: 'nested-book-marks',
  source: 'GB/T 15834-2011 4.15.3.5',
  strength: 'must',
  severity: 'warning',
  about: { zh: '书名号里再用书名号时，里面用单书名号', en: 'Titles inside titles stand in 〈 〉' },
  messages: { default: { zh: '书名号套书名号，里面应用“〈〉”', en: 'a title inside a title stands in 〈 〉', hint: { zh: '写成“{right}”', en: 'write “{right}”' } } },
  bad: '根据《关于转发《防汛条例》的通知》要求。',
  good: '根据《关于转发〈防汛条例〉的通知》要求。',
  needs: '《',
  *check(subject) {
    for (const { passage, text, index, groups } of matchesOf(subject, /《[^《》]{0,80}《([^《》]{1,60})》(?=[^《》]{0,80}》)/gu)) {
      const right = `〈${groups[0] ?? ''}〉`;
      yield hit(passage.text, index + text.length - right.length, index + text.length, { params: { right }, right });
    }
  },
};
