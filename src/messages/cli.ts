import type { Catalogue } from '../diagnostic.ts';

const help = { zh: '用法见 gen-reply --help', en: 'gen-reply --help shows the usage' };

/** The command line and the file system. */
export const cli = {
  'cli/unknown-option': {
    default: { zh: '没有选项 {option}', en: 'there is no option {option}', hint: help },
    near: { zh: '没有选项 {option}', en: 'there is no option {option}', hint: { zh: '是不是 {near}？', en: 'did you mean {near}?' } },
    useless: {
      zh: '选项 {option} 对 {command} 不起作用',
      en: 'option {option} does nothing with {command}',
      hint: { zh: '去掉 {option}；各命令的选项见 gen-reply {command} --help', en: 'leave {option} out; gen-reply {command} --help lists what it takes' },
    },
  },
  'cli/option-value': {
    missing: { zh: '选项 {option} 后面缺一个值', en: 'option {option} wants a value', hint: { zh: '写成 {usage}', en: 'write {usage}' } },
    twice: { zh: '选项 {option} 写了两次：{first}、{second}', en: 'option {option} is given twice: {first}, {second}', hint: { zh: '只留一个', en: 'keep one of them' } },
    language: { zh: '--lang 不能是“{value}”', en: '--lang cannot be “{value}”', hint: { zh: '写 zh（中文）或 en（英文）', en: 'write zh (Chinese) or en (English)' } },
    report: { zh: '没有“{value}”这种报告', en: 'there is no report “{value}”', hint: { zh: '有 pretty、json、sarif、github、junit；存为文件时写 json=文件名', en: 'there are pretty, json, sarif, github and junit; json=FILE saves it' } },
    format: { zh: '没有“{value}”这种格式', en: 'there is no format “{value}”', hint: { zh: '写 pdf、docx 或 pdf,docx', en: 'write pdf, docx or pdf,docx' } },
    keys: { zh: '--keys 不能是“{value}”', en: '--keys cannot be “{value}”', hint: { zh: '写 zh（中文）或 en（英文）', en: 'write zh (Chinese) or en (English)' } },
    'no-keys': { zh: '没有说键名改成哪一种', en: 'the language of the keys is not given', hint: { zh: '加上 --keys zh（中文）或 --keys en（英文）', en: 'add --keys zh (Chinese) or --keys en (English)' } },
    count: { zh: '{option} 不能是“{value}”', en: '{option} cannot be “{value}”', hint: { zh: '写一个整数，如 {option} 0', en: 'write a whole number, such as {option} 0' } },
    colour: { zh: '--colour 不能是“{value}”', en: '--colour cannot be “{value}”', hint: { zh: '写 screen 或 press', en: 'write screen or press' } },
  },
  'cli/copies': {
    unbound: { zh: '不与公文一起装订的附件没有份号，这次没有写出', en: 'attachments that are not bound have no copy number and were not written', hint: { zh: '不带 --copies 再运行一次', en: 'run once more without --copies' } },
    form: { zh: '--copies 看不懂“{value}”', en: '--copies cannot be “{value}”', hint: { zh: '写成 1-30，或 1-30,35', en: 'write 1-30, or 1-30,35' } },
    zero: { zh: '份号从 1 起，没有“{value}”', en: 'copy numbers begin at 1: “{value}” has none', hint: { zh: '写成 1-30', en: 'write 1-30' } },
    reversed: { zh: '“{value}”前大后小', en: '“{value}” runs backwards', hint: { zh: '写成 {right}', en: 'write {right}' } },
    twice: { zh: '份号 {number} 出现两次', en: 'copy number {number} is there twice', hint: { zh: '每个份号只能有一份：去掉重复的', en: 'no two copies have one number: leave one out' } },
    largest: { zh: '份号最大是 {largest}', en: 'copy numbers go to {largest}', hint: { zh: '检查 --copies 的数字', en: 'check the numbers of --copies' } },
    'too-many': { zh: '一次要 {count} 份，最多 {most} 份', en: '{count} copies are asked for, {most} at most are made', hint: { zh: '检查 --copies 的数字；确要更多，分几次做', en: 'check the numbers of --copies; for more, use several runs' } },
    digits: { zh: '公文的份号有 {digits} 位，{number} 写不下', en: 'the document’s copy number has {digits} digits, too few for {number}', hint: { zh: '在 copy-number 前面补 0（如 {right}），或减小 --copies', en: 'give its copy-number more zeros in front ({right}), or --copies smaller numbers' } },
    'one-file': { zh: '--copies 一次只做一个公文', en: '--copies takes one document at a time', hint: { zh: '每个公文运行一次', en: 'use a run for each document' } },
    file: { zh: '“{path}”只是一个文件，装不下各份', en: '“{path}” is one file, and each copy is one', hint: { zh: '-o 写一个文件夹；要合为一个 PDF 时加 --merge', en: 'let -o be a folder, or put all copies into one PDF with --merge' } },
    stdout: { zh: '标准输出只能接一个文件，不能逐份输出', en: 'standard output takes one file, and each copy is one', hint: { zh: '-o 写一个文件夹；或加 --merge 合为一个 PDF', en: 'let -o be a folder, or put all copies into one PDF with --merge' } },
    'merge-alone': { zh: '--merge 要与 --copies 同用', en: '--merge wants --copies', hint: { zh: '加上份号，如 --copies 1-30；或去掉 --merge', en: 'add the numbers, such as --copies 1-30, or leave --merge out' } },
    'merge-docx': { zh: '--merge 只能合成 PDF，DOCX 要一份一个文件', en: '--merge makes a PDF: of a DOCX each copy is a file of its own', hint: { zh: '用 -f pdf；要 DOCX 时去掉 --merge', en: 'use -f pdf, or leave --merge out for DOCX' } },
  },
  'cli/arguments': {
    profile: { zh: 'profile 命令不懂“{argument}”', en: 'profile does not know “{argument}”', hint: { zh: '写 profile list，或 profile show 名称|文件', en: 'write profile list, or profile show NAME|FILE' } },
    missing: { zh: '没有给出要处理的文件', en: 'no file is given', hint: { zh: '例：{example}（用法见 gen-reply --help）', en: 'for example: {example} (gen-reply --help shows the usage)' } },
    'too-many': { zh: '{command} 不接受“{argument}”', en: '{command} does not take “{argument}”', hint: { zh: '用法：{usage}', en: 'usage: {usage}' } },
  },
  'cli/not-yet': {
    command: { zh: '命令 {name} 还没有实现', en: 'the command {name} is not there yet', hint: help },
    option: { zh: '选项 {name} 还没有实现', en: 'the option {name} is not there yet', hint: { zh: '去掉它再试', en: 'leave it out' } },
    wildcard: { zh: '通配符 ** 还没有实现', en: 'the wildcard ** is not there yet', hint: { zh: '逐个写出文件夹', en: 'name the folders one by one' } },
  },
  'cli/unknown-word': {
    default: { zh: '“{word}”既不是文件，也不是命令', en: '“{word}” is neither a file nor a command', hint: { zh: '命令有：{commands}', en: 'the commands are: {commands}' } },
    near: { zh: '“{word}”既不是文件，也不是命令', en: '“{word}” is neither a file nor a command', hint: { zh: '是不是 {near}？', en: 'did you mean {near}?' } },
    misplaced: { zh: '“{word}”是命令，要写在最前面', en: '“{word}” is a command and comes first', hint: { zh: '写成 gen-reply {word} …；若真是文件，写 ./{word}', en: 'write gen-reply {word} …; if it is a file, ./{word}' } },
  },
  'cli/no-match': {
    pattern: { zh: '没有文件符合“{pattern}”', en: 'no file matches “{pattern}”', hint: { zh: '检查路径和通配符 * 和 ?', en: 'check the path and the wildcards * and ?' } },
    folder: { zh: '文件夹里没有 .yaml 或 .yml 文件', en: 'the folder has no .yaml or .yml file', hint: { zh: '给出文件名，或另一个文件夹', en: 'name a file, or another folder' } },
  },
  'cli/standard-input': {
    output: { zh: '从标准输入读取时，要说明写到哪里', en: 'a document from standard input has no name to write to', hint: { zh: '加 -o 输出.pdf，或用 -f pdf 写到标准输出', en: 'add -o OUT.pdf, or -f pdf to write to standard output' } },
    alone: { zh: '“-”（标准输入）不能与其他文件一起给出', en: '“-” (standard input) stands alone', hint: { zh: '分两次运行', en: 'use two runs' } },
  },
  'cli/standard-output': {
    attachments: { zh: '有不与公文一起装订的附件，要另成文件，标准输出放不下', en: 'an attachment that is not bound is a file of its own: standard output holds one only', hint: { zh: '用 -o 指定文件或文件夹', en: 'name a file or a folder with -o' } },
    single: { zh: '标准输出只能接一个文件的一种格式', en: 'standard output takes one file in one format', hint: { zh: '用 -f pdf 或 -f docx 选一种，或用 -o 写到文件', en: 'choose one with -f pdf or -f docx, or write to a file with -o' } },
    shared: { zh: '标准输出上只能有一样东西', en: 'standard output takes one thing only', hint: { zh: '给报告一个文件名：--report {report}=文件', en: 'give the report a file: --report {report}=FILE' } },
    terminal: { zh: '{format} 文件不能显示在终端上', en: 'a {format} file is nothing for a terminal', hint: { zh: '用 > 转到文件，或用 -o 写到文件', en: 'redirect it with >, or write to a file with -o' } },
    failed: { zh: '写标准输出失败（{code}）', en: 'writing to standard output failed ({code})', hint: { zh: '检查它转到哪里，磁盘是否已满', en: 'check where it goes, and whether that disk is full' } },
  },
  'cli/report-file': {
    document: { zh: '报告不能写到“{file}”：那是公文的文件名', en: 'a report cannot be written to “{file}”: that is a document’s name', hint: { zh: '报告文件名以 .json、.sarif、.xml 或 .txt 结尾', en: 'end the report’s name in .json, .sarif, .xml or .txt' } },
    twice: { zh: '两份报告都要写到“{file}”', en: 'two reports would be written to “{file}”', hint: { zh: '给它们不同的文件名', en: 'give them different names' } },
  },
  'cli/output': {
    extension: { zh: '“{path}”：不知道要写成什么格式', en: '“{path}”: no format has that ending', hint: { zh: '文件名以 .pdf 或 .docx 结尾；或给出一个已有的文件夹', en: 'end the name in .pdf or .docx, or name an existing folder' } },
    format: { zh: '-o {path} 与 -f {formats} 不一致', en: '-o {path} and -f {formats} do not agree', hint: { zh: '去掉 -f；要两种格式时 -o 给文件夹', en: 'leave -f out; for both formats let -o be a folder' } },
    'needs-folder': { zh: '有几个文件时，-o 要给文件夹，而不是“{path}”', en: 'with several files -o is a folder, not “{path}”', hint: { zh: '给出一个已有的文件夹', en: 'name an existing folder' } },
    'folder-missing': { zh: '输出文件夹“{path}”不存在', en: 'the output folder “{path}” does not exist', hint: { zh: '先建立它（mkdir -p），或检查是否写错', en: 'make it first (mkdir -p), or check the spelling' } },
    'not-a-folder': { zh: '“{path}”是文件，不是文件夹', en: '“{path}” is a file, not a folder', hint: { zh: '给出一个文件夹，或以 .pdf、.docx 结尾的文件名', en: 'name a folder, or a file that ends in .pdf or .docx' } },
    folder: { zh: '“{path}”是文件夹，不能当文件写', en: '“{path}” is a folder and cannot be written as a file', hint: { zh: '改一个输出文件名，或把文件夹改名', en: 'choose another output name, or rename the folder' } },
    collision: { zh: '“{path}”会被写两次：来自 {first} 和 {second}', en: '“{path}” would be written twice: from {first} and {second}', hint: { zh: '分开运行，或写到不同的文件夹', en: 'use two runs, or different folders' } },
    input: { zh: '“{path}”是输入文件，会被输出覆盖', en: '“{path}” is an input and would be overwritten', hint: { zh: '用 -o 另给输出文件名', en: 'name another output with -o' } },
  },
  'cli/read': {
    missing: { zh: '没有这个文件', en: 'there is no such file', hint: { zh: '检查路径和文件名', en: 'check the path and the name' } },
    near: { zh: '没有这个文件', en: 'there is no such file', hint: { zh: '是不是 {near}？', en: 'did you mean {near}?' } },
    folder: { zh: '这是文件夹，不是文件', en: 'this is a folder, not a file', hint: { zh: '给出里面的文件，如 {path}/*.yaml', en: 'name the files in it, such as {path}/*.yaml' } },
    permission: { zh: '没有读取权限', en: 'it may not be read', hint: { zh: '检查文件和文件夹的权限', en: 'check the permissions of the file and its folder' } },
    'too-large': { zh: '文件超过 {limit} MB', en: 'the file has more than {limit} MB', hint: { zh: '公文没有这么大：检查是否给错了文件', en: 'no document is that large: check whether it is the right file' } },
    other: { zh: '读不出来（{code}）', en: 'it cannot be read ({code})', hint: { zh: '检查磁盘或网络后再试', en: 'check the disk or the network, then try again' } },
  },
  'cli/write': {
    missing: { zh: '写不了“{path}”：文件夹不存在', en: '“{path}” cannot be written: its folder does not exist', hint: { zh: '先建立文件夹', en: 'make the folder first' } },
    permission: { zh: '没有写“{path}”的权限', en: '“{path}” may not be written', hint: { zh: '检查权限，或用 -o 写到别处', en: 'check the permissions, or write elsewhere with -o' } },
    'read-only': { zh: '“{path}”所在的磁盘是只读的', en: '“{path}” is on a read-only disk', hint: { zh: '用 -o 写到别处', en: 'write elsewhere with -o' } },
    locked: { zh: '“{path}”正被别的程序占用', en: '“{path}” is held by another program', hint: { zh: '在 Word、WPS 或阅读器里关闭它，再运行一次', en: 'close it in Word, WPS or the reader, then run again' } },
    full: { zh: '磁盘已满，“{path}”没有写出', en: 'the disk is full, “{path}” was not written', hint: { zh: '腾出空间，或用 -o 写到别处', en: 'free some space, or write elsewhere with -o' } },
    other: { zh: '“{path}”写不了（{code}）', en: '“{path}” cannot be written ({code})', hint: { zh: '检查磁盘或网络，或用 -o 写到别处', en: 'check the disk or the network, or write elsewhere with -o' } },
  },
  'cli/open-elsewhere': {
    word: { zh: '“{path}”正在 Word 或 WPS 中打开', en: '“{path}” is open in Word or WPS', hint: { zh: '关闭它（也可能是只差头两个字的文件）再运行一次；若并未打开，删去残留的“{lock}”', en: 'close it (or a file that differs in its first two characters only), then run again; if none is open, delete the left-over “{lock}”' } },
    libreoffice: { zh: '“{path}”正在 LibreOffice 中打开', en: '“{path}” is open in LibreOffice', hint: { zh: '关闭它再运行一次；若并未打开，删去残留的“{lock}”', en: 'close it, then run again; if it is not open, delete the left-over “{lock}”' } },
  },
  'cli/would-overwrite': {
    edited: { zh: '“{path}”在生成之后被人改过或重新保存过，没有覆盖', en: '“{path}” has been edited or saved again since it was made and is left as it is', hint: { zh: '把它改名保存；确要覆盖，加 --force', en: 'rename it to keep it, or overwrite it with --force' } },
    foreign: { zh: '“{path}”不是本程序生成的，没有覆盖', en: '“{path}” was not made by this program and is left as it is', hint: { zh: '把它改名保存；确要覆盖，加 --force', en: 'rename it to keep it, or overwrite it with --force' } },
    'not-pdf': { zh: '“{path}”不是 PDF 文件，没有覆盖', en: '“{path}” is no PDF file and is left as it is', hint: { zh: '把它改名保存；确要覆盖，加 --force', en: 'rename it to keep it, or overwrite it with --force' } },
  },
  'cli/font-folder': {
    missing: { zh: '字体文件夹“{path}”不存在', en: 'the font folder “{path}” does not exist', hint: { zh: '检查 --font-dir', en: 'check --font-dir' } },
    'not-a-folder': { zh: '“{path}”不是文件夹', en: '“{path}” is no folder', hint: { zh: '--font-dir 给出放字体文件的文件夹', en: '--font-dir is the folder that holds the font files' } },
    unreadable: { zh: '字体文件夹“{path}”读不了（{code}）', en: 'the font folder “{path}” cannot be read ({code})', hint: { zh: '检查权限', en: 'check its permissions' } },
  },
  'cli/config': {
    missing: { zh: '没有配置文件“{path}”', en: 'there is no configuration “{path}”', hint: { zh: '检查 --config', en: 'check --config' } },
    folder: { zh: '“{path}”是文件夹，不是配置文件', en: '“{path}” is a folder, not a configuration', hint: { zh: '给出里面的文件', en: 'name the file in it' } },
    unreadable: { zh: '配置文件“{path}”读不了（{code}）', en: 'the configuration “{path}” cannot be read ({code})', hint: { zh: '检查权限', en: 'check its permissions' } },
    wrong: { zh: '配置文件“{path}”有错误，没有检查这个文件', en: 'the configuration “{path}” has errors: this file was not read', hint: { zh: '先改正配置文件', en: 'correct the configuration first' } },
  },
  'cli/max-warnings': {
    default: { zh: '有 {count} 个警告，--max-warnings 只许 {most} 个', en: '{count} warnings, and --max-warnings allows {most}', hint: { zh: '改正警告，或放宽 --max-warnings', en: 'correct some, or allow more' } },
  },
  'cli/bug': {
    default: {
      zh: '程序出错：{message}（gen-reply {version}）',
      en: 'a bug: {message} (gen-reply {version})',
      hint: { zh: '请报告：附上命令、输入文件，以及设 GEN_REPLY_DEBUG=1 再运行一次的输出', en: 'please report it with the command, the input file and what GEN_REPLY_DEBUG=1 prints' },
    },
  },
} as const satisfies Catalogue;
