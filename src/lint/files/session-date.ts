import { spanOf } from '../../text.ts';
import { grouped, type FilesRule } from './rule.ts';

/** So many others have to agree on the year of a session. */
const FEWEST = 2;

/** 答复早于会议: sessions of a term are a year apart, so the other files of a run tell the year of each. */
export const sessionDate: FilesRule = {
  id: 'session-date',
  source: 'practice',
  strength: 'practice',
  severity: 'warning',
  about: { zh: '同一批文件里，答复不早于提出提案、建议的会议', en: 'Among the files of one run no reply is dated before the session whose proposal it answers' },
  messages: { default: { zh: '{session}会议按其他文件在{expected}年，答复却在{year}年', en: 'by the other files {session} was in {expected}, and the reply is dated {year}', hint: { zh: '核对届次和成文日期', en: 'check the session and the date' } } },
  bad: '其他文件都在2021年答复五届五次会议的提案，一份写2020年',
  good: '都在会议之后答复',
  *check(files) {
    const replies = files.flatMap((file) => file.answers.slice(0, 1).flatMap((answer) => (file.date ? [{ file, answer, date: file.date, first: file.date.year - answer.ordinal }] : [])));
    for (const members of grouped(replies, ({ answer: { term, kind } }) => `${term} ${kind}`).values()) {
      const [most, ...others] = [...grouped(members, ({ first }) => String(first)).values()].sort((one, other) => other.length - one.length);
      if (!most || most.length < FEWEST || (others[0]?.length ?? 0) >= most.length) continue;
      const year = most[0]?.first ?? 0;
      for (const { file, answer, date, first } of members) {
        if (first < year) yield { file, params: { session: answer.session, expected: year + answer.ordinal, year: date.year }, span: spanOf(date.text) };
      }
    }
  },
};
