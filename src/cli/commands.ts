import type { Language } from '../diagnostic.ts';
import { helpWords, type CommandName, type OptionName } from '../messages/help.ts';

/** Which options each command takes, in the order in which its help shows them; any other is refused, not ignored. */
export const OPTIONS: Readonly<Record<CommandName, readonly OptionName[]>> = {
  render: ['output', 'format', 'copies', 'merge', 'force', 'strict', 'profile', 'colour', 'fontDir', 'config', 'report', 'quiet', 'lang', 'help', 'version'],
  validate: ['fix', 'fixDryRun', 'strict', 'maxWarnings', 'profile', 'fontDir', 'config', 'report', 'quiet', 'lang', 'help'],
  layout: ['strict', 'profile', 'fontDir', 'config', 'report', 'quiet', 'lang', 'help'],
  schema: ['lang', 'help'],
  fonts: ['fontDir', 'json', 'lang', 'help'],
  profile: ['json', 'lang', 'help'],
  convert: ['keys', 'dryRun', 'quiet', 'lang', 'help'],
};

/** What may stand anywhere in the line, also before the command's word. */
export const SHARED: readonly OptionName[] = ['report', 'profile', 'fontDir', 'config', 'strict', 'quiet', 'lang'];

/** Commands that are typed as a word; `render` is what happens without one. */
export const WORDS = ['validate', 'layout', 'schema', 'fonts', 'profile', 'convert'] as const satisfies readonly CommandName[];

/** Promised, not there yet: refused by name. */
export const LATER: { readonly commands: readonly string[]; readonly options: readonly string[]} = {
  commands: ['batch', 'init', 'templates', 'lint', 'watch', 'lsp'],
  options: ['--templates'],
};

/** Options as commander reads them and help shows them. */
export function flagsOf(lang: Language): Readonly<Record<OptionName, string>> {
  const { values } = helpWords[lang];
  return {
    output: `-o, --output <${values.path}>`,
    format: `-f, --format <${values.formats}>`,
    copies: `--copies <${values.copies}>`,
    merge: '--merge',
    fix: '--fix',
    fixDryRun: '--fix-dry-run',
    keys: '--keys <zh|en>',
    dryRun: '--dry-run',
    report: `--report <${values.report}>`,
    fontDir: `--font-dir <${values.folder}>`,
    profile: `--profile <${values.profile}>`,
    colour: `--colour <${values.colour}>`,
    config: `--config <${values.file}>`,
    maxWarnings: `--max-warnings <${values.count}>`,
    strict: '--strict',
    force: '--force',
    quiet: '--quiet',
    lang: `--lang <${values.language}>`,
    json: '--json',
    help: '-h, --help',
    version: '-V, --version',
  };
}

/** `--font-dir` of `--font-dir <FOLDER>`. */
export const longOf = (flags: string): string => /--[a-z-]+/.exec(flags)?.[0] ?? flags;
/** `-o` of `-o, --output <PATH>`. */
export const shortOf = (flags: string): string | undefined => /^-\w/.exec(flags)?.[0];
