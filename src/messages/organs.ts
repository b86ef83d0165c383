import type { Catalogue } from '../diagnostic.ts';

/** Names of organs and of those who sign for them. */
export const organMessages: Catalogue = {
  'document/signatories': {
    default: { zh: '{issuers} 个机关联合行文，只有 {names} 个签发人', en: '{issuers} organs issue the document, {names} of their signatories are named', hint: { zh: '按机关顺序写全各机关的签发人', en: 'name one for each organ, in the order of the issuers' } },
    several: { zh: '“{typed}”会排成一个人的姓名', en: '“{typed}” would be printed as one person', hint: { zh: '几个签发人用“、”分开：{right}', en: 'part several signatories by 、: {right}' } },
    space: { zh: '签发人“{typed}”中间有空格', en: 'the signatory “{typed}” has spaces inside', hint: { zh: '姓名中间不加空格，由程序排匀：{right}；是几个人时用“、”分开', en: 'write the name without spaces, the program spreads it: {right}; part several by 、' } },
  },
  'document/organs': {
    label: { zh: '“{label}”由程序排，名单里不写', en: 'the program sets “{label}”; the list does not say it', hint: { zh: '删去它', en: 'delete it' } },
    mark: { zh: '名单末尾多了“{mark}”，没有排出', en: 'there is a “{mark}” at the end of the list; it was left out', hint: { zh: '删去它', en: 'delete it' } },
  },
  'document/lead-mark': {
    default: { zh: '发文机关标志只用主办机关“{lead}”的名称，其他机关没有排进去', en: 'the mark has the name of “{lead}” alone; the other organs are not in it', hint: { zh: '确认后写 mark: lead；要排几个机关的名称时，在 mark 里写出整个标志', en: 'write mark: lead to say so; for several names, write out the whole mark' } },
    letter: { zh: '信函格式联合行文只用主办机关“{lead}”的标志，其他机关没有排进去', en: 'a joint letter has the mark of “{lead}”, its lead issuer, alone; the other organs are not in it', hint: { zh: '确认后写 mark: lead；其他机关在落款处署名', en: 'write mark: lead to say so; the others sign below' } },
  },
};
