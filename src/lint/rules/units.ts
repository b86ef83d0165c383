import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

const RIGHT: Readonly<Record<string, string>> = { '㎡': 'm²', '㎞': 'km', '㎏': 'kg', '㎜': 'mm', '㎝': 'cm', '㎥': 'm³', 公分: '厘米', 公尺: '米', 公升: '升', 平米: '平方米', 立方: '立方米' };

/** 非法定计量单位和方块符号. */
export const units: Rule = {
  id: 'units',
  source: 'GB 3100-1993',
  strength: 'must',
  severity: 'warning',
  about: { zh: '用法定计量单位', en: 'Legal units' },
  messages: { default: { zh: '单位“{typed}”应为“{right}”', en: 'the unit “{typed}” should be “{right}”', hint: { zh: '写成“{right}”', en: 'write “{right}”' } } },
  bad: '建筑面积1200㎡，加宽50公分。',
  good: '建筑面积1200平方米，加宽50厘米。',
  needs: '㎡㎞㎏㎜㎝㎥公平立',
  *check(subject) {
    for (const match of matchesOf(subject, /[㎡㎞㎏㎜㎝㎥]|(?<=[\d千百万亿])(?:公分|公尺|公升|平米)|(?<=[\d千百万亿])立方(?!米|厘米|分米|千米)/gu)) {
      const right = RIGHT[match.text] ?? '';
      yield hitOf(match, { params: { typed: match.text, right }, right });
    }
  },
};
