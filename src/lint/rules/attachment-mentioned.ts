import { matchesOf, hitOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 正文说“见附件”而没有附件. */
export const attachmentMentioned: Rule = {
  id: 'attachment-mentioned',
  source: 'GB/T 9704-2012 7.3.4',
  strength: 'must',
  severity: 'warning',
  about: { zh: '正文提到的附件要有附件说明', en: 'An attachment that the text speaks of is listed' },
  messages: {
    none: { zh: '正文写“{typed}”，却没有附件', en: 'the text says “{typed}”, and there is no attachment', hint: { zh: '写 attachments，或删去这句话', en: 'write attachments, or delete these words' } },
    number: { zh: '正文写“{typed}”，附件只有 {count} 个', en: 'the text says “{typed}”, and there are {count} attachments', hint: { zh: '核对附件的序号', en: 'check its number' } },
  },
  bad: '具体安排见附件。',
  good: '具体安排另行通知。',
  needs: '附',
  *check(subject) {
    const count = subject.document.attachments.length;
    for (const match of matchesOf(subject, /(?:详?见|按照?|填写|填报|参见)附件(\d{0,2})|（附件(\d{1,2})）/gu, 'text', 'heading')) {
      const number = Number(match.groups[0] ?? match.groups[1] ?? '');
      if (count === 0) yield hitOf(match, { messageId: 'none', params: { typed: match.text } });
      else if (number > count) yield hitOf(match, { messageId: 'number', params: { typed: match.text, count } });
    }
  },
};
