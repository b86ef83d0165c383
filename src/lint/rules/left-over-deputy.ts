import { plain } from '../../text.ts';
import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

const SIDES = {
  proposal: { other: /人大代表|代表建议|[一二三四五六七八九十\d]号建议|人大常委会代表|尊敬的[^，。：]{1,6}代表/gu, name: '政协提案' },
  suggestion: { other: /政协委员|号提案|政协提案委|委员提案|尊敬的[^，。：]{1,6}委员/gu, name: '人大建议' },
} as const;

/** 委员/代表, 提案/建议: words of the other side, left over from the reply that was copied. */
export const leftOverDeputy: Rule = {
  id: 'left-over-deputy',
  source: 'practice',
  strength: 'practice',
  severity: 'warning',
  about: { zh: '提案答复不写“代表、建议”，建议答复不写“委员、提案”', en: 'A reply to a proposal (提案) has no 代表 and 建议, a reply to a suggestion no 委员 and 提案' },
  messages: { default: { zh: '这是{name}的答复，却写了“{typed}”', en: 'this answers a {name}, and says “{typed}”', hint: { zh: '核对是不是从别的答复里留下来的', en: 'is it left over from another reply?' } } },
  bad: 'title: 关于市政协六届三次会议第12号提案的答复\nbody: 尊敬的李某代表，您提出的第12号建议收悉。',
  good: 'title: 关于市政协六届三次会议第12号提案的答复\nbody: 尊敬的李某委员，您提出的第12号提案收悉。',
  *check(subject) {
    const title = plain(subject.document.title);
    if (!/(?:答复|回复|复函|会办意见)(?:的函)?$/u.test(title.replace(/（[^（）]*）$/u, ''))) return;
    const isProposal = title.includes('提案');
    const isSuggestion = /建议(?!提案)/u.test(title);
    if (isProposal === isSuggestion) return;
    const { other, name } = isProposal ? SIDES.proposal : SIDES.suggestion;
    for (const match of matchesOf(subject, other, 'addressee', 'text', 'copies-to', 'heading')) yield hitOf(match, { params: { name, typed: match.text } });
  },
};
