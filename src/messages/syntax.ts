import type { Catalogue } from '../diagnostic.ts';
import { quote } from './source.ts';

const indent = { zh: '每一层比上一层多缩进两个空格，同一层左端对齐', en: 'indent each level by two spaces more, and align what belongs to one level' };

/** YAML's grammar, in the words of who writes a document. */
export const syntaxMessages: Catalogue = {
  'source/syntax': {
    quote: {
      zh: '从这里开始的引号没有结束',
      en: 'a quotation mark that was opened is not closed',
      hint: { zh: '补上结尾的引号；文字里的引号用中文引号“”', en: 'add the closing mark; inside a text use “ ”' },
    },
    'after-quote': {
      zh: '引号结束之后还有文字',
      en: 'text follows the closing quotation mark',
      hint: { zh: '把整段文字放进引号，或两头都不加；文字里的引号用中文引号“”', en: 'put the whole text inside the quotes, or use none; inside a text use “ ”' },
    },
    bracket: {
      zh: '方括号或花括号没有结束',
      en: 'a bracket [ or { was not closed',
      hint: { zh: '补上 ] 或 }；若是文字，' + quote.zh, en: `add ] or }; if it is text, ${quote.en}` },
    },
    closing: {
      zh: '“{character}”没有对应的左括号',
      en: '“{character}” closes nothing',
      hint: { zh: '删去它；若是文字，' + quote.zh, en: `remove it; if it is text, ${quote.en}` },
    },
    'no-colon': {
      zh: '这一行没有“键: ”，也没有缩进成上一行的内容',
      en: 'this line has no “key: ” and is not indented as part of the line above',
      hint: { zh: '键后写半角冒号加空格；若是上面一项的文字，比它的键多缩进两个空格', en: 'write a colon and a space after a key; indent a text by two spaces more than its key' },
    },
    'multi-line-key': {
      zh: '这一行与上面的行连成了一个键：上面有一行没有“键: ”',
      en: 'this line and those above read as one key: one above has no “key: ”',
      hint: { zh: '检查上面各行的冒号和缩进', en: 'check the colons and the indentation of the lines above' },
    },
    'nested-colon': {
      zh: '一行里有两个“: ”，第一个之后的文字被当作了键',
      en: 'two colons with a space on one line: what follows the first reads as a key',
      hint: { zh: '文字里的冒号用全角“：”；或' + quote.zh, en: `use the full-width colon ： inside the text, or ${quote.en}` },
    },
    'addressee-colon': {
      zh: '主送机关以半角冒号结尾，YAML 把它当作了键的冒号',
      en: 'the addressee ends in a half-width colon, which YAML takes for that of a key',
      hint: { zh: '去掉它（全角冒号由程序加），写成“{right}”；或改成全角“：”', en: 'leave it out (the program sets the full-width one), “{right}”, or write a full-width ：' },
    },
    'colon-at-end': {
      zh: '文字以半角冒号结尾，YAML 把它当作了键的冒号',
      en: 'the text ends in a half-width colon, which YAML takes for that of a key',
      hint: { zh: '改成全角冒号，写成“{right}”；或去掉它', en: 'write a full-width colon, “{right}”, or leave it out' },
    },
    indent: { zh: '这一行的缩进不对', en: 'this line is not indented as it should be', hint: indent },
    reserved: {
      zh: '文字不能以“{character}”开头',
      en: 'a text cannot begin with “{character}”',
      hint: quote,
    },
    escape: {
      zh: '双引号里的“{escape}”不是有效的转义',
      en: '“{escape}” is no escape that double quotes know',
      hint: { zh: "反斜杠写成 \\\\，或改用单引号 '…'", en: "write \\\\ for a backslash, or use single quotes '…'" },
    },
    'list-on-key-line': {
      zh: '列表的“-”不能和键写在同一行，也不能比键少缩进',
      en: 'the “-” of a list cannot stand on the line of its key',
      hint: { zh: '在键的下一行写“  - …”', en: 'write “  - …” on the lines below the key' },
    },
    'map-in-list': {
      zh: '列表之后接着出现了别的内容',
      en: 'something else follows a list',
      hint: indent,
    },
    'block-header': {
      zh: '“|”或“>”的同一行不能有文字',
      en: 'no text may stand on the line of “|” or “>”',
      hint: { zh: '文字从下一行开始，缩进两个空格', en: 'begin the text on the next line, indented by two spaces' },
    },
    other: {
      zh: 'YAML 语法错误（{detail}）',
      en: 'YAML syntax error: {detail}',
      hint: { zh: '检查这里的冒号、引号、括号和缩进', en: 'check colons, quotes, brackets and indentation here' },
    },
  },
};
