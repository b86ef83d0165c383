import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 几 个 问 题: letter-spaced titles are an old habit; layout is not done with spaces. */
export const titleSpaces: Rule = {
  id: 'title-spaces',
  source: 'practice',
  strength: 'practice',
  severity: 'warning',
  about: { zh: '标题不用空格拉开字距', en: 'Titles are not spaced out' },
  messages: { default: { zh: '标题用空格拉开了字距', en: 'the title is spaced out', hint: { zh: '删去字间空格；换行由程序安排', en: 'delete the spaces; the program breaks the lines' } } },
  bad: 'title: 关 于 做 好 防 汛 工 作 的 通 知',
  good: 'title: 关于做好防汛工作的通知',
  needs: ' \u3000',
  *check(subject) {
    for (const match of matchesOf(subject, /(?:[㐀-鿿][ \u3000]+){3,}[㐀-鿿]/gu, 'title')) yield hitOf(match, { right: match.text.replace(/[ \u3000]+/gu, '') });
  },
};
