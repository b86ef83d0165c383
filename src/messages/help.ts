import type { Language } from '../diagnostic.ts';

/** What `--help` says of one command. `usage` lines follow the program's name; so do `examples`. */
export interface CommandHelp {
  readonly summary: string;
  readonly usage: readonly string[];
  readonly description: string;
  readonly examples: readonly string[];
}

export type CommandName = 'render' | 'validate' | 'layout' | 'schema' | 'fonts' | 'profile' | 'convert';
export type OptionName = 'output' | 'format' | 'copies' | 'merge' | 'fix' | 'fixDryRun' | 'keys' | 'dryRun' | 'report' | 'profile' | 'colour' | 'fontDir' | 'config' | 'maxWarnings' | 'strict' | 'force' | 'quiet' | 'lang' | 'json' | 'help' | 'version';

export interface HelpWords {
  readonly usage: string;
  readonly commands: string;
  readonly options: string;
  readonly examples: string;
  readonly exitCodes: readonly [title: string, text: string];
  readonly more: string;
  /** What stands for an option's value. */
  readonly values: { readonly path: string; readonly formats: string; readonly copies: string; readonly report: string; readonly folder: string; readonly language: string; readonly profile: string; readonly colour: string; readonly file: string; readonly count: string };
  readonly command: Readonly<Record<CommandName, CommandHelp>>;
  readonly option: Readonly<Record<OptionName, string>>;
}

