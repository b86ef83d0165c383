import { parseArguments, type Line } from './arguments.ts';
import { lazyConfig } from './config.ts';
import { languageOf } from './language.ts';
import { EXIT, isProblem, problem, worst, type Exit, type Problem } from './problem.ts';
import { settingsOf, type Settings } from './settings.ts';
import type { Language } from '../diagnostic.ts';
import type { Terminal } from './terminal.ts';

/**
 * The whole program but for the process around it: reads the words after its name, does what they say, and returns the exit code.
 * Never throws: a bug is told in one line. Each command is loaded when it is asked for.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<Exit> {
  const lang = languageOf(argv, terminal);
  const exit = await obey(argv, lang, terminal).catch((error: unknown) => refuseBug(error, argv, terminal));
  const code = terminal.stdout.failure();
  if (code === undefined) return exit;
  return worst([exit, await refuse(problem(EXIT.machine, 'cli/standard-output', 'failed', { code }), lang, terminal)]);
}

async function obey(argv: readonly string[], lang: Language, terminal: Terminal): Promise<Exit> {
  const parsed = parseArguments(argv, lang);
  switch (parsed.kind) {
    case 'help':
      return print(parsed.text, terminal);
    case 'version':
      return print(`${(await import('../package.ts')).packageVersion()}\n`, terminal);
    case 'problem':
      return refuse(parsed.problem, lang, terminal);
    case 'line':
      return command(parsed.line, lang, terminal);
  }
}

async function command(line: Line, lang: Language, terminal: Terminal): Promise<Exit> {
  const settings = settingsOf(line, lang);
  if (isProblem(settings)) return refuse(settings, lang, terminal);
  const found = await withProfile(settings, terminal);
  if (typeof found === 'number') return found;
  const context = { terminal, settings: found, configOf: lazyConfig(found.config, terminal.files) };
  switch (line.command) {
    case 'render':
      return found.copies ? (await import('./copies.ts')).renderCopies(line.words, found.copies, context) : (await import('./render.ts')).render(line.words, context);
    case 'validate':
      return (await import('./validate.ts')).validate(line.words, context);
    case 'layout':
      return (await import('./layout.ts')).printLayout(line.words, context);
    case 'schema':
      return (await import('./schema.ts')).printSchema(line.words, context);
    case 'fonts':
      return (await import('./fonts.ts')).printFonts(line.options.json === true, context);
    case 'convert':
      return (await import('./convert.ts')).convert(line.words, line.options, context);
    case 'profile':
      return (await import('./profile.ts')).printProfile(line.words, line.options.json === true, context);
  }
}

/** `--profile`, read once for the whole run; the exit code when it cannot be had. */
async function withProfile(settings: Settings, terminal: Terminal): Promise<Settings | Exit> {
  if (settings.profileName === undefined) return settings;
  const profile = await (await import('./profile.ts')).profileOf(settings.profileName, { terminal, settings });
  return typeof profile === 'number' ? profile : { ...settings, profile };
}

async function print(text: string, { stdout }: Terminal): Promise<Exit> {
  await stdout.write(text);
  return EXIT.done;
}

async function refuse(refused: Problem, lang: Language, terminal: Terminal): Promise<Exit> {
  return (await import('./context.ts')).refuse({ terminal, settings: { lang } }, refused);
}

/** Tells a bug in one line; with GEN_REPLY_DEBUG its stack too. */
export async function refuseBug(error: unknown, argv: readonly string[], terminal: Terminal): Promise<Exit> {
  const { bugProblem } = await import('./bug.ts');
  return refuse(await bugProblem(error, terminal), languageOf(argv, terminal), terminal);
}
