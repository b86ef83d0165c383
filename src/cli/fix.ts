import { fixed } from '../lint/fix.ts';
import { runWords } from '../messages/words.ts';
import type { Pages } from '../pipeline.ts';
import { say, type Context } from './context.ts';
import type { Again } from './document.ts';
import { STDIN } from './inputs.ts';
import type { Problem } from './problem.ts';
import { encodedLike, showDifference, writeBack } from './rewrite.ts';

/** A fix may bring another to light; more rounds than this nobody needs. */
const ROUNDS = 10;

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
  const { settings } = context;
  const before = pages.source.text;
  let now = pages;
  for (let round = 0; round < ROUNDS; round += 1) {
    const text = fixed(now.source.text, now.findings);
    if (text === now.source.text) break;
    now = await layOut(encodedLike(bytes, text));
  }
  const after = now.source.text;
  if (after === before) return { pages };
  if (settings.fix === 'dry-run') {
    await showDifference(input, before, after, context);
    return { pages };
  }
  const problem = await writeBack(input, bytes, after, context);
  if (problem) return { pages, problem };
  if (input !== STDIN) await say(context, runWords[settings.lang].fixed(input));
  return { pages: now };
}
