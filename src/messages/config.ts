import type { Catalogue } from '../diagnostic.ts';

/** Findings in `gen-reply.config.yaml`, each with the way out. */
export const configMessages = {
  'config/unknown-key': {
    near: { zh: '配置里没有“{key}”这个键', en: 'the configuration has no key “{key}”', hint: { zh: '是不是 {near}？', en: 'did you mean {near}?' } },
    default: { zh: '配置里没有“{key}”这个键', en: 'the configuration has no key “{key}”', hint: { zh: '可写：{keys}', en: 'it has {keys}' } },
  },
  'config/unknown-rule': {
    near: { zh: '没有“{rule}”这条规则', en: 'there is no rule “{rule}”', hint: { zh: '是不是 {near}？', en: 'did you mean {near}?' } },
    default: { zh: '没有“{rule}”这条规则', en: 'there is no rule “{rule}”', hint: { zh: '规则名见报告方括号里，或 docs/rules.md', en: 'rules are named in brackets in every report, and in docs/rules.md' } },
  },
  'config/twice': {
    default: { zh: '规则“{rule}”写了两次', en: 'the rule “{rule}” is set twice', hint: { zh: '删去一处', en: 'delete one of them' } },
  },
  'config/type': {
    map: { zh: '“{key}”下面要写“名称: 值”', en: '“{key}” holds names with values', hint: { zh: '写成 rules: 另起一行，缩进两个空格，写 规则名: off', en: 'write rules: and below it, indented by two spaces, rule: off' } },
    severity: { zh: '“{key}”要写级别', en: '“{key}” is a severity', hint: { zh: '写 off、remark、warning 或 error', en: 'write off, remark, warning or error' } },
    words: { zh: '“{key}”要写词句', en: '“{key}” is words, or a list of them', hint: { zh: '写成 allow: [词句, 词句]', en: 'write allow: [words, words]' } },
  },
  'config/value': {
    near: { zh: '“{key}”的级别不能是“{value}”', en: '“{value}” is no severity of “{key}”', hint: { zh: '是不是 {near}？', en: 'did you mean {near}?' } },
    severity: { zh: '“{key}”的级别不能是“{value}”', en: '“{value}” is no severity of “{key}”', hint: { zh: '写 off、remark、warning 或 error', en: 'write off, remark, warning or error' } },
    number: { zh: '“{key}”要是 {least} 到 {most} 的整数', en: '“{key}” is a whole number from {least} to {most}', hint: { zh: '改成这个范围里的数', en: 'write a number between them' } },
  },
} as const satisfies Catalogue;
