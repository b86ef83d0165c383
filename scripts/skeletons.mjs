// Makes src/paint/docx/skeleton.generated.ts: the packages, as docx makes them, of documents of one and two sections and of a letter.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { write } from './write.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const READY = { 'document 1': [1, false], 'document 2': [2, false], 'letter 1': [1, true] };

export async function writeSkeletons() {
  const { outputFiles } = await build({ absWorkingDir: root, entryPoints: ['src/paint/docx/make-skeleton.ts'], bundle: true, write: false, platform: 'node', format: 'esm' });
  const { makeSkeleton } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  const made = await Promise.all(Object.entries(READY).map(async ([key, [sections, isLetter]]) => [key, await makeSkeleton(sections, isLetter)]));
  write(path.join(root, 'src/paint/docx/skeleton.generated.ts'), codeOf(made));
}

/** Parts that are the same in several stand once. */
function codeOf(made) {
  const texts = [...new Set(made.flatMap(([, { parts }]) => Object.values(parts)))];
  const skeletons = made.map(([key, { parts, ids }]) => {
    const places = Object.entries(parts).map(([name, xml]) => `${JSON.stringify(name)}: text(${texts.indexOf(xml)})`);
    return `  ${JSON.stringify(key)}: { parts: { ${places.join(', ')} }, ids: ${JSON.stringify(ids)} },`;
  });
  return [
    '// Made by scripts/skeletons.mjs. Do not edit.',
    "import type { Skeleton } from './make-skeleton.ts';",
    '',
    `const TEXTS: readonly string[] = ${JSON.stringify(texts, null, 1)};`,
    "const text = (index: number): string => TEXTS[index] ?? '';",
    '',
    `export const READY: Readonly<Record<string, Skeleton>> = {`,
    ...skeletons,
    '};',
    '',
  ].join('\n');
}
