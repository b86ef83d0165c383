/**
 * The port to the disk, passed in where files are wanted: nothing else in the program touches one.
 * Paths are as the user gave them. Every failure is a value: a `FileFailure` says which of the cases that people meet it was.
 */
export interface Files {
  /** The whole file; with a limit in bytes, `too-large` as soon as it turns out to have more (a pipe may never end). */
  read(path: string, limit?: number): Promise<Uint8Array | FileFailure>;
  /** The whole file or nothing: temporary file beside it, fsync, rename. Never leaves a temporary file. Of what comes piece by piece, one piece at a time is held. */
  write(path: string, data: Uint8Array | Iterable<Uint8Array>): Promise<FileFailure | undefined>;
  /** Names in a folder, sorted. */
  list(path: string): Promise<readonly string[] | FileFailure>;
  /** `file` is whatever can be opened and is no folder; a failure when the way there is barred. */
  kind(path: string): Promise<'file' | 'folder' | 'none' | FileFailure>;
}

export interface FileFailure {
  readonly failure: 'missing' | 'folder' | 'not-a-folder' | 'permission' | 'read-only' | 'locked' | 'full' | 'too-large' | 'other';
  readonly path: string;
  /** The system's code, ENOSPC and the like. */
  readonly code: string;
}

export const isFailure = (value: unknown): value is FileFailure => typeof value === 'object' && value !== null && 'failure' in value;

/** What `write` takes, piece by piece. */
export const piecesOf = (data: Uint8Array | Iterable<Uint8Array>): Iterable<Uint8Array> => (data instanceof Uint8Array ? [data] : data);
