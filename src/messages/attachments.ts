import type { Catalogue } from '../diagnostic.ts';

/** 附件: names, and what is not bound with the document. */
export const attachmentMessages: Catalogue = {
  'document/attachment-name': {
    several: { zh: '这里像是 {count} 个附件，却写成了一个名称，会照样印出来', en: 'these look like {count} attachments written as one name, which would be printed as it is', hint: { zh: '写成列表，序号由程序编：attachments: [{names}]', en: 'write a list, which the program numbers: attachments: [{names}]' } },
    number: { zh: '附件名称前的“{number}”会照样印出来，序号由程序编', en: '“{number}” before the name will be printed; the program numbers attachments', hint: { zh: '只写“{name}”', en: 'write “{name}” only' } },
    bare: { zh: '附件{number}只有名称，没有内容，附件的页里没有它', en: 'attachment {number} is only a name: it has no page among the attachments', hint: { zh: '另行附上；要由程序排出，写 { title: 名称, body: … }，或 table、file', en: 'enclose it by hand, or write { title: …, body: … }, or table or file, to have it set' } },
    mark: { zh: '附件名称后面不加标点“{mark}”', en: 'an attachment’s name has no “{mark}” behind it', hint: { zh: '删去它', en: 'delete it' } },
  },
  'document/unbound': {
    'no-number': { zh: '不与公文一起装订的附件，第一行要有发文字号，这份公文没有', en: 'an attachment that is not bound has the document number on its first line, but the document has none', hint: { zh: '写上 number（发文字号），或删去 bound: no', en: 'give the document its number, or leave bound: no out' } },
    'name-only': { zh: '这个附件只有名称，没有可以另成一个文件的内容', en: 'this attachment is only a name: there is nothing to make a file of', hint: { zh: '写上 body、table 或 file，或删去 bound', en: 'give it body, table or file, or leave bound out' } },
    carried: { zh: '所附公文的附件与它一起装订', en: 'what a carried document has attached is bound with it', hint: { zh: '删去 bound: no，或移到本公文的 attachments', en: 'leave bound: no out, or move it to this document’s own attachments' } },
    'page-numbers': { zh: '与公文一起装订的附件，页码接着公文编', en: 'the page numbers of a bound attachment run on from the document’s', hint: { zh: '删去 page-numbers；不一起装订的，写 bound: no', en: 'leave page-numbers out, or write bound: no if it is not bound' } },
  },
};
