import type { Catalogue } from '../diagnostic.ts';

export const typesetMessages: Catalogue = {
  'typeset/missing-glyph': {
    default: {
      zh: '没有字体含有字符“{character}”（{codePoint}）',
      en: 'no face has the character “{character}” ({codePoint})',
      hint: {
        zh: '换用通用字形，或用 --font-dir 指定含有该字的字体所在的文件夹',
        en: 'use the common form of the character, or name a folder with a face that has it: --font-dir',
      },
    },
  },
  'typeset/emergency-break': {
    default: {
      zh: '此行没有可以换行之处，已在任意字符处断开：{line}',
      en: 'no rule allows a break in this line; it was broken at any character: {line}',
      hint: { zh: '长网址等可在合适之处加空格', en: 'put a space where a long address may break' },
    },
  },
  'typeset/wide-table': {
    default: {
      zh: '表格有 {columns} 列，横页也放不下，已压缩各列',
      en: 'the table has {columns} columns, for which even a landscape page has no room; all were narrowed',
      hint: { zh: '减少列，或缩短格里不能断开的文字', en: 'take columns out, or shorten what may not break in their cells' },
    },
  },
  'typeset/loose-line': {
    default: {
      zh: '此行比版心短 {characters} 个字，已均匀撑开：{line}',
      en: 'this line is {characters} characters short and was spread: {line}',
    },
  },
  'typeset/long-title': {
    default: {
      zh: '标题排成 {lines} 行，一般不超过 {most} 行',
      en: 'the title takes {lines} lines; {most} are usual at most',
      hint: { zh: '精简标题', en: 'shorten the title' },
    },
  },
  'typeset/signature-fit': {
    grid: {
      zh: '末页放不下署名、日期和印章位置：正文末 {carried} 行随署名移至下页，共 {pages} 页；在文件最外层写 fit: tight 则不移行，每页 {otherLines} 行，共 {otherPages} 页',
      en: 'no room for signature, date and seal: body lines that turn the page with them: {carried}; {pages} pages in all; fit: tight, at the file’s top level, would carry none: {otherLines} lines a page, {otherPages} pages',
    },
    'grid-only': {
      zh: '末页放不下署名、日期和印章位置：正文末 {carried} 行随署名移至下页，共 {pages} 页；缩小行距也放不下',
      en: 'no room for signature, date and seal: body lines that turn the page with them: {carried}; {pages} pages in all; a smaller pitch would not help',
    },
    'not-tight': {
      zh: 'fit: tight 缩小行距仍放不下署名、日期和印章位置：每页 {lines} 行不变，正文末 {carried} 行随署名移至下页，共 {pages} 页',
      en: 'fit: tight finds no room for signature, date and seal: {lines} lines a page as before, body lines that turn the page with them: {carried}; {pages} pages in all',
    },
    tight: {
      zh: '为署名、日期和印章位置缩小行距：每页 {lines} 行，共 {pages} 页；fit: grid 则移行，每页 {otherLines} 行，共 {otherPages} 页',
      en: 'pitch lowered for signature, date and seal: {lines} lines a page, {pages} pages; fit: grid would carry body lines over: {otherLines} lines a page, {otherPages} pages',
    },
  },
  'typeset/signature-alone': {
    default: {
      zh: '署名和日期所在的页没有正文',
      en: 'signature and date stand on a page without body text',
      hint: { zh: '增减正文或附件说明', en: 'lengthen or shorten the body or the attachment note' },
    },
  },
  'typeset/note-below-seal': {
    default: {
      zh: '附注会被印章盖住，已下移 {lines} 行',
      en: 'the note would lie under a seal: it stands lower, by lines: {lines}',
      hint: { zh: '附注短一些就能排在成文日期的下一行', en: 'a shorter note has room directly below the date' },
    },
  },
  'typeset/signatories': {
    default: {
      zh: '签发人与发文字号在一行里排不下',
      en: 'the signatories and the document number do not fit on one line',
      hint: { zh: '缩短过长的姓名或发文字号', en: 'shorten the names or the number' },
    },
  },
  'typeset/joint-mark': {
    default: {
      zh: '发文机关标志叠排 {count} 个机关名称，缩到最小首页仍排不下正文',
      en: 'a mark of {count} names leaves page 1 no body text, however small they are',
      hint: { zh: '只用主办机关的标志：mark: lead；或精简标题', en: 'take the lead issuer’s mark alone: mark: lead; or shorten the title' },
    },
  },
  'typeset/small-mark': {
    least: {
      zh: '发文机关标志太长，一行排下时字号只有 {size} 磅',
      en: 'the mark is so long that its type would be {size} pt on one line',
      hint: { zh: '检查 mark；用机关的规范化简称', en: 'check mark; use the organ’s standard short name' },
    },
    default: {
      zh: '发文机关标志太长，字号只有 {size} 磅，比标题（{title} 磅）还小，不够醒目',
      en: 'the mark is so long that its type is {size} pt, smaller than the title’s {title} pt',
      hint: { zh: '用机关的规范化简称；联合行文只用主办机关的标志：mark: lead', en: 'use the organ’s standard short name; of a joint document the lead issuer’s mark alone: mark: lead' },
    },
  },
  'typeset/addressee-moved': {
    default: {
      zh: '主送机关太多，首页排不下正文，已移到版记',
      en: 'so many addressees leave page 1 no body text: they stand in the imprint',
      hint: { zh: '要自己安排时，写 imprint: { addressee: … }', en: 'to arrange it yourself, write imprint: { addressee: … }' },
    },
  },
  'typeset/no-body-on-page-1': {
    contents: {
      zh: '首页没有正文：目录太长',
      en: 'page 1 shows no body text: the table of contents is too long',
      hint: { zh: '写 contents: 1 只列一级，或把文件写在 carries 中印发：目录排在其标题之下，正文另起一页', en: 'write contents: 1 to list one level, or issue the text by carries: there the contents stand below its title and the body begins the next page' },
    },
    addressee: {
      zh: '首页没有正文：主送机关太多',
      en: 'page 1 shows no body text: too many addressees',
      hint: { zh: '把主送机关移到版记：imprint: { addressee: … }', en: 'move them to the imprint: imprint: { addressee: … }' },
    },
    title: {
      zh: '首页没有正文',
      en: 'page 1 shows no body text',
      hint: { zh: '精简标题', en: 'shorten the title' },
    },
  },
  'typeset/imprint-misses': {
    default: {
      zh: '第 {page} 页差 {lines} 行放不下版记，空一页后排在第 {imprintPage} 页：末页少 {lines} 行，可省两页',
      en: 'page {page} is {lines} lines short of room for the imprint, which stands on page {imprintPage} behind an empty one: {lines} lines less on it save two pages',
      hint: { zh: '精简文字；或 parity: no，版记不必在偶数页', en: 'shorten the text, or write parity: no, which lets the imprint stand on any page' },
    },
  },
  'typeset/tall-imprint': {
    default: {
      zh: '版记比版心还高，排不下',
      en: 'the imprint is taller than the type area',
      hint: { zh: '精简抄送机关', en: 'shorten the list of copies' },
    },
  },
};
