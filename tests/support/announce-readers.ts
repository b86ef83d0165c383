import { absentReaders } from './readers.ts';

/** Says in one line what the suites with outside readers will skip. */
export function setup(): void {
  const absent = absentReaders();
  if (absent.length > 0) console.log(`Not installed: ${absent.join(', ')}. Suites that need them are skipped; scripts/install-readers.sh installs them.`);
}
