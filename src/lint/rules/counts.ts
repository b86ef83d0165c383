import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 共23项，其中A 5项、B 4项…: the parts of a stated sum add up to another one. */
export const counts: Rule = {
  id: 'counts',
  source: 'practice',
  strength: 'practice',
  severity: 'warning',
  about: { zh: '总数与分项之和一致', en: 'Parts add up to the sum that is stated' },
  messages: { default: { zh: '共{total}{unit}，分项合计{sum}{unit}', en: 'the sum is stated as {total}{unit}, its parts add up to {sum}{unit}', hint: { zh: '核对总数和各分项', en: 'check the sum and its parts' } } },
  bad: '共排查隐患23项，其中消防5项、电气4项、燃气12项。',
  good: '共排查隐患23项，其中消防6项、电气5项、燃气12项。',
  needs: '共',
  *check(subject) {
    for (const match of matchesOf(subject, /共[^，。；\d]{0,12}(\d+)(项|个|家|处|件|人|户|起|名|所|座|公里|亩|万元|次)，其中[：]?([^。；]{4,200})/gu, 'text')) {
      const [total = '', unit = '', parts = ''] = match.groups;
      const listed = parts.split(/[、，]/u).map((part) => new RegExp(`^\\D{1,20}(\\d+)${unit}$`, 'u').exec(part)?.[1]);
      // Where a part is not a bare count the parts may overlap.
      if (listed.length < 2 || listed.some((part) => part === undefined)) continue;
      const sum = listed.reduce((all, part) => all + Number(part), 0);
      if (sum !== Number(total)) yield hitOf(match, { params: { total, sum, unit } });
    }
  },
};
