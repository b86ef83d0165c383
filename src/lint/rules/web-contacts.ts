import { hitOf, matchesOf } from '../matches.ts';
import type { Rule } from '../rule.ts';

/** 公开发布的公文里的身份证号、手机号、银行账号. */
export const webContacts: Rule = {
  id: 'web-contacts',
  source: '个人信息保护法',
  strength: 'practice',
  severity: 'warning',
  about: { zh: '公开发布的公文不写个人号码', en: 'A document to be published names no personal numbers' },
  messages: { default: { zh: '公开发布的公文里有{what}“{typed}”', en: 'a document to be published has {what}, “{typed}”', hint: { zh: '删去或遮盖；不公开时改 disclosure', en: 'delete or mask it; change disclosure if it stays inside' } } },
  bad: 'disclosure: public\nbody: 联系电话13800000000。',
  good: 'disclosure: public\nbody: 联系电话见办公室通讯录。',
  *check(subject) {
    if (!subject.document.notes.some((note) => note.some(({ value }) => value.includes('公开发布')))) return;
    for (const match of matchesOf(subject, /(?<!\d)(?:1[3-9]\d{9}|\d{17}[\dXx]|\d{16,19})(?!\d)/gu)) {
      const what = match.text.length === 11 ? '手机号码' : match.text.length === 18 ? '身份证号' : '账号';
      yield hitOf(match, { params: { what, typed: match.text } });
    }
  },
};
