import { joinTexts } from '../../document/text-parts.ts';
import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 您/你们: one proposer is 您, several are 你们, through the whole text. */
export const youAndYou: Rule = {
  id: 'you-and-you',
  source: 'practice',
  strength: 'practice',
  severity: 'warning',
  about: { zh: '一人称“您”，多人称“你们”，全文一致', en: 'One person is 您, several are 你们, throughout' },
  messages: {
    one: { zh: '主送一人，正文却称“{typed}”', en: 'one person is addressed, and the text says “{typed}”', hint: { zh: '称“您”', en: 'say 您' } },
    several: { zh: '主送多人，正文却称“{typed}”', en: 'several persons are addressed, and the text says “{typed}”', hint: { zh: '称“你们”', en: 'say 你们' } },
    honorific: { zh: '“您们”不是规范的称呼', en: '“您们” is no standard form', hint: { zh: '写成“你们”', en: 'write 你们' } },
  },
  bad: 'addressee: 李某委员\nbody: 你们提出的提案收悉。',
  good: 'addressee: 李某委员\nbody: 您提出的提案收悉。',
  needs: '您你',
  *check(subject) {
    for (const match of matchesOf(subject, /您们/gu, 'text')) yield hitOf(match, { messageId: 'honorific' });
    const to = joinTexts(subject.document.addressee ?? []).value.replace(/^尊敬的|：$/gu, '');
    if (!/(?:委员|代表)$/u.test(to)) return;
    const several = /[、，]|等|[们]/u.test(to);
    const wrong = several ? /您(?!们)/gu : /你们/gu;
    for (const match of matchesOf(subject, wrong, 'text')) yield hitOf(match, { messageId: several ? 'several' : 'one', params: { typed: match.text } });
  },
};
