import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Other people's programs that our files are read with; `scripts/install-readers.sh` installs them on Debian. */
export const READERS = ['soffice', 'pdftotext', 'pdftoppm', 'pdffonts', 'mutool', 'qpdf'] as const;
export type Reader = (typeof READERS)[number];

/**
 * Where a reader is, or undefined: `describe.runIf(reader('qpdf'))`.
 * @throws when it is absent and GEN_REPLY_REQUIRE_READERS is set, as in CI: a suite that skips there would prove nothing.
 */
export function reader(name: Reader): string | undefined {
  const found = onPath(name);
  if (found === undefined && process.env['GEN_REPLY_REQUIRE_READERS']) throw new Error(`${name} is not installed: run scripts/install-readers.sh`);
  return found;
}

/** Readers that are not installed. */
export const absentReaders = (): readonly Reader[] => READERS.filter((name) => onPath(name) === undefined);

function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
