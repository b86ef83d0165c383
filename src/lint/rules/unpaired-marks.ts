import { hit } from '../matches.ts';
import type { Hit, Rule } from '../rule.ts';
import type { Passage } from '../subject.ts';

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '（': '）', '《': '》', '〈': '〉', '〔': '〕', '【': '】', '「': '」' };
const OPENER: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(PAIRS).map(([open, close]) => [close, open]));
/** `1）` and `（1）` at the start of an item: its bracket has no other. */
const ITEM = /(?:^|[；。，、：\s])[\dA-Za-z一二三四五六七八九十]{1,3}$/u;

/** 引号、括号、书名号不成对: within one paragraph each has its other. */
export const unpairedMarks: Rule = {
  id: 'unpaired-marks',
  source: 'GB/T 15834-2011 4.8, 4.9, 4.15',
  strength: 'must',
  severity: 'warning',
  about: { zh: '引号、括号、书名号要成对', en: 'Quotation marks, brackets and 《》 come in pairs' },
  messages: {
    open: { zh: '“{mark}”没有对应的“{other}”', en: '“{mark}” has no “{other}”', hint: { zh: '补上“{other}”，或删去“{mark}”', en: 'add “{other}”, or delete “{mark}”' } },
    close: { zh: '“{mark}”前面没有“{other}”', en: 'there is no “{other}” before this “{mark}”', hint: { zh: '补上“{other}”，或删去“{mark}”', en: 'add “{other}”, or delete “{mark}”' } },
  },
  bad: '根据《安全生产法的规定，制定本方案。',
  good: '根据《安全生产法》的规定，制定本方案。',
  *check({ passages }) {
    for (const passage of passages) yield* unpairedIn(passage);
  },
};

function* unpairedIn({ text }: Passage): Generator<Hit> {
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (let at = 0; at < text.value.length; at += 1) {
    const mark = text.value[at] ?? '';
    if (PAIRS[mark]) open.push({ mark, at });
    const other = OPENER[mark];
    if (!other) continue;
    if (open.at(-1)?.mark === other) open.pop();
    else if (!ITEM.test(text.value.slice(Math.max(0, at - 4), at))) yield hit(text, at, at + 1, { messageId: 'close', params: { mark, other } });
  }
  for (const { mark, at } of open) yield hit(text, at, at + 1, { messageId: 'open', params: { mark, other: PAIRS[mark] ?? '' } });
}
