import type { Catalogue } from '../diagnostic.ts';

/** Bytes and characters, before YAML. */
export const byteMessages: Catalogue = {
  'source/too-large': {
    default: {
      zh: '文件有 {size} MB，超过 {limit} MB 的上限',
      en: 'the file has {size} MB; {limit} MB is the limit',
      hint: { zh: '公文没有这么长：检查是否给错了文件', en: 'no document is that long: check whether it is the right file' },
    },
  },
  'source/not-text': {
    docx: {
      zh: '这是 DOCX、XLSX 之类的压缩文件，不是 YAML 文本',
      en: 'this is a zip file, such as DOCX or XLSX, not YAML text',
      hint: { zh: '把内容另存为纯文本，再按 YAML 书写；写法见 examples/', en: 'save its content as plain text and write it as YAML; examples/ shows how' },
    },
    doc: {
      zh: '这是旧版 Word、WPS 或 Excel 文件，不是 YAML 文本',
      en: 'this is an old Word, WPS or Excel file, not YAML text',
      hint: { zh: '把内容另存为纯文本，再按 YAML 书写；写法见 examples/', en: 'save its content as plain text and write it as YAML; examples/ shows how' },
    },
    pdf: {
      zh: '这是 PDF 文件，不是 YAML 文本',
      en: 'this is a PDF file, not YAML text',
      hint: { zh: '给出 .yaml 文件；PDF 是生成的结果', en: 'name the .yaml file; a PDF is what comes out' },
    },
  },
  'source/encoding': {
    known: {
      zh: '文件像是 {encoding} 编码，不是 UTF-8',
      en: 'the file looks like {encoding}, not UTF-8',
      hint: {
        zh: '在编辑器里“另存为”，编码选 UTF-8；或运行 iconv -f {encoding} -t UTF-8 {file} > 新文件',
        en: 'save it as UTF-8 in an editor, or run iconv -f {encoding} -t UTF-8 {file} > NEW-FILE',
      },
    },
    damaged: {
      zh: '从这里起有不是 UTF-8 的字节',
      en: 'from here on there are bytes that are not UTF-8',
      hint: { zh: '文件可能损坏，或混有别的编码：重新输入此处的字，用 UTF-8 编码保存', en: 'the file may be damaged or mix encodings: type these characters again and save as UTF-8' },
    },
  },
  'source/character': {
    nul: {
      zh: '文件里有空字符 NUL（{count} 处）',
      en: 'there is a NUL character ({count} in all)',
      hint: { zh: '删去它；若很多，文件可能不是文本', en: 'delete it; if there are many, the file may be no text' },
    },
    'word-break': {
      zh: '有 Word 的手动换行符 {codePoint}（{count} 处）',
      en: "there is Word's manual line break {codePoint} ({count} in all)",
      hint: { zh: '改成普通换行（删去后按回车）', en: 'replace it by an ordinary line end' },
    },
    'page-break': {
      zh: '有 Word 的分页符 {codePoint}（{count} 处）',
      en: "there is Word's page break {codePoint} ({count} in all)",
      hint: { zh: '删去它：分页由程序安排', en: 'delete it: the program breaks the pages' },
    },
    'carriage-return': {
      zh: '有单独的回车符 CR（{count} 处）',
      en: 'there is a CR that ends a line alone ({count} in all)',
      hint: { zh: '在编辑器里把换行改成 LF 或 CRLF 再保存', en: 'save the file with LF or CRLF line ends' },
    },
    bidi: {
      zh: '有看不见的书写方向控制符 {codePoint}（{count} 处）：它能让显示的文字与实际不同',
      en: 'there is an invisible direction control {codePoint} ({count} in all): it can make a text look like another',
      hint: { zh: '删去它；从网页粘贴的文字，先粘贴为纯文本', en: 'delete it; paste text from web pages as plain text' },
    },
    replacement: {
      zh: '有替换字符 {codePoint}（{count} 处）：原来的字在转换编码时已丢失',
      en: 'there is a replacement character {codePoint} ({count} in all): a conversion has lost what stood here',
      hint: { zh: '对照原文重新输入', en: 'type it again from the original' },
    },
    control: {
      zh: '有控制字符 {codePoint}（{count} 处）',
      en: 'there is a control character {codePoint} ({count} in all)',
      hint: { zh: '删去它', en: 'delete it' },
    },
  },
};
