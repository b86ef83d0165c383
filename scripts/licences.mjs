// The licences of all that is bundled into dist/.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;
/** How a bundler notes, in a package's published file, which other package the next lines came from. */
const BUNDLED_INSIDE = /^\/\/ (?:\S*\/)?(node_modules\/(?:@[^/\s]+\/)?[^/\s]+)\//gm;
const RULE = `\n\n${'-'.repeat(80)}\n\n`;

/**
 * @param {string} root the repository
 * @param {import('esbuild').Metafile} metafile
 * @param {readonly string[]} comments licence comments that esbuild took out of the code
 * @returns {string} name, version and licence text of every package that has a byte in an output
 * @throws when one has no licence text
 */
export function thirdPartyLicences(root, metafile, comments) {
  const folders = bundledPackages(root, metafile);
  const sections = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
    const files = readdirSync(path.join(root, folder)).filter((file) => LICENCE_FILE.test(file)).sort();
    if (files.length === 0) throw new Error(`${name}@${version} is bundled, but has no licence text`);
    const texts = files.map((file) => readFileSync(path.join(root, folder, file), 'utf8').trim());
    return { name, text: [`${name} ${version} (${license})`, ...texts].join('\n\n') };
  });
  sections.sort((left, right) => (left.name < right.name ? -1 : 1));
  const inCode = [...new Set(comments.flatMap(licenceComments))].sort();
  return [
    'gen-reply itself: see LICENSE. The files of this folder also contain these packages, whole or in part:',
    ...sections.map((section) => section.text),
    ...(inCode.length > 0 ? [['Licence comments from their code:', ...inCode].join('\n\n')] : []),
  ].join(RULE) + '\n';
}

/** Folders of packages, relative to the repository. */
function bundledPackages(root, metafile) {
  const inputs = new Set();
  for (const output of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) if (bytesInOutput > 0 && input.includes('node_modules/')) inputs.add(input);
  }
  const folders = new Set();
  for (const input of inputs) {
    folders.add(packageFolder(input));
    const code = readFileSync(path.join(root, input), 'utf8');
    for (const [, inner] of code.matchAll(BUNDLED_INSIDE)) folders.add(inner);
  }
  return [...folders];
}

function packageFolder(input) {
  const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [];
  return folder;
}

// The comments of a .LEGAL.txt, without the list of files that they came from.
function licenceComments(text) {
  return [...text.matchAll(/\/\*[\s\S]*?\*\//g)].map(([comment]) => comment);
}