export const helpWords: Readonly<Record<Language, HelpWords>> = {
  zh: {
    usage: '用法',
    commands: '命令',
    options: '选项',
    examples: '例',
    exitCodes: ['退出码', '0 完成  1 文件有错误  2 用法有误  3 写不了或程序出错'],
    more: '各命令的用法：gen-reply 命令 --help',
    values: { path: '路径', formats: '格式', copies: '份号', report: '报告', folder: '文件夹', language: '语言', profile: '规则', colour: '颜色', file: '文件', count: '数' },
    command: {
      render: {
        summary: '排成 PDF 和 DOCX',
        usage: ['文件.yaml… [-o 输出.pdf|输出.docx|文件夹] [-f pdf,docx]', '命令 …'],
        description: '把 YAML 写的公文按 GB/T 9704-2012 排成 PDF 和 DOCX，写在输入文件旁边。\n“-”读标准输入。',
        examples: ['答复.yaml', '答复.yaml -o 答复.pdf', '*.yaml -o 输出 -f docx', '通知.yaml --copies 1-30 -f pdf', '- -f pdf < 答复.yaml > 答复.pdf'],
      },
      validate: {
        summary: '检查文件，列出全部问题',
        usage: ['validate 文件|文件夹…'],
        description: '检查文件，列出全部问题；不写任何文件，除非用 --fix。\n文件夹指其中的 .yaml 和 .yml 文件；文件名里可用通配符 * 和 ?。',
        examples: ['validate 答复.yaml', 'validate 2021 --report json', 'validate 答复.yaml --fix-dry-run'],
      },
      layout: {
        summary: '以 JSON 输出版面',
        usage: ['layout 文件.yaml'],
        description: '以 JSON 输出每页的文字和线条：单位毫米，y 为基线，附源文件位置。',
        examples: ['layout 答复.yaml > 版面.json'],
      },
      schema: {
        summary: '输出 YAML 格式的 JSON Schema',
        usage: ['schema [profile|config]'],
        description: '输出输入文件（或 profile 排版规则、config 检查规则）的 JSON Schema（2020-12），\n供编辑器提示和检查。',
        examples: ['schema > gen-reply.schema.json'],
      },
      fonts: {
        summary: '说明各字体用了哪一款',
        usage: ['fonts [--font-dir 文件夹] [--json]'],
        description: '逐一说明仿宋、黑体、楷体、小标宋、宋体用了哪一款字体，为什么。',
        examples: ['fonts --font-dir C:\\Windows\\Fonts'],
      },
      profile: {
        summary: '列出排版规则，或逐条显示',
        usage: ['profile list', 'profile show 名称|文件 [--json]'],
        description: '列出现有的排版规则；show 逐条显示一套规则的每个值：条款、效力、标准的值、\n这套规则的值，与标准不同的标 *。',
        examples: ['profile list', 'profile show page-dialog', 'profile show 本办.yaml'],
      },
      convert: {
        summary: '把键名改成中文或英文',
        usage: ['convert 文件.yaml… --keys zh|en'],
        description: '把文件里的键名改成中文（zh）或英文（en）；注释、顺序、引号和其余文字一字不动。\n“-”读标准输入，写标准输出。',
        examples: ['convert 答复.yaml --keys zh', 'convert *.yaml --keys en --dry-run'],
      },
    },
    option: {
      output: '写到这个 .pdf 或 .docx，或已有文件夹；- 为标准输出',
      format: 'pdf、docx 或 pdf,docx（默认两种都写）',
      copies: '逐份编号：1-30 或 1-30,35，每份一个文件',
      merge: '各份合为一个 PDF（与 --copies 同用）',
      fix: '改正有把握的问题，其余一字不动',
      fixDryRun: '只显示会改什么（unified diff），不写文件',
      keys: '键名写成中文（zh）或英文（en）',
      dryRun: '只显示会改什么，不写文件',
      report: 'pretty|json|sarif|github|junit，=文件 存下来；可多次',
      profile: 'gbt9704-2012、gbt33476、page-dialog 或文件',
      colour: 'PDF 的颜色：screen 或 press（印刷油墨）',
      fontDir: '先用这个文件夹里的授权字体',
      config: '规则的配置（默认向上找 gen-reply.config.yaml）',
      maxWarnings: '警告多于这么多个时退出码为 1',
      strict: '警告也算错误',
      force: '覆盖被人改过或重新保存过的 DOCX',
      quiet: '只说错误',
      lang: 'zh 或 en（默认随系统）',
      json: '以 JSON 输出',
      help: '显示用法',
      version: '显示版本',
    },
  },
  en: {
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    examples: 'Examples',
    exitCodes: ['Exit codes', '0 done  1 a file has errors  2 wrong usage  3 cannot write, or a bug'],
    more: 'gen-reply COMMAND --help shows the usage of a command',
    values: { path: 'PATH', formats: 'FORMATS', copies: 'NUMBERS', report: 'REPORT', folder: 'FOLDER', language: 'LANGUAGE', profile: 'PROFILE', colour: 'COLOUR', file: 'FILE', count: 'N' },
    command: {
      render: {
        summary: 'set documents as PDF and DOCX',
        usage: ['FILE.yaml… [-o OUT.pdf|OUT.docx|FOLDER] [-f pdf,docx]', 'COMMAND …'],
        description: 'Sets official documents (公文) written in YAML to GB/T 9704-2012,\nas PDF and DOCX beside the input. “-” reads standard input.',
        examples: ['reply.yaml', 'reply.yaml -o reply.pdf', '*.yaml -o out -f docx', 'notice.yaml --copies 1-30 -f pdf', '- -f pdf < reply.yaml > reply.pdf'],
      },
      validate: {
        summary: 'check files and list all problems',
        usage: ['validate FILE|FOLDER…'],
        description: 'Checks files, lists all problems, writes nothing but with --fix. A folder\nstands for the .yaml and .yml files in it; names may have the wildcards * and ?.',
        examples: ['validate reply.yaml', 'validate 2021 --report json', 'validate reply.yaml --fix-dry-run'],
      },
      layout: {
        summary: 'print the pages as JSON',
        usage: ['layout FILE.yaml'],
        description: 'Prints texts and rules of each page as JSON: millimetres, y is the baseline,\nwith their places in the source.',
        examples: ['layout reply.yaml > layout.json'],
      },
      schema: {
        summary: 'print the JSON Schema of the input',
        usage: ['schema [profile|config]'],
        description: 'Prints the JSON Schema (2020-12) of the input, of a profile or of the\nconfiguration of the rules, for editors.',
        examples: ['schema > gen-reply.schema.json'],
      },
      fonts: {
        summary: 'say which faces are used',
        usage: ['fonts [--font-dir FOLDER] [--json]'],
        description: 'Says which face 仿宋, 黑体, 楷体, 小标宋 and 宋体 got, and why.',
        examples: ['fonts --font-dir /usr/share/fonts/office'],
      },
      profile: {
        summary: 'list the profiles, or show one',
        usage: ['profile list', 'profile show NAME|FILE [--json]'],
        description: 'Lists the profiles; show prints every value of one: clause, strength,\nthe standard’s value and the profile’s, deviations marked *.',
        examples: ['profile list', 'profile show page-dialog', 'profile show office.yaml'],
      },
      convert: {
        summary: 'rewrite keys in Chinese or in English',
        usage: ['convert FILE.yaml… --keys zh|en'],
        description: 'Rewrites the keys of files in Chinese (zh) or in English (en); comments, order,\nquotes and all other text stay. “-” reads standard input and\nwrites standard output.',
        examples: ['convert reply.yaml --keys zh', 'convert *.yaml --keys en --dry-run'],
      },
    },
    option: {
      output: 'a .pdf or .docx, or an existing folder; - is stdout',
      format: 'pdf, docx or pdf,docx (default: both)',
      copies: 'numbered copies, a file each: 1-30 or 1-30,35',
      merge: 'all copies in one PDF (with --copies)',
      fix: 'put right what is certain, change nothing else',
      fixDryRun: 'show what --fix would change, as a unified diff',
      keys: 'of the files, in Chinese (zh) or in English (en)',
      dryRun: 'show what would change, write nothing',
      report: 'pretty|json|sarif|github|junit; =FILE saves; repeat',
      profile: 'gbt9704-2012, gbt33476, page-dialog or a file',
      colour: 'of the PDF: screen or press (press ink)',
      fontDir: 'prefer licensed faces from this folder',
      config: 'of the rules; else the nearest gen-reply.config.yaml',
      maxWarnings: 'exit 1 when there are more warnings than that',
      strict: 'warnings are errors',
      force: 'overwrite a DOCX that was edited or saved again',
      quiet: 'say errors only',
      lang: 'zh or en (default: as the system has it)',
      json: 'print JSON',
      help: 'show the usage',
      version: 'show the version',
    },
  },
};
