import { spanOf } from '../../text.ts';
import type { FileFacts } from './facts.ts';
import { grouped, type FilesRule } from './rule.ts';

/** 同一提案、建议答复了两次 under two document numbers. */
export const answeredTwice: FilesRule = {
  id: 'answered-twice',
  source: 'practice',
  strength: 'practice',
  severity: 'warning',
  about: { zh: '同一批文件里，一件提案或建议只答复一次（会办意见、再次答复、公开文本不算）', en: 'Among the files of one run a proposal is answered once; joint opinions, second replies and web copies aside' },
  messages: { default: { zh: '{session}会议第{number}号{kind}已在 {file} 答复', en: 'No. {number} of {session} ({kind}) is answered by {file} already', hint: { zh: '核对案号；再次答复时在标题里写明', en: 'check its number; the title of a second reply says so' } } },
  bad: '两份字号不同的文件都答复五届五次会议第71号提案',
  good: '一份答复；另一份标题写“再次答复”，或是会办意见、公开文本',
  *check(files) {
    const answers = files.flatMap((file) => file.answers.map((answer) => ({ file, answer })));
    for (const [first, ...others] of grouped(answers, ({ answer: { session, number, kind } }) => `${session} ${number} ${kind}`).values()) {
      for (const { file, answer } of others) {
        if (!first || !file.titleText || file === first.file || isCopy(first.file, file)) continue;
        const { session, number, kind } = answer;
        yield { file, params: { session, number, kind, file: first.file.name }, span: spanOf(file.titleText) };
      }
    }
  },
};

/** A web copy has the number of what it copies, or none. */
const isCopy = (one: FileFacts, other: FileFacts): boolean => !one.number || !other.number || one.number.text.value === other.number.text.value;
