import type { Catalogue, Message } from '../diagnostic.ts';
import { FILES_RULES } from '../lint/files/index.ts';
import { RULES } from '../lint/rules/index.ts';

/** Said of comments that disable rules. */
const disable = {
  unused: { zh: '这里没有“{rule}”的问题，注释不起作用', en: 'nothing of “{rule}” is found here: the comment does nothing', hint: { zh: '删去这条注释', en: 'delete the comment' } },
  words: { zh: '“|”下面的文字要在注释里引出来，“{rule}”才会略过', en: 'of text below “|” the comment quotes the words in which “{rule}” is to find nothing', hint: { zh: '写成 # gen-reply-disable-line {rule} "词句"', en: 'write # gen-reply-disable-line {rule} "words"' } },
  near: { zh: '没有“{rule}”这条规则', en: 'there is no rule “{rule}”', hint: { zh: '是不是 {near}？', en: 'did you mean {near}?' } },
  unknown: { zh: '没有“{rule}”这条规则', en: 'there is no rule “{rule}”', hint: { zh: '规则名见报告的方括号里', en: 'every report names rules in brackets' } },
  'no-rule': { zh: '注释没有说略过哪条规则', en: 'the comment names no rule', hint: { zh: '写成 # gen-reply-disable-line 规则名', en: 'write # gen-reply-disable-line RULE' } },
} as const satisfies Readonly<Record<string, Message>>;

/** The words of content rules stand in the rules. */
export const lintMessages: Catalogue = { ...Object.fromEntries([...RULES, ...FILES_RULES].map(({ id, messages }) => [`lint/${id}`, messages])), 'lint/disable': disable };
