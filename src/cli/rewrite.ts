import { unifiedDiff } from '../report/diff.ts';
import { printable } from '../report/printable.ts';
import type { Context } from './context.ts';
import { inputName, STDIN } from './inputs.ts';
import { writeProblem } from './outputs.ts';
import type { Problem } from './problem.ts';

const BOM = '\ufeff';

/** A text as the file that it came from has it: with its BOM. */
export const encodedLike = (bytes: Uint8Array, text: string): Uint8Array => Buffer.from((Buffer.from(bytes.subarray(0, 3)).toString() === BOM ? BOM : '') + text);

/** What would change, on standard output, in a form that git applies. */
export async function showDifference(input: string, before: string, after: string, { terminal: { stdout } }: Context): Promise<void> {
  const diff = unifiedDiff(inputName(input), before, after);
  await stdout.write(stdout.isTerminal ? diff.split('\n').map(printable).join('\n') : diff);
}

/** Writes a file's new text in its place, whole or not at all; that of standard input to standard output. */
export async function writeBack(input: string, bytes: Uint8Array, after: string, { terminal }: Context): Promise<Problem | undefined> {
  if (input === STDIN) {
    await terminal.stdout.write(after);
    return undefined;
  }
  const failure = await terminal.files.write(input, encodedLike(bytes, after));
  return failure && writeProblem(failure);
}
