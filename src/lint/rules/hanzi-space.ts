import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 汉字之间的空格. Headings may part two phrases by one; titles and signatures spread short words. */
export const hanziSpace: Rule = {
  id: 'hanzi-space',
  source: 'practice',
  strength: 'practice',
  severity: 'warning',
  about: { zh: '正文的汉字之间不留空格', en: 'No spaces between hanzi in running text' },
  messages: { default: { zh: '汉字之间有空格', en: 'a space between hanzi', hint: { zh: '删去空格', en: 'delete it' } } },
  bad: '请认真 贯彻落实。',
  good: '请认真贯彻落实。',
  needs: ' \u00a0\t\u3000',
  *check(subject) {
    // A name of two hanzi is spread by a wide space: 张　三.
    for (const match of matchesOf(subject, /(?<=[㐀-鿿])[ \u00a0\t]+(?=[㐀-鿿])|(?<=[，。；：、])[ \u00a0\u3000]+(?=[㐀-鿿])|(?<=[㐀-鿿])[ \u00a0\u3000]+(?=[，。；：、])/gu, 'text')) {
      // Between words a person decides: two names may be parted by it.
      const beside = match.passage.text.value.slice(Math.max(0, match.index - 1), match.index + match.text.length + 1);
      yield hitOf(match, /[，。；：、]/u.test(beside) ? { right: '' } : {});
    }
  },
};
