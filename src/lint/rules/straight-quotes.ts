import { hit, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 直引号: a pair of " or ' around Chinese words. */
export const straightQuotes: Rule = {
  id: 'straight-quotes',
  source: 'GB/T 15834-2011 4.8.2',
  strength: 'must',
  severity: 'warning',
  about: { zh: '中文里的引号用“”‘’', en: 'Quotation marks in Chinese text are “” and ‘’' },
  messages: { default: { zh: '直引号应为“”', en: 'straight quotation marks should be “”', hint: { zh: '写成“{words}”', en: 'write “{words}”' } } },
  bad: '落实"一岗双责"要求。',
  good: '落实“一岗双责”要求。',
  needs: '"',
  *check(subject) {
    for (const { passage, text, index, groups } of matchesOf(subject, /"([^"\n]{1,60})"/gu)) {
      const words = groups[0] ?? '';
      if (!/[㐀-鿿]/u.test(words)) continue;
      const end = index + text.length;
      const first = hit(passage.text, index, index + 1, { right: '“' });
      const last = hit(passage.text, end - 1, end, { right: '”' });
      const fix = first.fix && last.fix ? [...first.fix, ...last.fix] : undefined;
      yield { ...hit(passage.text, index, end), params: { words }, ...(fix && { fix }) };
    }
  },
};
