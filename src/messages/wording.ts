import type { Catalogue } from '../diagnostic.ts';

const known = { zh: '可写：{names}', en: 'there are {names}' };
const near = { zh: '是不是 {near}？', en: 'did you mean {near}?' };

/** Templates: what is wrong with one, and what a document lacks for one. Each with the way out. */
export const wordingMessages: Catalogue = {
  'wording/unknown-template': {
    default: { zh: '没有“{name}”这个模板', en: 'there is no template “{name}”', hint: { zh: '现有：{names}；检查写法', en: 'there are {names}; check its spelling' } },
    near: { zh: '没有“{name}”这个模板', en: 'there is no template “{name}”', hint: near },
  },
  'wording/missing-fact': {
    below: { zh: '模板 {template} 要写 {fact}（{zh}）', en: 'template {template} needs {fact}', hint: { zh: '在 {parent}: 下面写 {name}: …；或自己写用到它的标题、开头语等', en: 'write {name}: … below {parent}:, or write title, opening and the like yourself' } },
    top: { zh: '模板 {template} 要写 {fact}（{zh}）', en: 'template {template} needs {fact}', hint: { zh: '写 {name}: …；或自己写用到它的标题、开头语等', en: 'write {name}: …, or write title, opening and the like yourself' } },
  },
  'wording/date': { default: { zh: '模板要的日期写成了“{typed}”', en: '“{typed}” is no date that a template can print', hint: { zh: '写成 2024-07-20 或 2024年7月20日', en: 'write 2024-07-20 or 2024年7月20日' } } },
  'wording/syntax': { default: { zh: '表达式写错了', en: 'a mistake in an expression', hint: { zh: '检查 {{ }}、引号和括号是否成对，{{#if}} 有没有 {{/if}}', en: 'do {{ }}, quotes and brackets pair, and has {{#if}} its {{/if}}?' } } },
  'wording/expression': {
    unsupported: { zh: '模板里不能这样写', en: 'a template cannot do this', hint: { zh: '可用 {{名称}}、{{函数 …}}、{{#if}}、{{#unless}}、{{#each}}、{{> 片段}}', en: 'it has {{a.fact}}, {{helper …}}, {{#if}}, {{#unless}}, {{#each}} and {{> partial}}' } },
    deep: { zh: '{{#…}} 层次太多', en: 'blocks inside one another are too deep', hint: { zh: '拆成片段 partials', en: 'make partials of them' } },
    block: { zh: '没有 {{#{name}}} 这种块', en: 'there is no block {{#{name}}}', hint: { zh: '只有 {{#if}}、{{#unless}}、{{#each}}', en: 'there are {{#if}}, {{#unless}} and {{#each}}' } },
    'block-subject': { zh: '{{#…}} 后面要写一项，且只写一项', en: 'a block takes one subject', hint: { zh: '写成 {{#if proposal.earlier}}…{{/if}}', en: 'write {{#if proposal.earlier}}…{{/if}}' } },
    arguments: { zh: '{helper} 后面的项数不对', en: '{helper} takes another number of values', hint: { zh: '写成 {usage}', en: 'write {usage}' } },
    loop: { zh: '这里没有 {name}', en: 'there is no {name} here', hint: { zh: '{{#each}} 里可用 @first、@last、@number', en: 'inside {{#each}} there are @first, @last and @number' } },
  },
  'wording/unknown-fact': {
    default: { zh: '没有“{name}”这一项', en: 'there is no fact “{name}”', hint: { zh: '用公文的键，或在模板的 facts 里写明它', en: 'use a document’s key, or declare it below facts in the template' } },
    near: { zh: '没有“{name}”这一项', en: 'there is no fact “{name}”', hint: near },
  },
  'wording/unknown-helper': {
    default: { zh: '没有“{name}”这个函数', en: 'there is no helper “{name}”', hint: known },
    near: { zh: '没有“{name}”这个函数', en: 'there is no helper “{name}”', hint: near },
  },
  'wording/unknown-partial': {
    default: { zh: '没有“{name}”这个片段', en: 'there is no partial “{name}”', hint: { zh: '写在模板的 partials 里', en: 'write it below partials in the template' } },
    near: { zh: '没有“{name}”这个片段', en: 'there is no partial “{name}”', hint: near },
  },
  'wording/unknown-option': {
    default: { zh: '这个函数没有“{name}=”', en: 'this helper has no “{name}=”', hint: known },
    near: { zh: '这个函数没有“{name}=”', en: 'this helper has no “{name}=”', hint: near },
  },
  'wording/unknown-key': {
    default: { zh: '模板里没有“{name}”这个键', en: 'a template has no key “{name}”', hint: { zh: '可写：{names}；公文的键写在 document 下面', en: 'it has {names}; keys of the document stand below document' } },
    near: { zh: '模板里没有“{name}”这个键', en: 'a template has no key “{name}”', hint: near },
  },
  'wording/type': {
    text: { zh: '“{key}”要一段文字', en: '“{key}” is a text', hint: { zh: '写在冒号后面', en: 'write it behind the colon' } },
    map: { zh: '“{key}”下面要写名称和内容', en: '“{key}” has names and values below it', hint: { zh: '每行一个，缩进两个空格', en: 'one a line, indented by two spaces' } },
    document: { zh: '模板没有写 document', en: 'the template has no document', hint: { zh: '在 document: 下面写公文的键，如 title、opening', en: 'write keys of a document below document:, such as title and opening' } },
  },
  'wording/not-text': { default: { zh: '模板 {template} 印的这一项不是文字', en: 'what template {template} prints here is no text', hint: { zh: '印它里面的一项，如 {{contact.name}}', en: 'print one of the things in it, such as {{contact.name}}' } } },
  'wording/too-much': { default: { zh: '模板 {template} 没完没了', en: 'template {template} goes on and on', hint: { zh: '检查片段是不是引用了自己', en: 'does a partial take itself in?' } } },
};
