// Draws examples/sample-seal.png and sample-seal.svg, a round seal that says 样章 (sample seal) and nothing else, and examples/sample-stamp.png, a
// signature stamp that says 示例 (example) where a name would be. No organ and nobody has them.
//
//   node scripts/sample-seal.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { zlibSync } from 'fflate';
import * as hb from 'harfbuzzjs';

const root = new URL('../', import.meta.url);
/** 300 dots an inch for 45 mm, a little more for larger ones. */
const SIZE = 600;
const RED = '#e60012';
/** How much a pixel covers, in sixteen steps: a file of few bytes. */
const STEPS = 16;

function drawSeal() {
  const canvas = createCanvas(SIZE, SIZE);
  const pen = canvas.getContext('2d');
  const centre = SIZE / 2;
  pen.strokeStyle = RED;
  pen.fillStyle = RED;
  pen.lineWidth = SIZE * 0.03;
  pen.beginPath();
  pen.arc(centre, centre, centre - pen.lineWidth / 2, 0, 2 * Math.PI);
  pen.stroke();
  pen.lineWidth = SIZE * 0.006;
  pen.beginPath();
  pen.arc(centre, centre, centre * 0.88, 0, 2 * Math.PI);
  pen.stroke();
  pen.font = `${SIZE * 0.16}px Sample`;
  pen.textAlign = 'center';
  pen.fillText('样　章', centre, SIZE * 0.3);
  return coverage(pen, SIZE);
}

/** The same seal as a drawing, its words as paths: a unit is a tenth of a millimetre of 45. */
function drawnSeal() {
  const size = 450;
  const [centre, thick, thin, em] = [size / 2, size * 0.03, size * 0.006, size * 0.16];
  const words = [...'样章'].map((word, index) => pathOf(word, em, centre + (2 * index - 1.5) * em, size * 0.3));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="45mm" height="45mm">
<title>样章</title>
<g fill="none" stroke="${RED}">
<circle cx="${centre}" cy="${centre}" r="${centre - thick / 2}" stroke-width="${thick}"/>
<circle cx="${centre}" cy="${centre}" r="${centre * 0.88}" stroke-width="${thin}"/>
</g>
<path fill="${RED}" d="${words.join('')}"/>
</svg>
`;
}

/** A character of the seal's face as path data, its lower left corner there. */
function pathOf(character, em, x, y) {
  const face = new hb.Face(new hb.Blob(readFileSync(new URL('fonts/xiaobiaosong.ttf', root))));
  const font = new hb.Font(face);
  const text = new hb.Buffer();
  text.addText(character);
  text.guessSegmentProperties();
  hb.shape(font, text);
  const scale = em / face.upem;
  return font.glyphToPath(text.getGlyphInfos()[0].codepoint).replace(/(-?[\d.]+),(-?[\d.]+)/gu, (_, gx, gy) => `${+(x + gx * scale).toFixed(2)} ${+(y - gy * scale).toFixed(2)}`);
}

/** Twice as wide as high: 40 mm and 20 mm. */
function drawStamp() {
  const [width, height] = [SIZE, SIZE / 2];
  const pen = createCanvas(width, height).getContext('2d');
  pen.fillStyle = RED;
  pen.textAlign = 'center';
  pen.font = `${height * 0.78}px Written`;
  pen.fillText('示 例', width / 2, height * 0.7);
  pen.font = `${height * 0.12}px Written`;
  pen.fillText('（样章，不是任何人的签名）', width / 2, height * 0.95);
  return coverage(pen, height);
}

/** How much of each pixel is covered, 0 to 255. */
const coverage = (pen, height) => pen.getImageData(0, 0, SIZE, height).data.filter((_, index) => index % 4 === 3);

/** One colour in a palette of sixteen transparencies. */
function png(alpha) {
  const steps = [...Array(STEPS).keys()];
  const height = alpha.length / SIZE;
  const rows = Array.from({ length: height }, (_, y) => {
    const levels = [...alpha.subarray(y * SIZE, (y + 1) * SIZE)].map((value) => Math.round((value * (STEPS - 1)) / 255));
    return [0, ...Array.from({ length: SIZE / 2 }, (_, pair) => levels[2 * pair] * 16 + levels[2 * pair + 1])];
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIZE, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  const palette = steps.flatMap(() => [1, 3, 5].map((at) => parseInt(RED.slice(at, at + 2), 16)));
  const transparency = steps.map((step) => Math.round((step * 255) / (STEPS - 1)));
  const chunks = [['IHDR', header], ['PLTE', palette], ['tRNS', transparency], ['IDAT', zlibSync(Uint8Array.from(rows.flat()), { level: 9 })], ['IEND', []]];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks.map(([type, data]) => chunk(type, data))]);
}

function chunk(type, data) {
  const content = Buffer.concat([Buffer.from(type), Buffer.from(data)]);
  const whole = Buffer.alloc(content.length + 8);
  whole.writeUInt32BE(data.length, 0);
  content.copy(whole, 4);
  whole.writeUInt32BE(checksum(content), content.length + 4);
  return whole;
}

/** CRC-32, bit by bit. */
function checksum(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

for (const [face, name] of [['xiaobiaosong', 'Sample'], ['kai', 'Written']]) GlobalFonts.register(readFileSync(new URL(`fonts/${face}.ttf`, root)), name);
for (const [name, alpha] of [['seal', drawSeal()], ['stamp', drawStamp()]]) writeFileSync(fileURLToPath(new URL(`examples/sample-${name}.png`, root)), png(alpha));
writeFileSync(fileURLToPath(new URL('examples/sample-seal.svg', root)), drawnSeal());
