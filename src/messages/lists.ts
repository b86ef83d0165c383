import type { Catalogue } from '../diagnostic.ts';

/** Lists of the body: names, label lines, items. */
export const listMessages: Catalogue = {
  'document/labels': { default: { zh: '“{line}”前面没有标签', en: 'no label stands before “{line}”', hint: { zh: '写成“时间：……”；或作为正文，移出 labels', en: 'write it like 时间：…, or move it out of labels' } } },
  'document/list': { default: { zh: '①只到 {most}，这里有 {items} 项', en: 'circled numbers end at {most}, and this list has {items} items', hint: { zh: '改用 number: （1）', en: 'write number: （1）' } } },
  'document/names': {
    nobody: { zh: '“{role}”后面没有姓名', en: 'nobody is named behind “{role}”', hint: { zh: '写上姓名，或删去这一行', en: 'name somebody, or delete this line' } },
    'no-space': { zh: '“{name}”不像姓名', en: '“{name}” does not look like a name', hint: { zh: '姓名和职务之间空一格：张三 市长', en: 'part name and post by a space: 张三 市长' } },
    twice: { zh: '名单里“{name}”写了两次', en: '“{name}” stands in the list twice', hint: { zh: '删去其中一个', en: 'delete one of the two' } },
  },
};
