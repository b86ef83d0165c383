import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 引号内外都有句号. */
export const quotedStop: Rule = {
  id: 'quoted-stop',
  source: 'GB/T 15834-2011 B.2',
  strength: 'must',
  severity: 'warning',
  about: { zh: '引文末尾的句号，引号内外只留一个', en: 'A full stop inside or outside the quotation, not both' },
  messages: { default: { zh: '“{marks}”引号内外都有点号', en: '“{marks}”: a stop on both sides of the quotation mark', hint: { zh: '只留一个', en: 'keep one' } } },
  bad: '他说：“按时完成。”。',
  good: '他说：“按时完成。”',
  needs: '”',
  *check(subject) {
    for (const match of matchesOf(subject, /[。，；]”[。，；]|[！？]”。/gu)) yield hitOf(match, { params: { marks: match.text } });
  },
};
