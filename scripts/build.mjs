// Makes dist/ from src/.
//   node scripts/build.mjs          the program and the library, with schema and licences (npm ci runs it: seconds)
//   node scripts/build.mjs types    the library's type declarations, dist/types (npm pack runs it)
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { compileAhead } from './code-cache.mjs';
import { thirdPartyLicences } from './licences.mjs';
import { writeSchema } from './schema.mjs';
import { writeSkeletons } from './skeletons.mjs';
import { writeTemplates } from './templates.mjs';
import { leaveOut, requireOfNode } from './bundling.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = path.join(root, 'dist');
const declarations = path.join(dist, 'types');

/** What only a rendering needs: `--help` and `validate` must start without it. */
const LAZY = ['pdfkit', 'docx'];

const COMMON = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Names stay, for stack traces that say something.
  minifySyntax: true,
  minifyWhitespace: true,
  lineLimit: 160,
  charset: 'utf8',
  write: false,
  logLevel: 'warning',
};

/** An entry point and its chunks as ES modules. They lie beside each other: src/package.ts finds the package's folder from there. */
async function bundle(entryPoints) {
  const { outputFiles, metafile } = await build({
    ...COMMON,
    entryPoints,
    outdir: 'dist',
    chunkNames: '[name]-[hash]',
    splitting: true,
    format: 'esm',
    legalComments: 'external',
    // The editions without Node's workers, streams and CommonJS: less to load, the same bytes.
    alias: {
      fflate: 'fflate/browser',
      yaml: path.join(root, 'node_modules/yaml/browser/index.js'),
      pdfkit: path.join(root, 'node_modules/pdfkit/js/pdfkit.browser.mjs'),
    },
    plugins: [leaveOut, requireOfNode],
    metafile: true,
  });
  const isComment = (file) => file.path.endsWith('.LEGAL.txt');
  return {
    metafile,
    comments: outputFiles.filter(isComment).map((file) => file.text),
    code: outputFiles.filter((file) => !isComment(file)).map((file) => ({ name: path.basename(file.path), contents: file.text })),
  };
}

async function buildProgram() {
  await Promise.all([writeSchema(), writeSkeletons()]);
  // Templates are read by what the schema has made.
  await writeTemplates();
  const library = await bundle({ index: 'src/index.ts' });
  const program = await bundle({ cli: 'src/cli/main.ts' });
  assertLazy(program.metafile, 'dist/cli.js');
  const licences = thirdPartyLicences(root, program.metafile, [...library.comments, ...program.comments]);
  const parts = await partsOf(program, 'dist/cli.js');
  const files = [...library.code, ...parts, await starter(parts), { name: 'THIRD-PARTY-LICENCES.txt', contents: licences }];
  for (const { name, contents } of files) writeFileSync(path.join(dist, name), contents);
  removeOthers([...files.map(({ name }) => name), 'schema.json', 'types']);
  compileAhead(path.join(dist, 'start.cjs'), path.join(root, 'examples/every-key.yaml'));
}

/**
 * The program's chunks in as few files as their loading allows, each an object of functions that src/cli/start.ts calls: what an entry point imports
 * is one part, and what each of its import()s brings beyond that another.
 */
async function partsOf({ metafile, code }, entry) {
  const contents = new Map(code.map(({ name, contents: text }) => [`dist/${name}`, text]));
  const taken = new Set();
  const parts = [];
  for (const start of entriesFrom(metafile, entry)) {
    const chunks = [...importedBy(metafile, start)].filter((chunk) => !taken.has(chunk));
    if (chunks.length === 0) continue;
    for (const chunk of chunks) taken.add(chunk);
    const functions = await Promise.all(chunks.map(async (chunk) => `'./${path.basename(chunk)}':${await asFunction(contents.get(chunk))}`));
    parts.push({ name: `${path.basename(start, '.js')}.cjs`, contents: `({${functions.join(',\n')}})`, chunks: chunks.map((chunk) => `./${path.basename(chunk)}`) });
  }
  return parts;
}

/** An entry point, then all that it import()s, sooner or later: breadth first. */
function entriesFrom(metafile, entry) {
  const entries = new Set([entry]);
  for (const found of entries) {
    for (const chunk of importedBy(metafile, found)) {
      for (const { path: next, kind } of metafile.outputs[chunk].imports) if (kind === 'dynamic-import' && next in metafile.outputs) entries.add(next);
    }
  }
  return entries;
}

/** What is loaded together with a chunk, itself included. */
function importedBy(metafile, start) {
  const reached = new Set([start]);
  for (const output of reached) {
    for (const { path: next, kind } of metafile.outputs[output].imports) if (kind === 'import-statement' && next in metafile.outputs) reached.add(next);
  }
  return reached;
}

async function asFunction(chunk) {
  const { code } = await transform(chunk, {
    ...{ format: 'cjs', platform: 'node', target: COMMON.target, charset: 'utf8', minifySyntax: true, minifyWhitespace: true, lineLimit: COMMON.lineLimit },
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'partUrl' },
  });
  return `function(require,module,exports,partUrl){${code}}`;
}

async function starter(parts) {
  const homes = parts.flatMap(({ name, chunks }) => chunks.map((chunk) => [chunk, name]));
  const { outputFiles } = await build({ ...COMMON, entryPoints: ['src/cli/start.ts'], outfile: 'dist/start.cjs', format: 'cjs', define: { PART_OF: JSON.stringify(Object.fromEntries(homes)) } });
  return { name: 'start.cjs', contents: outputFiles[0].text };
}

/** Removes what earlier builds left. The declarations stay: npm pack makes them first and builds the program again after. */
function removeOthers(names) {
  for (const name of readdirSync(dist)) if (!names.includes(name)) rmSync(path.join(dist, name), { recursive: true });
}

/** @throws when the entry point loads, at its start, a package that is wanted later or never. */
function assertLazy(metafile, entry) {
  const inputs = [...importedBy(metafile, entry)].flatMap((output) => Object.keys(metafile.outputs[output].inputs));
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
