// The examples under other versions of Node (npm packages hold them), compared byte by byte with this one's.
import { execPath, platform, arch, version as own } from 'node:process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { assertSame, copyExamples, fingerprints, root, run, scratchFolder } from './tools.mjs';

const VERSIONS = ['20.19.0', '20.20.2', '22.12.0', '22', '24'];
const TOO_OLD = '14.21.3';
const program = path.join(root, 'bin/gen-reply.js');
const scratch = scratchFolder();

/** @returns {string} the executable */
function node(version) {
  const folder = path.join(scratch, `node-${version}`);
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const name = `node-${platform}-${arch}`;
  run('npm', ['install', '--silent', `${name}@${version}`], { cwd: folder });
  return path.join(folder, 'node_modules', name, 'bin/node');
}

/** Titles break between words, and each Node brings its own dictionary: one document with many titles. */
function titlesIn(folder) {
  const titles = readFileSync(path.join(root, 'tests/typeset/titles.txt'), 'utf8').trim().split('\n');
  const attachments = titles.map((title) => `  - { title: '${title}', body: 略。 }`);
  writeFileSync(path.join(folder, 'titles.yaml'), ['issuer: 清河市人民政府办公室', `title: ${titles[0]}`, 'body: 略。', 'date: 2024-03-01', 'attachments:', ...attachments, ''].join('\n'));
  return 'titles.yaml';
}

function render(executable, name) {
  const folder = path.join(scratch, name);
  const examples = copyExamples(folder);
  run(executable, [program, ...examples, titlesIn(folder), '--quiet'], { cwd: folder });
  return fingerprints(folder);
}

function assertRefuses(executable) {
  const { status, stderr } = spawnSync(executable, [program, '--help'], { encoding: 'utf8' });
  if (status !== 2 || !/需要 Node\.js/.test(stderr) || !/needs Node\.js/.test(stderr)) throw new Error(`Node ${TOO_OLD} is not told that it is too old: ${status} ${stderr}`);
  console.log(stderr.trim());
}

const expected = render(execPath, own);
for (const version of VERSIONS) assertSame(expected, render(node(version), version), `Node ${version} and ${own}`);
assertRefuses(node(TOO_OLD));
