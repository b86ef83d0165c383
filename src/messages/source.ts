import type { Catalogue } from '../diagnostic.ts';

/** What a value that is text needs when it begins like something else. */
export const quote = { zh: '给整段文字加引号，如 "…"，或写成 | 另起一行', en: 'put quotes around the whole text, "…", or write | and begin on the next line' };

/** What YAML makes of a file. */
export const sourceMessages: Catalogue = {
  'source/empty': {
    default: {
      zh: '文件是空的',
      en: 'the file is empty',
      hint: { zh: '至少写明 issuer、title、body、date；examples/ 里有完整的例子', en: 'write at least issuer, title, body and date; examples/ has complete documents' },
    },
  },
  'source/not-a-map': {
    list: {
      zh: '最外层是列表，应是“键: 值”',
      en: 'the file is a list; it should be of the form key: value',
      hint: { zh: '每行写成 title: …，行首不加“-”；正文的列表写在 body: 下面', en: 'write title: … without “-” at the line start; a list of paragraphs belongs under body:' },
    },
    scalar: {
      zh: '整个文件是一段文字，应是“键: 值”',
      en: 'the file is one text; it should be of the form key: value',
      hint: { zh: '写成 title: …、body: | 等，冒号用半角，后面空一格', en: 'write title: …, body: | and so on, with a colon and a space' },
    },
  },
  'source/tab-indent': {
    default: {
      zh: '用制表符（Tab）缩进（{count} 行）',
      en: 'a tab is used as indentation (lines: {count})',
      hint: { zh: '改用空格，每层两个', en: 'use spaces, two for each level' },
    },
  },
  'source/wide-indent': {
    default: {
      zh: '用全角空格缩进（{count} 行），YAML 不认作缩进',
      en: 'an ideographic space (U+3000) is used as indentation (lines: {count}), which YAML does not see',
      hint: { zh: '改用半角空格，每层两个', en: 'use ordinary spaces, two for each level' },
    },
  },
  'source/not-indented': {
    default: {
      zh: '“|”下面的文字没有缩进（{count} 行）',
      en: 'the text below “|” is not indented (lines: {count})',
      hint: { zh: '每行前面加两个空格', en: 'put two spaces before each of these lines' },
    },
  },
  'source/full-width-colon': {
    default: {
      zh: '“{key}”后面是全角冒号，YAML 不认作键',
      en: '“{key}” is followed by a full-width colon, so YAML does not take it for a key',
      hint: { zh: '改成半角冒号加一个空格：“{key}: …”', en: 'write a plain colon and a space: “{key}: …”' },
    },
  },
  'source/wide-dash': {
    default: { zh: '列表的“-”是全角的，YAML 不认作列表', en: 'the dash is a full-width one, so YAML does not take this for a list', hint: { zh: '改成半角减号加一个空格：“- …”', en: 'write a plain hyphen and a space: “- …”' } },
  },
  'source/wide-brackets': {
    default: { zh: '列表的方括号和逗号是全角的，YAML 不认作列表', en: 'brackets and commas are full-width, so YAML does not take this for a list', hint: { zh: '改成半角：[…, …]；若是文字，' + quote.zh, en: `write plain ones: […, …]; if it is text, ${quote.en}` } },
  },
  'source/wide-quotes': {
    default: { zh: '引号是全角的，YAML 当作文字', en: 'the quotation marks are full-width, so YAML takes them for text', hint: { zh: '改成半角引号，或删去', en: 'write plain quotes, or leave them out' } },
  },
  'source/no-space': {
    default: {
      zh: '“{key}:”的冒号后面没有空格，YAML 不认作键',
      en: 'no space follows the colon of “{key}:”, so YAML does not take it for a key',
      hint: { zh: '冒号后加一个空格：“{key}: …”', en: 'put a space after the colon: “{key}: …”' },
    },
  },
  'source/duplicate-key': {
    default: {
      zh: '键“{key}”重复，第 {line} 行已有',
      en: 'the key “{key}” stands twice, first on line {line}',
      hint: { zh: '删去一个，或合并两处的内容', en: 'remove one of them, or merge their values' },
    },
  },
  'source/merge-key': {
    default: { zh: '不支持合并键 <<', en: 'merge keys << are not supported', hint: { zh: '把各键逐一写出', en: 'write the keys out' } },
  },
  'source/key-not-text': {
    default: {
      zh: '键不能是列表或映射',
      en: 'a key cannot be a list or a map',
      hint: { zh: '以 {{ 或 [ 开头的文字要加引号："…"', en: 'quote a text that begins with {{ or [: "…"' },
    },
  },
  'source/anchor': {
    anchor: {
      zh: '以“&”开头的值在 YAML 里是锚点，这里不用锚点',
      en: '“&” begins a YAML anchor; documents do without anchors',
      hint: { zh: '若是文字，' + quote.zh, en: `if it is text, ${quote.en}` },
    },
    alias: {
      zh: '以“*”开头的值在 YAML 里是引用，这里不用引用',
      en: '“*” begins a YAML alias; documents do without aliases',
      hint: { zh: '若是文字，' + quote.zh, en: `if it is text, ${quote.en}` },
    },
  },
  'source/tag': {
    default: {
      zh: '“{tag}”在 YAML 里是类型标签，这里不用标签：所有的值都是文字',
      en: '“{tag}” is a YAML tag; documents do without tags: every value is text',
      hint: { zh: '删去标签；若是文字，' + quote.zh, en: `remove it; if it is text, ${quote.en}` },
    },
  },
  'source/comment': {
    default: {
      zh: '“{comment}”从 # 起被当作注释，不会印出来',
      en: '“{comment}” is a comment from # on and will not be printed',
      hint: { zh: '若是文字，' + quote.zh + '；若是注释，# 后空一格', en: `if it is text, ${quote.en}; if it is a comment, put a space after #` },
    },
  },
  'source/folded': {
    default: {
      zh: '这里换了行，YAML 会把两行连成一行，中间留一个空格',
      en: 'YAML joins these two lines with a space, which will be printed',
      hint: { zh: '写在一行里；要保留分行，键后写 | 另起一行', en: 'write it on one line; to keep the lines, write | after the key and begin on the next line' },
    },
  },
  'source/tab': {
    default: {
      zh: '文字中间有制表符（Tab）',
      en: 'there is a tab inside the text',
      hint: { zh: '删去它，或改成空格', en: 'delete it, or use a space' },
    },
  },
  'source/several-documents': {
    default: {
      zh: '一个文件里有几个 YAML 文档（用 --- 分开）',
      en: 'the file holds several YAML documents, parted by ---',
      hint: { zh: '每份公文存为一个文件', en: 'save each document as a file of its own' },
    },
  },
  'source/too-deep': {
    default: {
      zh: '括号或缩进套得太深',
      en: 'lists or maps are nested too deeply',
      hint: { zh: '检查这里的括号是否漏了另一半，或文字要加引号', en: 'check whether a bracket was left open here, or a text wants quotes' },
    },
  },
  'source/too-many': {
    default: {
      zh: '文件里的键和列表项太多',
      en: 'there are too many keys and list items',
      hint: { zh: '长的正文写成 body: |，一行一段', en: 'write a long body as body: |, a line for each paragraph' },
    },
  },
  'source/more': {
    default: {
      zh: '还有 {count} 个同样的问题，没有一一列出',
      en: '{count} more of the same kind are not listed',
      hint: { zh: '先改正列出的，再运行一次', en: 'correct those listed and run again' },
    },
  },
};
