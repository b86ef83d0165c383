import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 的的, 了了, 进行进行: a word typed twice. */
export const repeatedWords: Rule = {
  id: 'repeated-words',
  source: 'practice',
  strength: 'practice',
  severity: 'warning',
  about: { zh: '重复输入的字词', en: 'Words typed twice' },
  messages: { default: { zh: '“{typed}”重复', en: '“{typed}” is typed twice', hint: { zh: '删去一个', en: 'delete one' } } },
  bad: '切实加强组织组织领导，做好的的工作。',
  good: '切实加强组织领导，做好的工作。',
  *check(subject) {
    for (const match of matchesOf(subject, /(?<!目)的的(?!确)|了了(?!解)|和和(?!美|睦)|在在|(加强|组织|进行|开展|落实|提高|推进|建设|工作|完善|切实|认真|全面|进一步)\1/gu, 'text', 'heading', 'title')) yield hitOf(match, { params: { typed: match.text } });
  },
};
