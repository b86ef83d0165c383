/** The standard's figures (式样), each with the examples that are it. */
export const FIGURES: readonly { readonly figure: number; readonly zh: string; readonly en: string; readonly examples: readonly string[] }[] = [
  { figure: 1, zh: 'A4型公文用纸页边及版心尺寸', en: 'A4 margins and type area', examples: ['proposal71'] },
  { figure: 2, zh: '公文首页版式', en: 'first page', examples: ['proposal71', 'classified'] },
  { figure: 3, zh: '联合行文公文首页版式1', en: 'joint first page, names and 文件', examples: ['joint'] },
  { figure: 4, zh: '联合行文公文首页版式2', en: 'joint first page of an upward document', examples: ['joint-upward', 'upward-joint'] },
  { figure: 5, zh: '公文末页版式1', en: 'last page, sealed', examples: ['sealed'] },
  { figure: 6, zh: '公文末页版式2', en: 'last page, not sealed', examples: ['unsealed-report', 'unsealed-short'] },
  { figure: 7, zh: '联合行文公文末页版式1', en: 'joint last page, sealed', examples: ['joint-sealed', 'joint-pair'] },
  { figure: 8, zh: '联合行文公文末页版式2', en: 'joint last page, not sealed', examples: ['joint-unsealed'] },
  { figure: 9, zh: '附件说明页版式', en: 'page with an attachment note', examples: ['attachments'] },
  { figure: 10, zh: '带附件公文末页版式', en: 'last page with bound attachments', examples: ['attachments'] },
  { figure: 11, zh: '信函格式首页版式', en: 'first page of a letter', examples: ['letter'] },
  { figure: 12, zh: '命令（令）格式首页版式', en: 'first page of an order', examples: ['order'] },
];
