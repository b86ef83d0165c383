import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../bin/gen-reply.js', import.meta.url));

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Ending {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program (`npm test` builds it first) in a process of its own. `env` comes on top of this process's. */
export function genReply(words: readonly string[], options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>>; readonly node?: readonly string[] } = {}): Ending {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...(options.node ?? []), program, ...words], {
    cwd: options.cwd,
    encoding: 'utf8',
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { status, stdout, stderr };
}
