import { disk, readAll } from '../disk.ts';
import { refuseBug, run } from './run.ts';
import { EXIT } from './problem.ts';
import type { Output, Terminal } from './terminal.ts';

export { disk, run };
export type { Output, Terminal };

/** 128 + the signal's number. A handler runs between two events only, and a file is written within one: whole, or not at all. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs the program in this process, and ends it: every write has been waited for, and Node would wait for V8's compiler
 * threads, ten milliseconds of work that nobody wants any more.
 */
export async function main(): Promise<void> {
  for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => process.exit(code));
  const terminal = terminalOf(process);
  const argv = process.argv.slice(2);
  process.once('uncaughtException', (error) => void refuseBug(error, argv, terminal).finally(() => process.exit(EXIT.machine)));
  process.exit(await run(argv, terminal));
}

function terminalOf({ env, stdout, stderr }: NodeJS.Process): Terminal {
  return {
    env,
    stdout: outputOf(stdout),
    stderr: outputOf(stderr),
    files: disk,
    readStdin: (limit) => readAll(process.stdin, '-', limit),
    now: () => performance.now(),
    systemLocale: () => Intl.DateTimeFormat().resolvedOptions().locale,
  };
}

function outputOf(stream: typeof process.stdout | typeof process.stderr): Output {
  let failure: string | undefined;
  const note = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE') failure ??= error.code ?? error.message;
  };
  stream.on('error', note);
  return {
    isTerminal: stream.isTTY,
    columns: stream.columns,
    failure: () => failure,
    write: (data) =>
      new Promise((resolve) => {
        stream.write(data, (error) => {
          if (error) note(error);
          resolve();
        });
      }),
  };
}
