import type { Catalogue, Message } from '../diagnostic.ts';

const numberRight = { zh: '改为“{right}”', en: 'write “{right}”' };
const dateRight = { zh: '改为“{right}”或 {iso}', en: 'write “{right}” or {iso}' };

const number = (zh: string, en: string): Message => ({ zh, en, hint: numberRight });
const date = (zh: string, en: string): Message => ({ zh, en, hint: dateRight });

/** What the file says: its keys, its values, the document that they make. */
export const documentMessages: Catalogue = {
  'document/unknown-key': {
    default: { zh: '没有“{key}”这个键', en: 'there is no key “{key}”', hint: { zh: '可用的键：{keys}', en: 'the keys are: {keys}' } },
    near: { zh: '没有“{key}”这个键', en: 'there is no key “{key}”', hint: { zh: '是不是 {near}？', en: 'did you mean {near}?' } },
    profile: { zh: '键“{key}”属于排版规则（profile）文件，这不是公文', en: 'the key “{key}” belongs to a profile: this is no document', hint: { zh: '用它排公文：gen-reply 公文.yaml --profile 这个文件', en: 'set a document with it: gen-reply document.yaml --profile THIS-FILE' } },
    house: { zh: '键“{key}”属于单位配置文件 gen-reply.house.yaml，这不是公文', en: 'the key “{key}” belongs to an office’s gen-reply.house.yaml: this is no document', hint: { zh: '把它写进公文所在文件夹或上级文件夹的 gen-reply.house.yaml', en: 'write it in gen-reply.house.yaml, in the document’s folder or one above' } },
    elsewhere: { zh: '键“{key}”不在这里', en: 'the key “{key}” does not belong here', hint: { zh: '移到 {parent}: 下面，写成 {near}: …', en: 'move it below {parent}:, as {near}: …' } },
    top: { zh: '键“{key}”不在这里', en: 'the key “{key}” does not belong here', hint: { zh: '移到最外层，写成 {near}: …', en: 'move it to the top level, as {near}: …' } },
  },
  'document/same-key': {
    default: { zh: '“{key}”和“{first}”是同一个键', en: '“{key}” and “{first}” are one key', hint: { zh: '只留一个', en: 'keep one of them' } },
  },
  'document/not-yet': {
    value: { zh: '“{key}: {value}”还没有实现', en: '“{key}: {value}” is not there yet', hint: { zh: '先删去这个键，或改用别的值', en: 'leave this key out for now, or choose another value' } },
  },
  'document/carried': {
    file: { zh: '“{file}”不是写公文的文件', en: '“{file}” is no file that a document is written in', hint: { zh: '写 YAML 文件：plan.yaml；表格作附件：attachments', en: 'name a YAML file: plan.yaml; a table is an attachment: attachments' } },
    attachment: { zh: '《{name}》是印发的文件，不是附件，附件说明里不写', en: '“{name}” is what the document issues and no attachment: the note does not name it', hint: { zh: '从 attachments 里删去', en: 'take it out of attachments' } },
    title: { zh: '带有印发的文件，标题里没有“印发”“转发”“批转”等字', en: 'the document carries another one; its title does not say 印发, 转发 or 批转', hint: { zh: '标题写成：关于印发《……》的通知', en: 'write the title like 关于印发《……》的通知' } },
    none: { zh: '标题说印发、转发或批转文件，这里没有写这个文件', en: 'the title says that a document is issued or forwarded; it is not here', hint: { zh: '写 carries: { title: …, body: … }，或 carries: plan.yaml', en: 'write carries: { title: …, body: … }, or carries: plan.yaml' } },
  },
  'document/contents': { none: { zh: '没有可列入目录的章节或标题（{levels} 级以内）', en: 'there is no chapter or heading down to level {levels} for a table of contents', hint: { zh: '删去 contents；接排在段首的标题不列入目录，写 run-in: no 使其独立成行', en: 'take out contents; a heading that runs into its paragraph is not listed: run-in: no sets it alone' } } },
  'document/provision': {
    form: { zh: '序号“{typed}”的写法不合规范', en: '“{typed}” is not how provisions are numbered', hint: numberRight },
    mixed: { zh: '“{key}”不能与章、节、条、项写在一处', en: '“{key}” does not go with a chapter, a section, an article or items', hint: { zh: '另写一项，以“- ”开头', en: 'write it as an item of its own, after “- ”' } },
    jump: { zh: '序号“{typed}”与上文不连续', en: '“{typed}” does not follow the number before it', hint: numberRight },
  },
  'document/too-many': {
    default: { zh: '“{key}”（{zh}）最多写 {most} 个', en: '“{key}” has {most} entries at most', hint: { zh: '删去多出的，或改用主办机关一家行文', en: 'leave the rest out, or issue the document in the lead organ’s name' } },
  },
  'document/missing-key': {
    default: { zh: '“{parent}”里缺少 {key}（{zh}）', en: '{key} is missing in “{parent}”', hint: { zh: '加上 {key}: …', en: 'add {key}: …' } },
    issuer: {
      zh: '缺少 issuer（发文机关）',
      en: 'issuer is missing',
      hint: { zh: '加上 issuer: 机关名称；只要标志、不要署名时，写 mark: …', en: 'add issuer: and the organ; mark: … alone gives a mark without a signature' },
    },
    title: { zh: '缺少 title（标题）', en: 'title is missing', hint: { zh: '加上 title: 关于……的通知', en: 'add title: …' } },
    body: { zh: '缺少 body（正文）', en: 'body is missing', hint: { zh: '加上 body: |，下一行起缩进两个空格写正文', en: 'add body: | and the text below it, indented by two spaces' } },
    date: {
      zh: '缺少 date（成文日期）',
      en: 'date is missing',
      hint: { zh: '加上 date: 2021-09-10；还没有签发时，写 stage: draft', en: 'add date: 2021-09-10, or stage: draft when it is not signed yet' },
    },
  },
  'document/empty': {
    default: {
      zh: '“{key}”（{zh}）是空的',
      en: '“{key}” is empty',
      hint: { zh: '写上内容，或删去这个键；以 # 开头的文字要加引号', en: 'give it a value or leave the key out; quote a text that begins with #' },
    },
  },
  'document/type': {
    text: { zh: '“{key}”（{zh}）应是一段文字', en: '“{key}” should be a text', hint: { zh: '写成 {key}: 文字', en: 'write {key}: and the text' } },
    list: { zh: '“{key}”（{zh}）应是列表', en: '“{key}” should be a list', hint: { zh: '每项一行，以“- ”开头', en: 'write an item a line, each after “- ”' } },
    map: { zh: '“{key}”（{zh}）下面应是键和值', en: '“{key}” should hold keys and values', hint: { zh: '下一行起缩进两个空格，写 {keys}', en: 'below it, indented by two spaces, write {keys}' } },
    'map-colon': {
      zh: '“{key}”（{zh}）下面应是键和值，这里是一段文字',
      en: '“{key}” should hold keys and values; this is a text',
      hint: { zh: '键后面的全角冒号“：”改成半角冒号加空格“: ”', en: 'replace the full-width colon after each key by a colon and a space' },
    },
    'text-or-list': { zh: '“{key}”（{zh}）应是一段文字或列表', en: '“{key}” should be a text or a list', hint: { zh: '写成 {key}: 文字，或每项一行，以“- ”开头', en: 'write {key}: and the text, or an item a line, each after “- ”' } },
    'list-or-map': {
      zh: '“{key}”（{zh}）应是键和值（{keys}），或这样的列表',
      en: '“{key}” should hold keys and values ({keys}), or be a list of such',
      hint: { zh: '写成 {key}: { … }，或每项一行，以“- ”开头', en: 'write {key}: { … }, or an item a line, each after “- ”' },
    },
    'text-or-map': {
      zh: '“{key}”（{zh}）应是一段文字，或键和值（{keys}）',
      en: '“{key}” should be a text, or keys and values ({keys})',
      hint: { zh: '检查“- ”和缩进', en: 'check “- ” and the indentation' },
    },
  },
  'document/colon': {
    default: {
      zh: '“{key}”后面是全角冒号，这一项成了文字',
      en: '“{key}” is followed by a full-width colon, which makes this item a text',
      hint: { zh: '改成半角冒号加一个空格：“{key}: …”', en: 'write a plain colon and a space: “{key}: …”' },
    },
  },
  'document/text-as-map': {
    default: {
      zh: '“{key}: {value}”被读成了键和值，这里要的是文字',
      en: '“{key}: {value}” reads as a key with a value; a text is wanted here',
      hint: { zh: '用全角冒号：{key}：{value}；或加引号："{key}: {value}"', en: 'use the full-width colon, {key}：{value}, or quotes, "{key}: {value}"' },
    },
  },
  'document/value': {
    default: { zh: '“{key}”（{zh}）不能是“{value}”', en: '“{key}” cannot be “{value}”', hint: { zh: '可写：{values}', en: 'it may be: {values}' } },
  },
  'document/line-break': {
    default: { zh: '“{key}”只能写一行', en: '“{key}” has to be on one line', hint: { zh: '连成一行；几个机关用列表', en: 'make it one line; write several organs as a list' } },
  },
  'document/result': {
    format: { zh: '命令、纪要没有办理结果', en: 'an order or minutes have no result', hint: { zh: '删去 result，或改用普通公文、信函格式', en: 'take out result, or choose the ordinary format or a letter' } },
    long: { zh: '办理结果不止 {most} 个字', en: 'the result has more than {most} characters', hint: { zh: '只写类别，如 A；说明写在正文里', en: 'write its class alone, such as A; explain it in the body' } },
  },
  'document/copy-number': {
    default: { zh: '份号“{typed}”不全是阿拉伯数字', en: 'the copy number “{typed}” is not all Arabic digits', hint: { zh: '写成：{right}', en: 'write it like {right}' } },
    digits: { zh: '份号一般是{usual}位数字，不是“{typed}”', en: 'a copy number usually has {usual} digits, not “{typed}”', hint: { zh: '写成：{right}', en: 'write {right}' } },
  },
  'document/classification': {
    form: { zh: '“{typed}”不是密级', en: '“{typed}” is no classification', hint: { zh: '写 绝密、机密 或 秘密，期限写在★之后：机密★1年', en: 'write 绝密, 机密 or 秘密, and the period behind ★: 机密★1年' } },
    star: { zh: '密级和保密期限之间用“★”', en: 'classification and period are parted by ★', hint: { zh: '写成：{right}', en: 'write {right}' } },
    period: { zh: '“{period}”不是保密期限', en: '“{period}” is no period', hint: { zh: '用阿拉伯数字写：1年、6个月；或 长期', en: 'write Arabic digits: 1年, 6个月; or 长期' } },
    months: { zh: '保密期限满一年的按年写，不写“{period}”', en: 'a period of a year and more is given in years, not as “{period}”', hint: { zh: '改成几年', en: 'give it in years' } },
    'too-long': { zh: '{level}的保密期限不超过{longest}年，不是“{period}”', en: 'the period of {level} is {longest} years at most, not “{period}”', hint: { zh: '核对密级和期限', en: 'check classification and period' } },
    public: { zh: '涉密公文不公开发布', en: 'a classified document is not published', hint: { zh: '改成 disclosure: no，或核对密级', en: 'write disclosure: no, or check the classification' } },
    'copy-number': { zh: '涉密公文没有份号', en: 'a classified document has no copy number', hint: { zh: '写 copy-number，如 000001', en: 'write copy-number, as 000001' } },
  },
  'document/emphasis': {
    default: { zh: '“==”没有成对：强调的文字前后各写一个，在同一段内', en: '“==” stands alone: emphasised words have one before and one behind them, in one paragraph', hint: { zh: '补上另一个“==”；就是要印“==”时，写成“\\==”', en: 'add the other “==”, or write “\\==” where “==” is to be printed' } },
  },
  'document/footnote': {
    none: { zh: '“[^{entry}]”引用了脚注，但没有写 footnotes（脚注）', en: '“[^{entry}]” refers to a footnote; the document has none', hint: { zh: '加上 footnotes:，每条一行以“- ”开头；就是要印这几个字时，写成“\\[^{entry}]”', en: 'add footnotes: with an item a line, each after “- ”, or write “\\[^{entry}]” where the signs are to be printed' } },
    unknown: { zh: '没有第 {entry} 条脚注，footnotes 里只有 {count} 条', en: 'there is no footnote {entry}; footnotes has {count}', hint: { zh: '核对序号，或补上这条脚注', en: 'check the number, or add the footnote' } },
    form: { zh: '“[^”后面不是脚注的序号和“]”', en: '“[^” is not followed by a footnote’s number and “]”', hint: { zh: '脚注引用写成“[^1]”；就是要印“[^”时，写成“\\[^”', en: 'a reference is “[^1]”; write “\\[^” where “[^” is to be printed' } },
    twice: { zh: '第 {entry} 条脚注已经引用过', en: 'footnote {entry} is referred to a second time', hint: { zh: '一条脚注引用一次；另写一条，如“同注……”', en: 'refer to each footnote once; add another that points to it' } },
    unused: { zh: '第 {entry} 条脚注没有引用，不印出', en: 'footnote {entry} is not referred to and not printed', hint: { zh: '在正文要注的文字后面写“[^{entry}]”，或删去这条', en: 'write “[^{entry}]” behind the words it belongs to, or leave it out' } },
    place: { zh: '这里不能加脚注：脚注只加在正文和附件正文的段落、小标题、列项里', en: 'no footnote can be referred to here: only paragraphs, headings and lists of the body and of attachments have them', hint: { zh: '移到正文里；表格的说明写在表格的 notes（表注）；就是要印这几个字时，写成“\\[^{entry}]”', en: 'move it into the text; what explains a table goes into its notes; write “\\[^{entry}]” where the signs are to be printed' } },
    'no-word': { zh: '脚注引用“[^{entry}]”前面没有文字', en: 'there is nothing before the reference “[^{entry}]”', hint: { zh: '写在要注的文字后面', en: 'write it behind the words that it belongs to' } },
  },
  'document/number': {
    yearly: { zh: '编号“{number}”应为“{right}”', en: 'the number “{number}” should be “{right}”', hint: { zh: '写成“{right}”', en: 'write “{right}”' } },
    form: {
      zh: '发文字号“{number}”不是“代字〔年份〕序号号”的样子',
      en: 'the document number “{number}” has not the form code word〔year〕serial号',
      hint: { zh: '写成：宣宣发〔2021〕22号', en: 'write it like 宣宣发〔2021〕22号' },
    },
    blank: { zh: '发文字号还没有序号', en: 'the document number has no serial yet', hint: { zh: '填上序号；还没有编号时，写 stage: draft', en: 'fill it in, or write stage: draft while there is none' } },
    brackets: number('年份用六角括号〔〕括入，不是“{typed}”', 'the year stands in 〔 〕, not in “{typed}”'),
    space: number('发文字号里有空格', 'there is a space in the document number'),
    'wide-digits': number('发文字号的数字要用半角，不是“{typed}”', 'the digits of a document number are half-width, not “{typed}”'),
    'short-year': number('发文字号的年份要写全，不是“{typed}”', 'the year of a document number is written in full, not “{typed}”'),
    'year-word': number('〔〕里只写年份，不写“年”', '〔 〕 holds the year without 年'),
    ordinal: number('发文字号的序号前不加“第”', 'the serial stands without 第'),
    'leading-zero': number('发文字号的序号不编虚位，前面不写 0', 'the serial has no leading zero'),
    order: { zh: '令号写作“第×号”，不是“{number}”', en: 'the number of an order has the form 第×号, not “{number}”', hint: numberRight },
    'order-form': { zh: '“{number}”不是令号', en: '“{number}” is no number of an order', hint: { zh: '写成：第5号', en: 'write it like 第5号' } },
    'no-word': number('发文字号的序号后要有“号”', 'the serial ends in 号'),
  },
  'document/number-year': {
    default: { zh: '发文字号的年份是 {year}，成文日期是 {signed} 年', en: 'the number is of {year}, the document is dated {signed}', hint: { zh: '核对两处', en: 'check both' } },
  },
  'document/date': {
    form: { zh: '“{date}”不是日期', en: '“{date}” is no date', hint: { zh: '写成 2021-09-10 或 2021年9月10日', en: 'write it like 2021-09-10 or 2021年9月10日' } },
    impossible: { zh: '没有“{date}”这一天', en: 'there is no such day as “{date}”', hint: { zh: '核对年、月、日', en: 'check year, month and day' } },
    blank: { zh: '日期不完整', en: 'the date is incomplete', hint: { zh: '填上日；还没有签发时，写 stage: draft', en: 'fill it in, or write stage: draft while the document is not signed' } },
    hanzi: date('日期用阿拉伯数字，不是“{date}”', 'a date is written in Arabic digits, not “{date}”'),
    'short-year': date('日期的年份要写全，不是“{date}”', 'the year of a date is written in full, not “{date}”'),
    'leading-zero': date('日期的月、日不编虚位，前面不写 0', 'month and day have no leading zero'),
    'other-form': date('日期不这样写：“{date}”', 'a date is not written like “{date}”'),
  },
  'document/imprint-date': {
    default: { zh: '印发日期（{printed}）早于成文日期（{signed}）', en: 'printed on {printed}, before it was signed on {signed}', hint: { zh: '核对两处', en: 'check both' } },
  },
  'document/kind': {
    title: { zh: '标题末尾没有文种“{word}”', en: 'the title does not end in the kind of document, “{word}”', hint: { zh: '标题由发文机关名称、事由和文种组成；文种写错时改 kind', en: 'a title has issuer, matter and kind; correct kind if it is wrong' } },
    addressee: { zh: '{kind}要有主送机关', en: 'a {kind} has an addressee', hint: { zh: '写 addressee：一个上级机关', en: 'write addressee: one superior organ' } },
    several: { zh: '{kind}原则上只主送一个上级机关', en: 'a {kind} goes to one superior organ in principle', hint: { zh: '只留一个，其余放入 copies-to', en: 'keep one, and move the others to copies-to' } },
    leader: { zh: '{kind}不报送领导者个人（{leader}）', en: 'a {kind} is not addressed to a leader in person ({leader})', hint: { zh: '主送机关写机关名称', en: 'address the organ' } },
    'no-addressee': { zh: '{kind}一般不写主送机关', en: 'a {kind} usually has no addressee', hint: { zh: '删去 addressee；要分送的机关放入 imprint', en: 'leave addressee out; the imprint may name who gets it' } },
    signatory: { zh: '{kind}是上行文，要标注签发人', en: 'a {kind} is an upward document and names its signatory', hint: { zh: '写 signatories', en: 'write signatories' } },
    'one-matter': { zh: '请示应当一文一事', en: 'a request is about one matter', hint: { zh: '每件事另写一份请示', en: 'write a request for each' } },
    'no-signatory': { zh: '{kind}不是上行文，不标注签发人', en: 'a {kind} is no upward document and names no signatory', hint: { zh: '删去 signatories；文种写错时改 kind', en: 'leave signatories out, or correct kind' } },
    asking: { zh: '报告里不能夹带请示事项（“{words}”）', en: 'a report asks for nothing (“{words}”)', hint: { zh: '另行请示；或删去这句话', en: 'make a request of its own, or delete this' } },
  },
  'document/unsigned': { default: { zh: '只写了发文机关标志，没有写发文机关：成文日期之上没有署名', en: 'there is a mark and no issuer: the date stands without a name', hint: { zh: '加上 issuer: 机关名称', en: 'add issuer: and the organ' } } },
  'document/format': {
    'order-mark': { zh: '命令的发文机关标志由机关全称加“命令”或“令”组成，不是“{mark}”', en: 'the mark of an order is the full name of its issuer and 命令 or 令, not “{mark}”', hint: { zh: '在后面加“令”', en: 'add 令 to it' } },
    'minutes-mark': { zh: '纪要的标志由“×××××纪要”组成，不是“{mark}”', en: 'the mark of minutes ends in 纪要, not “{mark}”', hint: { zh: '在后面加“纪要”', en: 'add 纪要 to it' } },
    attendance: { zh: '只有纪要有出席、请假、列席人员', en: 'only minutes have attendance lists', hint: { zh: '写 format: minutes，或删去 attendance', en: 'write format: minutes, or leave attendance out' } },
    signatories: { zh: '签发人只排在普通格式的上行文里', en: 'signatories stand in an ordinary upward document alone', hint: { zh: '写 format: document，或删去 signatories', en: 'write format: document, or leave signatories out' } },
    'order-lines': { zh: '紧急程度排在第三行，命令标志的位置（版心下20 mm）容不下，已下移', en: 'urgency takes the third line, which reaches below the mark’s place 20 mm down: the mark stands lower', hint: { zh: '要使标志留在原处，删去密级或紧急程度', en: 'leave classification or urgency out to keep the mark in its place' } },
    'order-stamp': { zh: '命令由签发人署职务、盖签名章，这里没有写签名章', en: 'an order is signed with its signatory’s title and stamp; here is no stamp', hint: { zh: '写 stamp: { title: 职务全称 }，签名章的图片写 file，没有图片留出位置', en: 'write stamp: { title: … } with the title in full; file names the picture, without it the room is left' } },
    'order-title': { zh: '命令以发文机关标志为题，一般不另写标题；已排在令号之下', en: 'the mark of an order is its title; this one was set below the number', hint: { zh: '不需要时删去 title', en: 'leave title out unless it is meant' } },
  },
  'document/letter': {
    mark: { zh: '信函格式的发文机关标志不加“文件”', en: 'the mark of a letter stands without 文件', hint: { zh: '写成：{right}；或 format: document', en: 'write {right}, or format: document' } },
    printing: { zh: '信函格式的版记不排印发机关、印发日期和分隔线，这一行没有排出', en: 'the imprint of a letter has no printing office, date or rules: it was left out', hint: { zh: '删去 office 和 date；或 format: document', en: 'leave office and date out, or write format: document' } },
    'print-run': { zh: '信函格式的版记不排印数，“共印”这一行没有排出', en: 'the imprint of a letter has no print run: it was left out', hint: { zh: '删去 print-run；或 format: document', en: 'leave print-run out, or write format: document' } },
  },
  'document/title-mark': {
    default: { zh: '标题末尾不用标点“{mark}”', en: 'a title has no “{mark}” at its end', hint: { zh: '删去它', en: 'delete it' } },
  },
  'document/heading-number': {
    form: {
      zh: '标题序号“{typed}”应为“{right}”（同样的共 {count} 处）',
      en: 'the heading number “{typed}” should be “{right}” ({count} of this kind)',
      hint: { zh: '结构层次序数依次用 一、 （一） 1. （1），再下用 ①', en: 'levels are numbered 一、 （一） 1. （1）, and ① below them' },
    },
    twice: { zh: '小标题前已写了“{typed}”', en: 'the heading has its number “{typed}” already', hint: { zh: '删去其中一个', en: 'remove one of the two' } },
    circled: { zh: '带圈的序号只到 {most}，这里是第 {ordinal} 个', en: 'circled numbers end at {most}, and this would be number {ordinal}', hint: { zh: '把这些小标题分到几个上级标题下，或写成列项', en: 'spread these headings over several of the level above, or make them a list' } },
    unreadable: { zh: '“{typed}”不是这一层的序号', en: '“{typed}” is no number of this level', hint: { zh: '写成“{right}”、7 或 none', en: 'write “{right}”, 7 or none' } },
  },
  'document/closing': {
    twice: { zh: '正文末尾已有结语“{closing}”，只排一次', en: 'the body ends with the closing “{closing}” already; it is printed once', hint: { zh: '删去其中一处', en: 'delete one of the two' } },
  },
  'document/too-deep': {
    default: { zh: '标题层次超过五级', en: 'headings go deeper than five levels', hint: { zh: '把这一级写成文字', en: 'write this level as text' } },
  },
};
