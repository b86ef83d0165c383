// The package as users get it: what is in it, its size, that it installs in an empty folder with no network, renders there, and serves as a library.
import { execPath } from 'node:process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assertSame, copyExamples, fingerprints, root, run, runOffline, scratchFolder } from './tools.mjs';

const MEGABYTE = 1e6;
const LIMIT = 45 * MEGABYTE;
const ALLOWED = [
  /^(?:package\.json|README\.md|README\.zh-CN\.md|LICENSE|CHANGELOG\.md)$/,
  /^bin\/(?:gen-reply\.js|package\.json)$/,
  /^dist\/(?:[\w-]+\.(?:js|cjs|cjs\.[\w.-]+\.cache)|schema\.json|THIRD-PARTY-LICENCES\.txt)$/,
  /^dist\/types\/.+\.d\.ts$/,
  /^fonts\/(?:[\w-]+\.ttf|manifest\.json|README\.md|licences\/[\w.-]+\.txt)$/,
  /^templates\/[\w-]+\.yaml$/,
];
const WANTED = ['package.json', 'README.md', 'README.zh-CN.md', 'LICENSE', 'CHANGELOG.md', 'bin/gen-reply.js', 'bin/package.json', 'dist/start.cjs', 'dist/cli.cjs', 'dist/index.js', 'dist/schema.json', 'dist/THIRD-PARTY-LICENCES.txt', 'dist/types/index.d.ts', 'fonts/manifest.json'];

function pack(folder) {
  const [made] = JSON.parse(run('npm', ['pack', '--json', '--foreground-scripts=false', '--pack-destination', folder], { cwd: root }));
  const names = made.files.map((file) => file.path);
  const foreign = names.filter((name) => !ALLOWED.some((pattern) => pattern.test(name)));
  const missing = WANTED.filter((name) => !names.includes(name));
  if (foreign.length > 0) throw new Error(`not wanted in the package: ${foreign.join(', ')}`);
  if (missing.length > 0) throw new Error(`missing from the package: ${missing.join(', ')}`);
  if (made.size > LIMIT) throw new Error(`the package has ${made.size} bytes, more than ${LIMIT}`);
  console.log(`${made.filename}: ${names.length} files, ${(made.size / MEGABYTE).toFixed(1)} MB, unpacked ${(made.unpackedSize / MEGABYTE).toFixed(1)} MB`);
  return path.join(folder, made.filename);
}

function install(tarball, folder) {
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  console.log(runOffline('npm', ['install', '--offline', '--cache', path.join(folder, '.npm'), tarball], { cwd: folder }).trim());
}

function render(folder) {
  const examples = copyExamples(path.join(folder, 'examples'));
  const cwd = path.join(folder, 'examples');
  console.log(runOffline(path.join(folder, 'node_modules/.bin/gen-reply'), [...examples, '--quiet'], { cwd }).trim());
  const here = path.join(folder, 'from-repository');
  mkdirSync(here);
  run(execPath, [path.join(root, 'bin/gen-reply.js'), ...examples.map((name) => path.join(root, 'examples', name)), '-o', here, '--quiet']);
  assertSame(fingerprints(here), fingerprints(cwd), 'package and repository');
}

/** The library's types are read by a strict compiler that checks declarations too, and what they promise runs. */
function useAsLibrary(folder) {
  copyFileSync(path.join(root, '.ci/consumer.ts'), path.join(folder, 'consumer.ts'));
  const strict = ['--strict', '--skipLibCheck', 'false', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--module', 'nodenext', '--target', 'es2023', '--types', 'node', '--typeRoots', path.join(root, 'node_modules/@types')];
  run(execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), ...strict, 'consumer.ts'], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
  console.log(runOffline(execPath, ['consumer.js', 'examples/proposal71.yaml'], { cwd: folder }).trim());
}

const scratch = scratchFolder();
const folder = path.join(scratch, 'installed');
install(pack(scratch), folder);
render(folder);
useAsLibrary(folder);
