import path from 'node:path';
import type { FileFailure, Files } from '../../src/files.ts';

export interface MemoryFiles extends Files {
  /** What is there now, by path. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

/**
 * Files in memory: path → text or bytes. A path that ends in `/` is an empty folder; the folders above a file are there too.
 * `failures`: path → what every use of it meets.
 */
export function memoryFiles(given: Readonly<Record<string, string | Uint8Array>> = {}, failures: Readonly<Record<string, FileFailure['failure']>> = {}): MemoryFiles {
  const contents = new Map<string, Uint8Array>();
  const folders = new Set<string>(['.', '/']);
  const addFolders = (folder: string): void => {
    if (folders.has(folder)) return;
    folders.add(folder);
    addFolders(path.dirname(folder));
  };
  const put = (file: string, data: string | Uint8Array): void => {
    contents.set(file, typeof data === 'string' ? new TextEncoder().encode(data) : data);
    addFolders(path.dirname(file));
  };
  for (const [name, data] of Object.entries(given)) {
    if (name.endsWith('/')) addFolders(path.normalize(name).slice(0, -1));
    else put(path.normalize(name), data);
  }
  const clean = (where: string): string => (where.length > 1 ? path.normalize(where).replace(/\/$/, '') : where);
  const failing = (where: string): FileFailure | undefined => {
    const failure = failures[clean(where)];
    return failure && { failure, path: where, code: failure === 'full' ? 'ENOSPC' : 'EIO' };
  };
  const missing = (where: string): FileFailure => ({ failure: 'missing', path: where, code: 'ENOENT' });
  const isFolder: FileFailure['failure'] = 'folder';
  return {
    contents,
    async read(file, limit = Infinity) {
      const data = contents.get(clean(file));
      if (failing(file)) return failing(file) ?? missing(file);
      if (folders.has(clean(file))) return { failure: isFolder, path: file, code: 'EISDIR' };
      if (data && data.length > limit) return { failure: 'too-large', path: file, code: 'EFBIG' };
      return data ?? missing(file);
    },
    async write(file, data) {
      const failure = failing(file);
      if (failure) return failure;
      if (folders.has(clean(file))) return { failure: isFolder, path: file, code: 'EISDIR' };
      if (!folders.has(path.dirname(clean(file)))) return missing(path.dirname(file));
      contents.set(clean(file), data instanceof Uint8Array ? data : new Uint8Array(Buffer.concat([...data])));
      return undefined;
    },
    async list(folder) {
      const failure = failing(folder);
      if (failure) return failure;
      const at = clean(folder);
      if (contents.has(at)) return { failure: 'not-a-folder', path: folder, code: 'ENOTDIR' };
      if (!folders.has(at)) return missing(folder);
      return [...new Set([...contents.keys(), ...folders].filter((name) => name !== at && path.dirname(name) === at).map((name) => path.basename(name)))].sort();
    },
    async kind(where) {
      const failure = failing(where);
      if (failure) return failure;
      return folders.has(clean(where)) ? 'folder' : contents.has(clean(where)) ? 'file' : 'none';
    },
  };
}
