import { fileURLToPath } from 'node:url';
import { isFailure } from '../files.ts';
import { packageFolder } from '../package.ts';
import { EXIT, type Exit } from './problem.ts';
import type { Terminal } from './terminal.ts';

/** Prints the JSON Schema of the input as the package has it, descriptions in both languages. */
export async function printSchema({ files, stdout }: Terminal): Promise<Exit> {
  const schema = await files.read(fileURLToPath(new URL('dist/schema.json', packageFolder)));
  if (isFailure(schema)) throw new Error(`the package is incomplete: ${schema.path}`);
  await stdout.write(schema);
  return EXIT.done;
}
