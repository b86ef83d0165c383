import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 15～30% for 15%～30%, 13～17万元 for 13万元～17万元: the first number would be another one. */
export const shortRange: Rule = {
  id: 'short-range',
  source: 'GB/T 15835-2011 5.1.3',
  strength: 'must',
  severity: 'warning',
  about: { zh: '数值范围两端的百分号和“万”“亿”都要写', en: 'Both ends of a range have their % or 万' },
  messages: { default: { zh: '“{typed}”应为“{right}”', en: '“{typed}” should be “{right}”', hint: { zh: '前一个数也写“{unit}”', en: 'give the first number its {unit} too' } } },
  bad: '补助标准为13～17万元，占15～30%。',
  good: '补助标准为13万元～17万元，占15%～30%。',
  needs: '～~—至-',
  *check(subject) {
    for (const match of matchesOf(subject, /(\d+(?:\.\d+)?)([～~—至\-]{1,2})(\d+(?:\.\d+)?)(%|‰|[万亿](?:元|吨|人|亩|户|千瓦时|立方米)?)/gu)) {
      const [from = '', sign = '', to = '', unit = ''] = match.groups;
      yield hitOf(match, { params: { typed: match.text, right: `${from}${unit}${sign}${to}${unit}`, unit } });
    }
  },
};
