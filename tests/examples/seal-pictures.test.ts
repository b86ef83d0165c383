import { createCanvas, loadImage } from '@napi-rs/canvas';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync, strFromU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { disk } from '../../src/disk.ts';
import { gbt9704Values, render, type ImageItem, type Rendering } from '../../src/index.ts';
import { faultsOf, docxOf } from '../support/docx.ts';
import { bundledFaces, exampleText, pdfOf } from '../support/examples.ts';
import { inkIn, renderPng } from '../support/png.ts';

/** The sample seal in each kind of file, on the painted page: the same circle, 45 mm, the same red. */
const TOLERANCE = 0.2;
const folder = new URL('../../examples/', import.meta.url);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)));

async function sampleJpeg(): Promise<Uint8Array> {
  const canvas = createCanvas(600, 600);
  const pen = canvas.getContext('2d');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, 600, 600);
  pen.drawImage(await loadImage(Buffer.from(bytesOf('sample-seal.png'))), 0, 0);
  return new Uint8Array(await canvas.encode('jpeg', 95));
}

async function sealedBy(kind: string, more = ''): Promise<Rendering> {
  const name = `sample-seal.${kind}`;
  const files: Readonly<Record<string, Uint8Array>> = { 'sample-seal.jpg': await sampleJpeg() };
  const text = `${exampleText('sealed').replace('sample-seal.png', name)}${more}`;
  const read = async (file: string, limit?: number) => files[file] ?? disk.read(fileURLToPath(new URL(file, folder)), limit);
  return render(text, { name: 'test.yaml', lang: 'en', formats: ['pdf', 'docx'], standard: gbt9704Values, faces: await bundledFaces(), files: { read } });
}

const imageOf = (rendering: Rendering): ImageItem & { readonly page: number } => {
  for (const { number, items } of rendering.layout?.pages ?? []) for (const item of items) if (item.kind === 'image') return { ...item, page: number };
  return expect.fail('no image');
};

/** The colour in the middle of the seal's ring, at its left. */
async function ringColour(rendering: Rendering): Promise<readonly number[]> {
  const { x, y, width, page } = imageOf(rendering);
  const picture = await loadImage(Buffer.from(await renderPng(pdfOf(rendering), page, 300)));
  const pen = createCanvas(picture.width, picture.height).getContext('2d');
  pen.drawImage(picture, 0, 0);
  const pixel = (mm: number): number => Math.round((mm / 25.4) * 300);
  return [...pen.getImageData(pixel(x + 0.015 * width), pixel(y + width / 2), 1, 1).data].slice(0, 3);
}

describe.each(['png', 'svg', 'jpg'])('a seal as %s', (kind) => {
  const renderings = new Map<string, Rendering>();
  beforeAll(async () => {
    renderings.set('screen', await sealedBy(kind));
    renderings.set('press', await sealedBy(kind, 'colour: press\n'));
  });
  const rendered = (colour: string): Rendering => renderings.get(colour) ?? expect.fail(colour);

  it('has its diameter and its place', async () => {
    const { x, y, width, height, page } = imageOf(rendered('screen'));
    const ink = await inkIn(pdfOf(rendered('screen')), page, { x0: x - 0.8, x1: x + width + 0.8, top: y - 0.8, bottom: y + height + 0.8 });
    expect(Math.abs((ink?.bottom ?? 0) - (ink?.top ?? 0) - 45)).toBeLessThanOrEqual(TOLERANCE);
    expect(Math.abs((ink?.top ?? 0) - y)).toBeLessThanOrEqual(TOLERANCE);
  });

  it('has its red', async () => {
    const [red, green, blue] = await ringColour(rendered('screen'));
    for (const [value, wanted] of [[red, 230], [green, 0], [blue, 18]] as const) expect(Math.abs((value ?? 0) - wanted)).toBeLessThanOrEqual(6);
  });

  it('is in press ink for a press, near the red of the mark', async () => {
    const [red = 0, green = 255, blue = 255] = await ringColour(rendered('press'));
    expect(red).toBeGreaterThan(180);
    expect(Math.max(green, blue)).toBeLessThan(110);
    expect(strFromU8(pdfOf(rendered('press')), true)).not.toMatch(/\/DeviceRGB/u);
    expect(strFromU8(pdfOf(rendered('press')), true)).toMatch(kind === 'svg' ? /\/Form/u : /\/DeviceCMYK/u);
  });

  it('is a picture of the DOCX that Office accepts', async () => {
    const docx = docxOf(rendered('screen'));
    const names = Object.keys(unzipSync(docx)).filter((name) => name.startsWith('word/media/'));
    expect(names.sort()).toEqual({ png: ['word/media/picture1.png'], jpg: ['word/media/picture1.jpeg'], svg: ['word/media/picture1.png', 'word/media/picture1.svg'] }[kind]);
    expect(await faultsOf(docx)).toEqual([]);
  });
});
