import { runWords } from '../messages/words.ts';
import { fixed } from '../lint/fix.ts';
import type { Pages } from '../pipeline.ts';
import { unifiedDiff } from '../report/diff.ts';
import { printable } from '../report/printable.ts';
import { say, type Context } from './context.ts';
import type { Again } from './document.ts';
import { inputName, STDIN } from './inputs.ts';
import { writeProblem } from './outputs.ts';
import type { Problem } from './problem.ts';

/** A fix may bring another to light; more rounds than this nobody needs. */
const ROUNDS = 10;
const BOM = '\ufeff';

/** What became of a file: its pages as it is now, and what kept it from being written. */
export interface Mended {
  readonly pages: Pages;
  readonly problem?: Problem;
}

/**
 * Puts right what is certain: the file keeps every other byte. With `--fix` it is written, whole or not at all; with `--fix-dry-run` the
 * difference goes to standard output and the file stays.
 */
export async function mend(input: string, pages: Pages, { bytes, layOut }: Again, context: Context): Promise<Mended> {
  const { settings, terminal } = context;
  const before = pages.source.text;
  const encode = (text: string): Uint8Array => Buffer.from((Buffer.from(bytes.subarray(0, 3)).toString() === BOM ? BOM : '') + text);
  let now = pages;
  for (let round = 0; round < ROUNDS; round += 1) {
    const text = fixed(now.source.text, now.findings);
    if (text === now.source.text) break;
    now = await layOut(encode(text));
  }
  const after = now.source.text;
  if (after === before) return { pages };
  if (settings.fix === 'dry-run') {
    const diff = unifiedDiff(inputName(input), before, after);
    await terminal.stdout.write(terminal.stdout.isTerminal ? diff.split('\n').map(printable).join('\n') : diff);
    return { pages };
  }
  if (input === STDIN) {
    await terminal.stdout.write(after);
    return { pages: now };
  }
  const failure = await terminal.files.write(input, encode(after));
  if (failure) return { pages, problem: writeProblem(failure) };
  await say(context, runWords[settings.lang].fixed(input));
  return { pages: now };
}
