import { codePointName } from '../../text.ts';
import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 看不见的字符: they come in with pasted text, and searching and comparing fails on them. */
export const invisibleCharacters: Rule = {
  id: 'invisible-characters',
  source: 'practice',
  strength: 'practice',
  severity: 'warning',
  about: { zh: '粘贴带进来的零宽字符', en: 'Zero-width characters that came in with pasted text' },
  messages: { default: { zh: '有看不见的字符 {name}', en: 'an invisible character, {name}', hint: { zh: '删去它', en: 'delete it' } } },
  bad: '请\u200b认真落实。',
  good: '请认真落实。',
  *check(subject) {
    for (const match of matchesOf(subject, /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/gu)) yield hitOf(match, { params: { name: codePointName(match.text) }, right: '' });
  },
};
