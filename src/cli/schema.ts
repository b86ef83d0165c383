import { fileURLToPath } from 'node:url';
import { isFailure } from '../files.ts';
import { packageFolder } from '../package.ts';
import type { Context } from './context.ts';
import { EXIT, type Exit } from './problem.ts';

/** Prints the JSON Schema of the input, of a profile or of a configuration, as the package has it, descriptions in both languages. */
export async function printSchema([what]: readonly string[], { terminal: { files, stdout } }: Context): Promise<Exit> {
  if (what === 'profile') {
    const { profileSchema } = await import('../profile/schema.ts');
    await stdout.write(`${JSON.stringify(profileSchema(), undefined, 2)}\n`);
    return EXIT.done;
  }
  if (what === 'config') {
    const [{ configSchema }, { catalogue }, { RULES }, { FILES_RULES }] = await Promise.all([import('../config/schema.ts'), import('../messages/index.ts'), import('../lint/rules/index.ts'), import('../lint/files/index.ts')]);
    const about = new Map([...RULES, ...FILES_RULES].map((rule) => [`lint/${rule.id}`, rule.about]));
    await stdout.write(`${JSON.stringify(configSchema(Object.keys(catalogue), about), undefined, 2)}\n`);
    return EXIT.done;
  }
  const schema = await files.read(fileURLToPath(new URL('dist/schema.json', packageFolder)));
  if (isFailure(schema)) throw new Error(`the package is incomplete: ${schema.path}`);
  await stdout.write(schema);
  return EXIT.done;
}
