import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { AttachedFiles } from '../../src/document/attached-files.ts';
import type { FileFailure } from '../../src/files.ts';

const ENDINGS = /\.(?:csv|txt)$/u;

const failing = (path: string, failure: FileFailure['failure']): readonly [string, FileFailure] => [path, { failure, path, code: 'EIO' }];

/** The files of a folder that a document in it may name, as the program would read them; some that cannot be read. */
export function filesIn(folder: URL): AttachedFiles {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => ENDINGS.test(name)).sort() : [];
  const read = (name: string): Uint8Array | FileFailure => {
    const file = new URL(name, folder);
    return statSync(file).isDirectory() ? failing(name, 'folder')[1] : new Uint8Array(readFileSync(file));
  };
  return new Map([failing('没有.csv', 'missing'), failing('太大.csv', 'too-large'), ...names.map((name) => [name, read(name)] as const)]);
}
