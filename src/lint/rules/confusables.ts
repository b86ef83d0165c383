import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** Misspellings that input methods make and that are never right. */
const WRONG: Readonly<Record<string, string>> = {
  按步就班: '按部就班', 既使: '即使', 再接再励: '再接再厉', 一愁莫展: '一筹莫展', 迫不急待: '迫不及待', 名符其实: '名副其实', 防患未燃: '防患未然', 不径而走: '不胫而走', 渡假村: '度假村', 布署: '部署', 帐户: '账户', 帐号: '账号', 截止目前: '截至目前', 严惩不怠: '严惩不贷', 贯策: '贯彻', 气候变暧: '气候变暖', 部份: '部分', 身分证: '身份证', 幅射: '辐射', 凑和: '凑合', 烩炙人口: '脍炙人口', 精减: '精简', 松驰: '松弛', 追朔: '追溯', 震憾: '震撼', 粗旷: '粗犷', 尤如: '犹如', 膺品: '赝品', 亲睐: '青睐', 欢渡: '欢度',
};
const PATTERN = new RegExp(Object.keys(WRONG).join('|'), 'gu');

/** 常见别字. */
export const confusables: Rule = {
  id: 'confusables',
  source: 'practice',
  strength: 'practice',
  severity: 'warning',
  about: { zh: '常见别字', en: 'Common wrong hanzi' },
  messages: { default: { zh: '“{typed}”应为“{right}”', en: '“{typed}” should be “{right}”', hint: { zh: '写成“{right}”', en: 'write “{right}”' } } },
  bad: '截止目前，各项工作已布署到位。',
  good: '截至目前，各项工作已部署到位。',
  *check(subject) {
    for (const match of matchesOf(subject, PATTERN)) {
      const right = WRONG[match.text] ?? '';
      yield hitOf(match, { params: { typed: match.text, right }, right });
    }
  },
};
