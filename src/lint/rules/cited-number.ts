import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 引用的发文字号: 〔 〕, no 第, no leading zero. */
export const citedNumber: Rule = {
  id: 'cited-number',
  source: 'GB/T 9704-2012 7.2.5',
  strength: 'must',
  severity: 'warning',
  about: { zh: '引用的发文字号用六角括号，序号不编虚位、不加“第”', en: 'A cited document number has 〔 〕, no 第 and no leading zero' },
  messages: { default: { zh: '引用的发文字号“{typed}”应为“{right}”', en: 'the cited number “{typed}” should be “{right}”', hint: { zh: '写成“{right}”', en: 'write “{right}”' } } },
  bad: '《关于开展检查的通知》（清政办发[2024]5号）。',
  good: '《关于开展检查的通知》（清政办发〔2024〕5号）。',
  needs: '[【［(（〔',
  *check(subject) {
    for (const match of matchesOf(subject, /(?<=[㐀-鿿])([[【［(（〔])((?:19|20)\d\d)年?([\]】］)）〕])(第?0*)([1-9]\d{0,4})号/gu)) {
      const [open = '', year = '', close = '', before = '', serial = ''] = match.groups;
      const right = `〔${year}〕${serial}号`;
      if (match.text !== right && (open !== '〔' || close !== '〕' || before !== '' || match.text.includes('年'))) yield hitOf(match, { params: { typed: match.text, right }, right });
    }
  },
};
