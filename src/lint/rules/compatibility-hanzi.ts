import { codePointName } from '../../text.ts';
import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 兼容汉字和部首: they look like the hanzi and are another character: ⼈ for 人. */
export const compatibilityHanzi: Rule = {
  id: 'compatibility-hanzi',
  source: 'practice',
  strength: 'practice',
  severity: 'warning',
  about: { zh: '形似汉字的兼容字符、部首', en: 'Radicals and compatibility characters that look like hanzi' },
  messages: { default: { zh: '“{typed}”（{name}）不是通用的汉字“{right}”', en: '“{typed}” ({name}) is not the hanzi “{right}”', hint: { zh: '换成“{right}”', en: 'write “{right}”' } } },
  bad: '全体⼈员按时参加。',
  good: '全体人员按时参加。',
  *check(subject) {
    for (const match of matchesOf(subject, /[\u2f00-\u2fd5\uf900-\ufad9]/gu)) {
      const right = match.text.normalize('NFKC');
      if (right !== match.text) yield hitOf(match, { params: { typed: match.text, name: codePointName(match.text), right }, right });
    }
  },
};
