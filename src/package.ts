import { readFileSync } from 'node:fs';

/** The package's folder, with a slash at its end. This file's folder — src/, or dist/ when bundled — lies directly in it. */
export const packageFolder = new URL('../', import.meta.url);

/** `0.1.0` */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', packageFolder), 'utf8')) as { readonly version: string };
  return version;
}
