// Draws the pictures of examples/pictures.yaml and examples/picture-attachments.yaml: a map, a canal before and after, a chart, a flow of work. Nothing in them is real.
//
//   node scripts/sample-pictures.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

const root = new URL('../', import.meta.url);
/** All colours of all pictures: sixteen, so that a pixel is half a byte. */
const COLOURS = ['#ffffff', '#000000', '#555555', '#aaaaaa', '#dddddd', '#3b7dbb', '#9cc7e8', '#d8ecf8', '#4f8f4f', '#a8cf9a', '#e4f0dc', '#b07a3c', '#e3c496', '#d94f3d', '#f2b233', '#f7f3e8'];
const RGB = COLOURS.map((colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)));

GlobalFonts.register(readFileSync(new URL('fonts/hei.ttf', root)), 'Sample');

/** A picture drawn on white, its lines in units of its own width over 1000. */
function drawn(width, height, draw) {
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = COLOURS[0];
  pen.fillRect(0, 0, width, height);
  pen.scale(width / 1000, width / 1000);
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  draw(pen, (1000 * height) / width);
  return { width, height, data: pen.getImageData(0, 0, width, height).data };
}

function polygon(pen, colour, points) {
  pen.fillStyle = colour;
  pen.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.closePath();
  pen.fill();
}

function line(pen, colour, width, points) {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.lineJoin = 'round';
  pen.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.stroke();
}

function words(pen, text, x, y, size, colour = '#000000') {
  pen.fillStyle = colour;
  pen.font = `${size}px Sample`;
  pen.fillText(text, x, y);
}

function frame(pen, height) {
  pen.strokeStyle = '#555555';
  pen.lineWidth = 3;
  pen.strokeRect(1.5, 1.5, 997, height - 3);
}

const map = drawn(1000, 625, (pen, height) => {
  polygon(pen, '#e4f0dc', [[0, 0], [1000, 0], [1000, height], [0, height]]);
  polygon(pen, '#a8cf9a', [[0, 0], [420, 0], [300, 140], [180, 210], [0, 260]]);
  polygon(pen, '#9cc7e8', [[250, 120], [380, 90], [450, 150], [420, 230], [320, 260], [240, 200]]);
  line(pen, '#3b7dbb', 12, [[420, 220], [520, 300], [640, 330], [780, 430], [1000, 480]]);
  line(pen, '#3b7dbb', 6, [[520, 300], [480, 420], [500, 620]]);
  line(pen, '#3b7dbb', 6, [[640, 330], [720, 200], [860, 120]]);
  line(pen, '#d94f3d', 5, [[60, 560], [300, 480], [560, 520], [980, 380]]);
  for (const [x, y, name] of [[470, 430, '南沟村'], [720, 200, '北坪村'], [790, 430, '东渡村']]) {
    pen.fillStyle = '#d94f3d';
    pen.fillRect(x - 9, y - 9, 18, 18);
    words(pen, name, x + 60, y - 24, 28);
  }
  words(pen, '清河水库', 345, 170, 34);
  words(pen, '总干渠', 590, 282, 28, '#3b7dbb');
  words(pen, '某某公路', 180, 560, 26, '#d94f3d');
  frame(pen, height);
});

/** A canal in section; lined or not. */
const canal = (lined) =>
  drawn(800, 600, (pen, height) => {
    polygon(pen, '#d8ecf8', [[0, 0], [1000, 0], [1000, 360], [0, 360]]);
    polygon(pen, '#e3c496', [[0, 330], [1000, 330], [1000, height], [0, height]]);
    const bed = lined ? [[240, 330], [360, 600], [640, 600], [760, 330]] : [[240, 330], [330, 470], [380, 600], [520, 560], [640, 610], [700, 450], [760, 330]];
    polygon(pen, lined ? '#9cc7e8' : '#b07a3c', bed);
    if (lined) line(pen, '#555555', 16, bed);
    else for (const [x, y] of [[420, 560], [500, 520], [580, 560], [640, 540]]) line(pen, '#4f8f4f', 8, [[x, y + 30], [x - 12, y], [x + 14, y - 40]]);
    words(pen, lined ? '衬砌' : '淤积', 500, 500, 56);
    frame(pen, height);
  });

const chart = drawn(900, 540, (pen, height) => {
  const values = [['2021', 62], ['2022', 71], ['2023', 85], ['2024', 96]];
  const foot = height - 90;
  for (let step = 0; step <= 100; step += 25) {
    line(pen, '#dddddd', 2, [[110, foot - step * 4], [960, foot - step * 4]]);
    words(pen, String(step), 75, foot - step * 4, 28, '#555555');
  }
  values.forEach(([year, value], index) => {
    const x = 170 + index * 210;
    pen.fillStyle = '#3b7dbb';
    pen.fillRect(x, foot - value * 4, 110, value * 4);
    words(pen, String(value), x + 55, foot - value * 4 - 26, 30);
    words(pen, `${year}年`, x + 55, foot + 40, 30);
  });
  line(pen, '#000000', 3, [[110, foot], [960, foot]]);
});

/** Steps of work, one behind the other; wide. */
const flow = drawn(1600, 700, (pen, height) => {
  const steps = [['受　理', '1个工作日'], ['现场勘查', '3个工作日'], ['专家评审', '5个工作日'], ['批　复', '2个工作日']];
  steps.forEach(([name, days], index) => {
    const x = 40 + index * 245;
    polygon(pen, '#d8ecf8', [[x, 150], [x + 185, 150], [x + 185, 270], [x, 270]]);
    pen.strokeStyle = '#3b7dbb';
    pen.lineWidth = 3;
    pen.strokeRect(x, 150, 185, 120);
    words(pen, name, x + 92, 192, 32);
    words(pen, days, x + 92, 240, 22, '#555555');
    if (index < steps.length - 1) {
      line(pen, '#3b7dbb', 5, [[x + 190, 210], [x + 228, 210]]);
      polygon(pen, '#3b7dbb', [[x + 225, 198], [x + 225, 222], [x + 243, 210]]);
    }
  });
  words(pen, '水利工程建设方案审批流程', 500, 70, 44);
  words(pen, '材料不齐的，一次告知补正内容', 500, 345, 26, '#555555');
  frame(pen, height);
});

function chunk(type, data) {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

const nearest = (r, g, b) => {
  let [best, least] = [0, Infinity];
  RGB.forEach(([red, green, blue], index) => {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
};

/** Four bits a pixel. */
function png({ width, height, data }) {
  const rowBytes = Math.ceil(width / 2) + 1;
  const rows = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = 4 * (y * width + x);
      rows[y * rowBytes + 1 + (x >> 1)] |= nearest(data[at], data[at + 1], data[at + 2]) << (x % 2 === 0 ? 4 : 0);
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([4, 3, 0, 0, 0], 8);
  const parts = [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('PLTE', Uint8Array.from(RGB.flat())), chunk('IDAT', zlibSync(rows, { level: 9 })), chunk('IEND', new Uint8Array())];
  return Buffer.concat(parts);
}

for (const [name, picture] of Object.entries({ 'sample-map': map, 'sample-before': canal(false), 'sample-after': canal(true), 'sample-chart': chart, 'sample-flow': flow })) {
  writeFileSync(fileURLToPath(new URL(`examples/${name}.png`, root)), png(picture));
}
