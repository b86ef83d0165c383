import { run } from '../../src/cli/run.ts';
import type { Output, Terminal } from '../../src/cli/terminal.ts';
import type { MemoryFiles } from './memory-files.ts';

export interface Ran {
  readonly exit: number;
  readonly stdout: string;
  /** What went to standard output, as it went. */
  readonly bytes: Uint8Array;
  readonly stderr: string;
}

export interface World {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** Are standard output and standard error a terminal? */
  readonly isTerminal?: boolean;
  readonly files: MemoryFiles;
}

/** The program in this process, in a world of its own: Chinese unless `env` says otherwise. */
export async function runIn(world: World, ...argv: readonly string[]): Promise<Ran> {
  const stdout = collector(world.isTerminal ?? false);
  const stderr = collector(world.isTerminal ?? false);
  const terminal: Terminal = {
    env: world.env ?? { LANG: 'zh_CN.UTF-8' },
    stdout,
    stderr,
    files: world.files,
    readStdin: async () => Buffer.from(world.stdin ?? ''),
    now: () => 0,
    systemLocale: () => 'en-US',
  };
  const exit = await run(argv, terminal);
  return { exit, bytes: stdout.bytes(), stdout: Buffer.from(stdout.bytes()).toString(), stderr: Buffer.from(stderr.bytes()).toString() };
}

function collector(isTerminal: boolean): Output & { readonly bytes: () => Uint8Array } {
  const chunks: Uint8Array[] = [];
  return {
    isTerminal,
    columns: isTerminal ? 80 : undefined,
    write: async (data) => {
      chunks.push(typeof data === 'string' ? Buffer.from(data) : data);
    },
    failure: () => undefined,
    bytes: () => Buffer.concat(chunks),
  };
}
