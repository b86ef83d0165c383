import path from 'node:path';
import { hasError } from '../diagnostic.ts';
import { KEY_LANGUAGES, withKeysIn, type KeyLanguage } from '../document/convert-keys.ts';
import { HOUSE_FILE, OWN_NAMES } from '../house/keys.ts';
import { runWords } from '../messages/words.ts';
import { LIMITS } from '../source/limits.ts';
import { loadSource } from '../source/load.ts';
import type { LineOptions } from './arguments.ts';
import { outcomeOf, outcomeWithoutText, refuse, say, show, type Context, type Outcome } from './context.ts';
import { inputName, inputsOf, readInput, STDIN } from './inputs.ts';
import { isProblem, usageProblem, worst, type Exit } from './problem.ts';
import { showDifference, writeBack } from './rewrite.ts';

/** Rewrites the keys of files in one language. A file that YAML cannot read stays as it is. */
export async function convert(words: readonly string[], { keys, dryRun = false }: Pick<LineOptions, 'keys' | 'dryRun'>, context: Context): Promise<Exit> {
  if (keys === undefined) return refuse(context, usageProblem('cli/option-value', 'no-keys'));
  const language = KEY_LANGUAGES.find((each) => each === keys);
  if (!language) return refuse(context, usageProblem('cli/option-value', 'keys', { value: keys }));
  const inputs = await inputsOf(words, 'convert', context.terminal.files);
  if (isProblem(inputs)) return refuse(context, inputs);
  const exits: Exit[] = [];
  for (const input of inputs) {
    const outcome = await converted(input, language, dryRun, context);
    await show(context, outcome);
    exits.push(outcome.exit);
  }
  return worst(exits);
}

async function converted(input: string, language: KeyLanguage, dryRun: boolean, context: Context): Promise<Outcome> {
  const { settings, terminal } = context;
  const bytes = await readInput(input, LIMITS.bytes, terminal);
  if (isProblem(bytes)) return outcomeWithoutText(inputName(input), bytes, settings);
  const { source, root, findings } = loadSource(bytes, inputName(input));
  if (!root || hasError(findings)) return outcomeOf(source, findings, [], settings);
  const after = withKeysIn(language, source, root, path.basename(input) === HOUSE_FILE ? OWN_NAMES : []);
  const isSame = after === source.text;
  if (dryRun) await (isSame ? undefined : showDifference(input, source.text, after, context));
  else if (!isSame || input === STDIN) {
    const problem = await writeBack(input, bytes, after, context);
    if (problem) return outcomeOf(source, [], [problem], settings);
    if (input !== STDIN) await say(context, runWords[settings.lang].converted(input));
  }
  return outcomeOf(source, [], [], settings);
}
