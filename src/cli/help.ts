import type { Language } from '../diagnostic.ts';
import { helpWords, type CommandName } from '../messages/help.ts';
import { displayWidth, padColumns } from '../report/width.ts';
import { OPTIONS, WORDS, flagsOf, shortOf } from './commands.ts';

const NAME = 'gen-reply';

/** `--help` of a command; of `render` it is the program's own, with the other commands. */
export function helpText(name: CommandName, lang: Language): string {
  const words = helpWords[lang];
  const command = words.command[name];
  const [colon, gap] = lang === 'zh' ? ['：', ''] : [':', ' '];
  const flags = flagsOf(lang);
  const commands = WORDS.map((word) => [word, words.command[word].summary] as const);
  const options = OPTIONS[name].map((option) => [`${shortOf(flags[option]) ? '' : '    '}${flags[option]}`, words.option[option]] as const);
  const isProgram = name === 'render';
  return [
    usageLines(command.usage, words.usage + colon + gap),
    command.description,
    ...(isProgram ? [section(words.commands + colon, columns(commands))] : []),
    section(words.options + colon, columns(options)),
    section(words.examples + colon, command.examples.map((example) => `${NAME} ${example}`)),
    ...(isProgram ? [`${words.exitCodes[0]}${colon}${gap}${words.exitCodes[1]}\n${words.more}`] : []),
  ].join('\n\n') + '\n';
}

function usageLines(usages: readonly string[], title: string): string {
  const indent = ' '.repeat(displayWidth(title));
  return usages.map((usage, index) => `${index === 0 ? title : indent}${NAME} ${usage}`).join('\n');
}

const section = (title: string, lines: readonly string[]): string => [title, ...lines.map((line) => `  ${line}`)].join('\n');

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([term]) => displayWidth(term)));
  return rows.map(([term, text]) => `${padColumns(term, width)}  ${text}`);
}
