import { Command, CommanderError, Option } from 'commander';
import type { Language } from '../diagnostic.ts';
import { helpWords, type CommandName, type OptionName } from '../messages/help.ts';
import { LATER, OPTIONS, SHARED, WORDS, flagsOf, longOf, shortOf } from './commands.ts';
import { helpText } from './help.ts';
import { usageProblem, type Problem } from './problem.ts';
import { nearest } from '../nearest.ts';

/** A command line, taken apart. Values of options are as typed. */
export interface Line {
  readonly command: CommandName;
  readonly words: readonly string[];
  readonly options: LineOptions;
}

export interface LineOptions {
  readonly output?: string;
  readonly format?: readonly string[];
  readonly report?: readonly string[];
  readonly fontDir?: string;
  readonly profile?: string;
  readonly colour?: string;
  readonly lang?: string;
  readonly config?: string;
  readonly maxWarnings?: string;
  readonly copies?: string;
  readonly merge?: boolean;
  readonly keys?: string;
  readonly dryRun?: boolean;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly strict?: boolean;
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

export type Parsed =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'version' }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Reads the words after the program's name. */
export function parseArguments(argv: readonly string[], lang: Language): Parsed {
  let line: Line | undefined;
  let help = '';
  const program = programOf(lang, (taken) => (line = taken), (text) => (help += text));
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'problem', problem: error.problem };
    if (!(error instanceof CommanderError)) throw error;
    return error.code === 'commander.version' ? { kind: 'version' } : { kind: 'help', text: help };
  }
  if (!line) throw new Error('no command took the line');
  const problem = useless(line, lang) ?? countOfWords(line, lang);
  return problem ? { kind: 'problem', problem } : { kind: 'line', line };
}

type Take = (line: Line) => void;

function programOf(lang: Language, take: Take, print: (text: string) => void): Command {
  const options = optionsOf(lang);
  const program = new Parser('gen-reply', 'render', lang, print).version('');
  for (const name of SHARED) addOption(program, options[name]);
  for (const name of ['render', ...WORDS] as const) {
    const command = new Parser(name, name, lang, print).argument('[words...]');
    for (const option of OPTIONS[name]) if (!SHARED.includes(option)) addOption(command, options[option]);
    command.action((words: string[]) => take({ command: name, words, options: command.optsWithGlobals() }));
    program.addCommand(command, { isDefault: name === 'render' });
  }
  for (const name of LATER.commands) program.addCommand(later(name));
  return program;
}

function addOption(command: Command, option: Option | undefined): void {
  if (option) command.addOption(option);
}

/** All but --help and --version, which are commander's. */
function optionsOf(lang: Language): Readonly<Partial<Record<OptionName, Option>>> {
  const flags = flagsOf(lang);
  const names: readonly OptionName[] = ['output', 'format', 'copies', 'merge', 'fix', 'fixDryRun', 'keys', 'dryRun', 'report', 'profile', 'colour', 'fontDir', 'config', 'maxWarnings', 'strict', 'force', 'quiet', 'lang', 'json'];
  return Object.fromEntries(names.map((name) => {
    const option = new Option(flags[name]);
    if (!option.required) return [name, option];
    return [name, REPEATABLE.has(name) ? option.argParser(collect) : option.argParser(onlyOnce(option))];
  }));
}

const REPEATABLE: ReadonlySet<OptionName> = new Set(['format', 'report']);
const collect = (value: string, earlier: readonly string[] | undefined): readonly string[] => [...(earlier ?? []), value];

/** The last of two would win without a word. */
const onlyOnce = (option: Option) => (value: string, earlier: string | undefined): string => {
  if (earlier === undefined) return value;
  throw new Refusal(usageProblem('cli/option-value', 'twice', { option: longOf(option.flags), first: earlier, second: value }));
};

function later(name: string): Command {
  return new Command(name).helpOption(false).allowUnknownOption().allowExcessArguments().action(() => {
    throw new Refusal(usageProblem('cli/not-yet', 'command', { name }));
  });
}

/** How a refusal leaves commander. */
class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.finding.ruleId);
  }
}

/** Commander says its refusals in English only: here they become values. */
class Parser extends Command {
  private readonly takes: CommandName;
  private readonly lang: Language;

  constructor(name: string, takes: CommandName, lang: Language, print: (text: string) => void) {
    super(name);
    this.takes = takes;
    this.lang = lang;
    this.exitOverride().helpCommand(false).configureOutput({ writeOut: print });
    this.configureHelp({ formatHelp: () => helpText(takes, lang) });
  }

  unknownOption(typed: string): never {
    const option = typed.replace(/=.*/s, '');
    if (LATER.options.includes(option)) throw new Refusal(usageProblem('cli/not-yet', 'option', { name: option }));
    const flags = flagsOf(this.lang);
    if (Object.values(flags).some((known) => option === longOf(known) || option === shortOf(known))) throw new Refusal(uselessOption(option, this.takes));
    const near = option.startsWith('--') ? nearest(option, OPTIONS[this.takes].map((name) => longOf(flags[name]))) : undefined;
    throw new Refusal(near === undefined ? usageProblem('cli/unknown-option', 'default', { option }) : usageProblem('cli/unknown-option', 'near', { option, near }));
  }

  optionMissingArgument(option: Option): never {
    throw new Refusal(usageProblem('cli/option-value', 'missing', { option: longOf(option.flags), usage: option.flags.replace(/^-\w, /, '') }));
  }
}

const uselessOption = (option: string, command: CommandName): Problem => usageProblem('cli/unknown-option', 'useless', { option, command });

/** An option that commander took for the whole program and that this command has no use for. */
function useless({ command, options }: Line, lang: Language): Problem | undefined {
  const name = SHARED.find((shared) => shared in options && !OPTIONS[command].includes(shared));
  return name && uselessOption(longOf(flagsOf(lang)[name]), command);
}

function countOfWords({ command, words }: Line, lang: Language): Problem | undefined {
  const { usage, examples } = helpWords[lang].command[command];
  const most = { render: Infinity, validate: Infinity, layout: 1, profile: 2, schema: 1, fonts: 0, convert: Infinity }[command];
  const extra = command === 'schema' && words[0] !== 'profile' && words[0] !== 'config' ? words[0] : words[most];
  if (extra !== undefined) return usageProblem('cli/arguments', 'too-many', { command, argument: extra, usage: `gen-reply ${usage[0] ?? ''}` });
  if (most > 0 && words.length === 0 && command !== 'schema' && command !== 'profile') return usageProblem('cli/arguments', 'missing', { example: `gen-reply ${examples[0] ?? ''}` });
  return undefined;
}
