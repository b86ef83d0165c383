import { packageVersion } from '../package.ts';
import { EXIT, problem, type Problem } from './problem.ts';
import type { Terminal } from './terminal.ts';

/** A bug as a problem: one line, and the stack for those who ask. */
export async function bugProblem(error: unknown, { env, stderr }: Pick<Terminal, 'env' | 'stderr'>): Promise<Problem> {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (env['GEN_REPLY_DEBUG']) await stderr.write(`${stack ?? message}\n`);
  return problem(EXIT.machine, 'cli/bug', 'default', { message: message.split('\n', 1)[0] ?? '', version: packageVersion() });
}
