import { plain } from '../../text.ts';
import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

const SELF: readonly (readonly [self: RegExp, issuer: RegExp])[] = [
  [/我局/gu, /局/u],
  [/我委/gu, /委|发展和改革/u],
  [/我厅/gu, /厅/u],
  [/我校/gu, /校|学院|大学/u],
  [/我院/gu, /院/u],
  [/我县/gu, /县/u],
];

/** 自称与发文机关不一致: 我局 in a document of a 委员会, left over from a copy. */
export const firstPerson: Rule = {
  id: 'first-person',
  source: 'practice',
  strength: 'practice',
  severity: 'warning',
  about: { zh: '自称与发文机关一致', en: 'An office speaks of itself by its own kind of name' },
  messages: { default: { zh: '发文机关是“{issuer}”，正文却自称“{typed}”', en: 'the issuer is “{issuer}”, and the text says “{typed}”', hint: { zh: '核对是不是从别的公文里留下来的', en: 'is it left over from another document?' } } },
  bad: 'issuer: 清河市财政委员会\nbody: 我局高度重视。',
  good: 'issuer: 清河市财政委员会\nbody: 我委高度重视。',
  needs: '我',
  *check(subject) {
    const { signature, mark } = subject.document;
    const issuers = plain(signature.issuers) || mark?.value;
    if (!issuers) return;
    for (const [self, issuer] of SELF) {
      if (issuer.test(issuers)) continue;
      for (const match of matchesOf(subject, self, 'text')) yield hitOf(match, { params: { issuer: issuers, typed: match.text } });
    }
  },
};
