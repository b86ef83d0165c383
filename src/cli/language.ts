import type { Language } from '../diagnostic.ts';
import type { Terminal } from './terminal.ts';

/** `--lang` wherever it stands (help and usage errors need it before the line is parsed), else the locale's language: zh* → zh, all others en. */
export function languageOf(argv: readonly string[], { env, systemLocale }: Pick<Terminal, 'env' | 'systemLocale'>): Language {
  const asked = askedLanguage(argv);
  if (asked === 'zh' || asked === 'en') return asked;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || systemLocale();
  return /^zh/i.test(locale) ? 'zh' : 'en';
}

function askedLanguage(argv: readonly string[]): string | undefined {
  const last = argv.findLastIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const argument = argv[last];
  return argument === '--lang' ? argv[last + 1] : argument?.slice('--lang='.length);
}
