import type { Language, Severity } from '../diagnostic.ts';
import type { FaceRole } from '../standard/roles.ts';

type Words<Shape> = Readonly<Record<Language, Shape>>;

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Words of the reports. */
export const reportWords: Words<{ readonly severity: Readonly<Record<Severity, string>>; readonly hint: string; readonly colon: string }> = {
  zh: { severity: { error: '错误', warning: '警告', remark: '提示' }, hint: '办法', colon: '：' },
  en: { severity: { error: 'error', warning: 'warning', remark: 'note' }, hint: 'help', colon: ': ' },
};

interface RunWords {
  pages(count: number): string;
  /** Of a series: how many, and what each has. */
  copies(count: number, pages: number): string;
  seconds(seconds: string): string;
  /** What `--fix` has written. */
  fixed(file: string): string;
  /** Of a file whose keys were rewritten. */
  converted(file: string): string;
  /** What became of a file with errors. */
  notWritten(file: string): string;
  substitutes(faces: string): string;
  files(count: number): string;
  errors(count: number): string;
  warnings(count: number): string;
  remarks(count: number): string;
  readonly clean: string;
  readonly colon: string;
  readonly comma: string;
  readonly listComma: string;
}

/** What a run says beside its findings. */
export const runWords: Words<RunWords> = {
  zh: {
    pages: (count) => `${count} 页`,
    copies: (count, pages) => `${count} 份，每份 ${pages} 页`,
    seconds: (seconds) => `${seconds} 秒`,
    fixed: (file) => `${file}  已改正`,
    converted: (file) => `${file}  键名已改`,
    notWritten: (file) => `${file}  有错误，没有写出`,
    substitutes: (faces) => `没有找到官方字体（${faces}），PDF 用随附的自由字体；有授权字体时用 --font-dir 指定文件夹`,
    files: (count) => `${count} 个文件`,
    errors: (count) => `${count} 个错误`,
    warnings: (count) => `${count} 个警告`,
    remarks: (count) => `${count} 个提示`,
    clean: '没有错误',
    colon: '：',
    comma: '，',
    listComma: '、',
  },
  en: {
    pages: (count) => plural(count, 'page', 'pages'),
    copies: (count, pages) => `${plural(count, 'copy', 'copies')} of ${plural(pages, 'page', 'pages')}`,
    seconds: (seconds) => `${seconds} s`,
    fixed: (file) => `${file}  put right`,
    converted: (file) => `${file}  keys rewritten`,
    notWritten: (file) => `${file}  has errors and was not written`,
    substitutes: (faces) => `official faces not found (${faces}): the PDF uses the bundled free faces; --font-dir names a folder with licensed ones`,
    files: (count) => plural(count, 'file', 'files'),
    errors: (count) => plural(count, 'error', 'errors'),
    warnings: (count) => plural(count, 'warning', 'warnings'),
    remarks: (count) => plural(count, 'note', 'notes'),
    clean: 'no errors',
    colon: ': ',
    comma: ', ',
    listComma: ', ',
  },
};

interface FontWords {
  readonly role: Readonly<Record<FaceRole, string>>;
  official(source: string): string;
  instead(source: string, wanted: string): string;
  fallbacks(families: readonly string[]): string;
  refused(source: string, reason: string): string;
}

const bundled = (source: string, word: string): string => (source === 'bundled' ? word : source);

/** What `gen-reply fonts` says. */
export const fontWords: Words<FontWords> = {
  zh: {
    role: { fangsong: '仿宋', hei: '黑体', kai: '楷体', xiaobiaosong: '小标宋', song: '宋体', roman: '西文数字' },
    official: (source) => bundled(source, '随附'),
    instead: (source, wanted) => `${bundled(source, '随附')}，没有找到 ${wanted}`,
    fallbacks: (families) => `缺字依次用：${families.join('、')}`,
    refused: (source, reason) => `没有用 ${source}：${reason}`,
  },
  en: {
    role: { fangsong: '仿宋 fangsong', hei: '黑体 hei', kai: '楷体 kai', xiaobiaosong: '小标宋 xiaobiaosong', song: '宋体 song', roman: 'roman' },
    official: (source) => bundled(source, 'bundled'),
    instead: (source, wanted) => `${bundled(source, 'bundled')}, ${wanted} was not found`,
    fallbacks: (families) => `missing characters from: ${families.join(', ')}`,
    refused: (source, reason) => `not used, ${source}: ${reason}`,
  },
};
