import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

const DATE = /(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})日(?:（(?:星期|周)([一二三四五六日天])）)?/gu;
const WEEKDAYS = '日一二三四五六';

/** 正文里的日期: a day that no calendar has, or another weekday. */
export const bodyDates: Rule = {
  id: 'body-dates',
  source: 'GB/T 15835-2011 5.1.4',
  strength: 'must',
  severity: 'warning',
  about: { zh: '正文里的日期要存在，星期要对', en: 'Dates in the text exist and fall on the weekday that is given' },
  messages: {
    impossible: { zh: '没有“{date}”这一天', en: 'there is no {date}', hint: { zh: '核对日期', en: 'check the date' } },
    weekday: { zh: '{date}是星期{right}，不是星期{typed}', en: '{date} falls on 星期{right}, not on 星期{typed}', hint: { zh: '核对日期或星期', en: 'check the date or the weekday' } },
  },
  bad: '定于2024年5月9日（星期三）召开，2024年2月30日前报送。',
  good: '定于2024年5月9日（星期四）召开，2024年2月29日前报送。',
  needs: '年',
  *check(subject) {
    for (const match of matchesOf(subject, DATE)) {
      const [year = '', month = '', day = '', weekday] = match.groups;
      const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
      const name = `${year}年${month}月${day}日`;
      if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) yield hitOf(match, { messageId: 'impossible', params: { date: name } });
      else if (weekday && WEEKDAYS.indexOf(weekday.replace('天', '日')) !== date.getUTCDay()) {
        yield hitOf(match, { messageId: 'weekday', params: { date: name, typed: weekday, right: WEEKDAYS[date.getUTCDay()] ?? '' } });
      }
    }
  },
};
