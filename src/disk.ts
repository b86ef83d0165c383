import { accessSync, closeSync, constants, fchmodSync, fstatSync, fsyncSync, openSync, readSync, readdirSync, readlinkSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from 'node:fs';
import path from 'node:path';
import { isFailure, piecesOf, type FileFailure, type Files } from './files.ts';

/** The real disk. */
export const disk: Files = { read, write, list, kind };

/** System codes as the cases that people meet. */
const CASES: Readonly<Record<string, FileFailure['failure']>> = {
  ENOENT: 'missing',
  EISDIR: 'folder',
  ENOTDIR: 'not-a-folder',
  EACCES: 'permission',
  EPERM: 'permission',
  EROFS: 'read-only',
  EBUSY: 'locked',
  ETXTBSY: 'locked',
  ENOSPC: 'full',
  EDQUOT: 'full',
};
/** What Windows says when another program holds the file that is to be replaced. */
const WINDOWS_LOCKS: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES']);

const CHUNK = 1 << 18;
/** Windows has none. */
const NONBLOCK: number | undefined = constants.O_NONBLOCK;

/** What the system says; anything else that is thrown is a bug. */
const isSystemError = (error: unknown): error is Error & { readonly code: string } => error instanceof Error && 'code' in error && typeof error.code === 'string';

/** @throws what is no failure of the system */
export function failureOf(error: unknown, where: string, replacing = false, platform: string = process.platform): FileFailure {
  if (!isSystemError(error)) throw error;
  const { code } = error;
  const locked = replacing && platform === 'win32' && WINDOWS_LOCKS.has(code);
  return { failure: locked ? 'locked' : (CASES[code] ?? 'other'), path: where, code };
}

/** Synchronous, as writing is: a hop to Node's thread pool costs a single file more than reading it. */
async function read(file: string, limit = Infinity): Promise<Uint8Array | FileFailure> {
  try {
    const descriptor = openSync(file, constants.O_RDONLY | (NONBLOCK ?? 0));
    if (fstatSync(descriptor).isFIFO()) return await readPipe(descriptor, file, limit);
    try {
      return readWhole(descriptor, file, limit);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return failureOf(error, file);
  }
}

/** A pipe whose other end is slow: between its chunks signals are heard. It closes itself. */
async function readPipe(descriptor: number, name: string, limit: number): Promise<Uint8Array | FileFailure> {
  const { Socket } = await import('node:net');
  return readAll(new Socket({ fd: descriptor, readable: true, writable: false }), name, limit);
}

/** A device tells no size, a growing file a wrong one: read on until nothing comes, or until it turns out to be longer than `limit` bytes. */
function readWhole(descriptor: number, name: string, limit: number): Uint8Array | FileFailure {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const length = readSync(descriptor, chunk, 0, CHUNK, null);
    if (length === 0) return Buffer.concat(chunks, size);
    size += length;
    if (size > limit) return tooLarge(name);
    chunks.push(chunk.subarray(0, length));
  }
}

const tooLarge = (name: string): FileFailure => ({ failure: 'too-large', path: name, code: 'EFBIG' });

/** A stream to its end, or until it turns out to be longer than `limit` bytes. `name` is for the failure. */
export async function readAll(stream: AsyncIterable<Uint8Array>, name: string, limit: number): Promise<Uint8Array | FileFailure> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > limit) return tooLarge(name);
      chunks.push(chunk);
    }
  } catch (error) {
    return failureOf(error, name);
  }
  return Buffer.concat(chunks);
}

async function list(folder: string): Promise<readonly string[] | FileFailure> {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    return failureOf(error, folder);
  }
}

async function kind(where: string): Promise<'file' | 'folder' | 'none' | FileFailure> {
  try {
    return statSync(where).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const failure = failureOf(error, where);
    return failure.failure === 'missing' || failure.failure === 'not-a-folder' ? 'none' : failure;
  }
}

/**
 * A link is followed and stays: its target is replaced. The target keeps its mode; one that may not be written is refused, though its folder would allow it.
 * Everything from the temporary file to its renaming is synchronous: no signal handler comes between, so that none is ever left.
 */
async function write(file: string, data: Uint8Array | Iterable<Uint8Array>): Promise<FileFailure | undefined> {
  try {
    const target = followLinks(file);
    const existing = statSync(target, { throwIfNoEntry: false });
    if (existing?.isDirectory()) return { failure: 'folder', path: file, code: 'EISDIR' };
    if (existing) accessSync(target, constants.W_OK);
    if (existing && !existing.isFile()) writeInPlace(target, data);
    else return replace(file, target, data, existing);
  } catch (error) {
    return failureOf(error, file, true);
  }
  return undefined;
}

function replace(file: string, target: string, data: Uint8Array | Iterable<Uint8Array>, existing: Stats | undefined): FileFailure | undefined {
  const folder = path.dirname(target);
  const temporary = path.join(folder, `.gen-reply-${process.pid}-${Date.now().toString(36)}.tmp`);
  const descriptor = create(temporary, folder);
  if (isFailure(descriptor)) return descriptor;
  try {
    try {
      if (existing) keepMode(descriptor, existing.mode & 0o7777);
      writePieces(descriptor, data);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    return failureOf(error, file, true);
  }
  syncFolder(folder);
  return undefined;
}

function writePieces(descriptor: number, data: Uint8Array | Iterable<Uint8Array>): void {
  for (const piece of piecesOf(data)) writeFileSync(descriptor, piece);
}

/** What is no file (a device, a pipe) is written to where it is. */
function writeInPlace(target: string, data: Uint8Array | Iterable<Uint8Array>): void {
  const descriptor = openSync(target, 'w');
  try {
    writePieces(descriptor, data);
  } finally {
    closeSync(descriptor);
  }
}

function create(temporary: string, folder: string): number | FileFailure {
  try {
    return openSync(temporary, 'wx');
  } catch (error) {
    return failureOf(error, folder);
  }
}

/** Some file systems (FAT, network shares) have no modes to set. */
function keepMode(descriptor: number, mode: number): void {
  try {
    fchmodSync(descriptor, mode);
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

/** Makes the renaming durable. Not every system can; the file is whole either way. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

const MAX_LINKS = 40;

function followLinks(file: string): string {
  let target = file;
  for (let links = 0; links < MAX_LINKS; links += 1) {
    const next = linkTarget(target);
    if (next === undefined) return target;
    target = path.resolve(path.dirname(target), next);
  }
  throw Object.assign(new Error(`too many links: ${file}`), { code: 'ELOOP' });
}

function linkTarget(file: string): string | undefined {
  try {
    return readlinkSync(file);
  } catch {
    return undefined;
  }
}
