import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { AttachedFile, AttachedFiles } from '../../src/document/attached-files.ts';
import { openPicture } from '../../src/images/open.ts';
import type { FileFailure } from '../../src/files.ts';

const ENDINGS = /\.(?:csv|txt|png|svg|jpg|gif)$/u;

const failing = (path: string, failure: FileFailure['failure']): readonly [string, FileFailure] => [path, { failure, path, code: 'EIO' }];

/** The files of a folder that a document in it may name, as the program would read them; some that cannot be read. */
export function filesIn(folder: URL): AttachedFiles {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => ENDINGS.test(name)).sort() : [];
  const read = (name: string): AttachedFile => {
    const file = new URL(name, folder);
    if (statSync(file).isDirectory()) return failing(name, 'folder')[1];
    const bytes = new Uint8Array(readFileSync(file));
    return /(?:png|svg|jpg|gif)$/u.test(name) ? openPicture(bytes) : bytes;
  };
  return new Map<string, AttachedFile>([failing('没有.csv', 'missing'), failing('没有.png', 'missing'), failing('没有.yaml', 'missing'), failing('太大.yaml', 'too-large'), failing('太大.png', 'too-large'), failing('太大.csv', 'too-large'), ...names.map((name) => [name, read(name)] as const)]);
}
