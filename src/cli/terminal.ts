import type { FileFailure, Files } from '../files.ts';

/** All that a run has of the world around it: passed in, so that tests can be that world. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
  /** Standard input to its end, as `Files.read` reads a file. */
  readStdin(limit: number): Promise<Uint8Array | FileFailure>;
  /** Milliseconds, only ever for messages. */
  now(): number;
  /** The user's locale as the system has it (`zh-CN`), asked when the environment names none. */
  systemLocale(): string;
}

export interface Output {
  readonly isTerminal: boolean;
  /** Width of a terminal; what else an output may be has none. */
  readonly columns: number | undefined;
  /** Resolves when the data are on their way, also when that failed: `failure` tells at the end. */
  write(data: string | Uint8Array): Promise<void>;
  /** The system's code of the first failure. A reader that has gone away (EPIPE) is none: it has what it wanted. */
  failure(): string | undefined;
}

const DEFAULT_WIDTH = 80;

/** A terminal that does not know its width says 0. */
export const widthOf = ({ isTerminal, columns = 0 }: Output): number => (isTerminal && columns > 0 ? columns : DEFAULT_WIDTH);

/** Colour on terminals only; NO_COLOR (https://no-color.org), CI and dumb terminals are respected. */
export const hasColor = (output: Output, env: Terminal['env']): boolean =>
  output.isTerminal && !env['NO_COLOR'] && !env['CI'] && env['TERM'] !== 'dumb';
