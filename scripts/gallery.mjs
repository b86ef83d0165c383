// Makes the pictures of docs/: every page of every example in docs/gallery/, docs/gallery.md that shows them, and the README's in docs/images/.
//   npm run gallery      after npm run build
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const examples = path.join(root, 'examples');
const gallery = path.join(root, 'docs/gallery');
const scratch = mkdtempSync(path.join(tmpdir(), 'gen-reply-gallery-'));
const DPI = 60;
const README = { example: 'proposal71', pages: [1, 5, 6] };
/** Pages in a row, and white between them, in pixels. */
const ROW = 4;
const GAP = 8;

/** The pages of a PDF as canvases. */
async function drawn(pdf, dpi) {
  const document = await getDocument({ data: pdf, verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: dpi / 72 });
    const { canvas, context } = document.canvasFactory.create(Math.round(viewport.width), Math.round(viewport.height));
    await page.render({ canvasContext: context, viewport }).promise;
    pages.push(canvas);
  }
  return pages;
}

/** All pages on one sheet, row by row, on grey. */
function sheetOf(pages) {
  const width = Math.max(...pages.map((page) => page.width)) + GAP;
  const height = Math.max(...pages.map((page) => page.height)) + GAP;
  const columns = Math.min(ROW, pages.length);
  const sheet = createCanvas(columns * width + GAP, Math.ceil(pages.length / columns) * height + GAP);
  const context = sheet.getContext('2d');
  context.fillStyle = '#c8c8c8';
  context.fillRect(0, 0, sheet.width, sheet.height);
  pages.forEach((page, index) => context.drawImage(page, GAP + (index % columns) * width, GAP + Math.floor(index / columns) * height));
  return sheet;
}

/** The comment lines on top of an example say what it shows, in Chinese and in English. */
const aboutOf = (text) => text.split('\n').filter((line, index, all) => line.startsWith('#') && all.slice(0, index).every((before) => before.startsWith('#'))).map((line) => line.replace(/^#\s*/u, ''));

/** Examples by their path below examples/, those in folders among them; parts of others are no documents. */
function namesIn(folder, below = '') {
  return readdirSync(path.join(folder, below), { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1)).flatMap((entry) => {
    if (entry.isDirectory()) return namesIn(folder, path.join(below, entry.name));
    const name = path.join(below, entry.name);
    return /\.yaml$/u.test(name) && /^(?:title|number|body|kind|标题):/mu.test(readFileSync(path.join(folder, name), 'utf8')) ? [name] : [];
  });
}

/** What the program writes for an example: one PDF, then one for each attachment of its own, which have longer names. */
function rendered(file) {
  const folder = mkdtempSync(path.join(scratch, 'example-'));
  execFileSync(process.execPath, [path.join(root, 'bin/gen-reply.js'), file, '-f', 'pdf', '-o', folder, '--quiet']);
  const inOrder = (one, other) => one.length - other.length || (one < other ? -1 : 1);
  return readdirSync(folder).sort(inOrder).map((name) => new Uint8Array(readFileSync(path.join(folder, name))));
}

rmSync(gallery, { recursive: true, force: true });
mkdirSync(gallery, { recursive: true });
const entries = [];
for (const name of namesIn(examples)) {
  const file = path.join(examples, name);
  const pages = [];
  for (const pdf of rendered(file)) pages.push(...(await drawn(pdf, DPI)));
  const picture = `${name.replace(/\.yaml$/u, '').replaceAll(path.sep, '-')}.webp`;
  writeFileSync(path.join(gallery, picture), sheetOf(pages).toBuffer('image/webp', 60));
  entries.push(`## [${name}](../examples/${name})\n\n${aboutOf(readFileSync(file, 'utf8')).join('  \n')}\n\n![${name}: ${pages.length} page${pages.length > 1 ? 's' : ''}](gallery/${picture})\n`);
  if (name === `${README.example}.yaml`) for (const page of README.pages) writeFileSync(path.join(root, `docs/images/${README.example}-${page}.png`), pages[page - 1].toBuffer('image/png'));
}
rmSync(scratch, { recursive: true });
writeFileSync(path.join(root, 'docs/gallery.md'), `# Gallery\n\nEvery page of every example, made by \`npm run gallery\`.\n\n${entries.join('\n')}`);
console.log(`${entries.length} examples`);
