import { hit, hitOf, matchesOf, type Match } from '../matches.ts';
import type { Hit, Rule } from '../rule.ts';

const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）', '.': '。' };

/** 半角标点: Chinese text has full-width marks. */
export const halfWidthMarks: Rule = {
  id: 'half-width-marks',
  source: 'GB/T 15834-2011 5.1.1',
  strength: 'must',
  severity: 'warning',
  about: { zh: '中文里的标点用全角', en: 'Marks between hanzi are full-width' },
  messages: { default: { zh: '半角标点“{mark}”应为“{right}”', en: 'the half-width mark “{mark}” should be “{right}”', hint: { zh: '换成全角“{right}”', en: 'write “{right}”' } } },
  bad: '请各单位(含直属单位)认真落实,按时报送.',
  good: '请各单位（含直属单位）认真落实，按时报送。',
  needs: ',;:?!(.',
  *check(subject) {
    for (const match of matchesOf(subject, /(?<=[㐀-鿿》”’）])[,;:?!](?![A-Za-z0-9])/gu)) yield replaced(match);
    // A full stop may be a decimal point or belong to Latin text: only at the end of a Chinese sentence it is certain.
    for (const match of matchesOf(subject, /(?<=[㐀-鿿])\.(?=$|[㐀-鿿“])/gu, 'text')) yield replaced(match);
    for (const { passage, text, index } of matchesOf(subject, /\([^()\n]{1,120}\)/gu)) {
      if (!/[㐀-鿿]/u.test(text)) continue;
      for (const [at, mark] of [[index, '('], [index + text.length - 1, ')']] as const) yield hit(passage.text, at, at + 1, { params: { mark, right: WIDE[mark] ?? '' }, right: WIDE[mark] ?? '' });
    }
  },
};

function replaced(match: Match): Hit {
  const right = WIDE[match.text] ?? '';
  return hitOf(match, { params: { mark: match.text, right }, right });
}
