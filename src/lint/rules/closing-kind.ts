import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** What a closing says, and the kinds whose titles may end so. */
const CLOSINGS: readonly (readonly [closing: RegExp, kinds: RegExp, name: string])[] = [
  [/^特此通知[。！]?$/u, /通知$/u, '通知'],
  [/^特此报告[。！]?$/u, /报告$/u, '报告'],
  [/^特此通报[。！]?$/u, /通报$/u, '通报'],
  [/^特此公告[。！]?$/u, /公告$/u, '公告'],
  [/^特此通告[。！]?$/u, /通告$/u, '通告'],
  [/^特此函(?:复|告|达)[。！]?$/u, /(?:函|答复|回复|复函)$/u, '函'],
  [/^(?:以上请示)?[，,]?(?:妥否|当否|可否)，?请(?:批示|批复|审批|指示|审示)[。！]?$/u, /(?:请示|意见)$/u, '请示'],
  [/^此复[。！]?$/u, /(?:批复|复函|答复|回复)$/u, '批复'],
];

/** 结语与文种不一致: left over from another document. */
export const closingKind: Rule = {
  id: 'closing-kind',
  source: '党政机关公文处理工作条例 8',
  strength: 'practice',
  severity: 'warning',
  about: { zh: '结语与文种一致', en: 'The closing fits the kind' },
  messages: { default: { zh: '结语“{closing}”用于{kind}，与标题的文种不一致', en: 'the closing “{closing}” belongs to a {kind}, and the title says otherwise', hint: { zh: '改结语，或核对标题的文种', en: 'change the closing, or check the title' } } },
  bad: 'title: 关于防汛工作情况的报告\nbody: 特此通知。',
  good: 'title: 关于防汛工作情况的报告\nbody: 特此报告。',
  needs: '此请',
  *check(subject) {
    const title = subject.document.title.map(({ value }) => value).join('').replace(/（[^（）]*）$/u, '');
    if (title === '') return;
    for (const [closing, kinds, kind] of CLOSINGS) {
      if (kinds.test(title)) continue;
      for (const match of matchesOf(subject, new RegExp(closing.source, 'gu'), 'text')) yield hitOf(match, { params: { closing: match.text, kind } });
    }
  },
};
