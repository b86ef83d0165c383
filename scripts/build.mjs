// Makes dist/ from src/.
//   node scripts/build.mjs          the program: dist/cli.js, dist/index.js, their chunks, schema and licences (npm ci runs it: seconds)
//   node scripts/build.mjs types    the library's type declarations, dist/types (npm pack runs it)
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { thirdPartyLicences } from './licences.mjs';
import { writeSchema } from './schema.mjs';
import { leaveOut, requireOfNode } from './bundling.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = path.join(root, 'dist');
const declarations = path.join(dist, 'types');

/** What only a rendering needs: `--help` and `validate` must start without it. */
const LAZY = ['pdfkit', 'docx'];

async function buildProgram() {
  await writeSchema();
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
    outdir: 'dist',
    // Chunks lie beside the entry points: src/package.ts finds the package's folder from wherever it ends up.
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Names stay, for stack traces that say something.
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 160,
    legalComments: 'external',
    charset: 'utf8',
    // The editions without Node's workers, streams and CommonJS: less to load, the same bytes.
    alias: {
      fflate: 'fflate/browser',
      yaml: path.join(root, 'node_modules/yaml/browser/index.js'),
      pdfkit: path.join(root, 'node_modules/pdfkit/js/pdfkit.browser.mjs'),
    },
    plugins: [leaveOut, requireOfNode],
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  assertLazy(metafile, 'dist/cli.js');
  const isComment = (file) => file.path.endsWith('.LEGAL.txt');
  const comments = outputFiles.filter(isComment).map((file) => file.text);
  const code = outputFiles.filter((file) => !isComment(file)).map((file) => ({ name: path.basename(file.path), contents: file.contents }));
  const files = [...code, { name: 'THIRD-PARTY-LICENCES.txt', contents: thirdPartyLicences(root, metafile, comments) }];
  for (const { name, contents } of files) writeFileSync(path.join(dist, name), contents);
  removeOthers([...files.map(({ name }) => name), 'schema.json', 'types']);
}

/** Removes what earlier builds left. The declarations stay: npm pack makes them first and builds the program again after. */
function removeOthers(names) {
  for (const name of readdirSync(dist)) if (!names.includes(name)) rmSync(path.join(dist, name), { recursive: true });
}

/** @throws when the entry point loads, at its start, a package that is wanted later or never. */
function assertLazy(metafile, entry) {
  const reached = new Set([entry]);
  for (const output of reached) {
    for (const { path: next, kind } of metafile.outputs[output].imports) if (kind === 'import-statement' && next in metafile.outputs) reached.add(next);
  }
  const inputs = [...reached].flatMap((output) => Object.keys(metafile.outputs[output].inputs));
  const eager = LAZY.filter((name) => inputs.some((input) => input.includes(`node_modules/${name}/`)));
  if (eager.length > 0) throw new Error(`${entry} loads at its start what it should import() when needed: ${eager.join(', ')}`);
}

function buildTypes() {
  rmSync(declarations, { recursive: true, force: true });
  execFileSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.types.json'], { cwd: root, stdio: 'inherit' });
  if (!existsSync(path.join(declarations, 'index.d.ts'))) throw new Error('no dist/types/index.d.ts was written');
}

if (process.argv[2] === 'types') buildTypes();
else await buildProgram();
