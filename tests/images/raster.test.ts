import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { openPicture } from '../../src/images/open.ts';
import { isPicture } from '../../src/images/picture.ts';
import { rasterised } from '../../src/images/raster/draw.ts';

/** Our pixels against another program's (Skia): share of the whole area by which what covers may differ, and a pixel's colour. */
const AREA = 0.001;
const SIZE = 900;

const bytesOf = (content: string, box: string): Uint8Array => new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${SIZE}" height="${SIZE}">${content}</svg>`);

function ours(content: string, box: string) {
  const drawing = openPicture(bytesOf(content, box));
  if (!isPicture(drawing) || drawing.kind !== 'svg') return expect.fail(JSON.stringify(drawing));
  const picture = openPicture(rasterised(drawing));
  if (!isPicture(picture) || picture.kind !== 'png') return expect.fail('no PNG');
  return picture;
}

async function theirs(content: string, box: string): Promise<Uint8ClampedArray> {
  const pen = createCanvas(SIZE, SIZE).getContext('2d');
  pen.drawImage(await loadImage(Buffer.from(bytesOf(content, box))), 0, 0, SIZE, SIZE);
  return pen.getImageData(0, 0, SIZE, SIZE).data;
}

describe('a drawing in pixels', () => {
  it.each([
    ['a ring', '<circle cx="50" cy="50" r="48" fill="none" stroke="#e60012" stroke-width="3"/>'],
    ['a star', '<polygon fill="red" points="50,10 61,45 98,45 68,66 79,100 50,78 21,100 32,66 2,45 39,45"/>'],
    ['a star that crosses itself', '<polygon fill="red" fill-rule="evenodd" points="50,5 79,95 3,40 97,40 21,95"/>'],
    ['the same, filled whole', '<polygon fill="red" points="50,5 79,95 3,40 97,40 21,95"/>'],
    ['curves', '<path fill="#c00" d="M10 90C10 10 90 10 90 90S50 40 10 90ZM40 60A12 20 30 1 1 60 60Z"/>'],
    ['miters', '<path fill="none" stroke="red" stroke-width="6" d="M10 80L30 20 50 80 70 20 90 80"/>'],
    ['bevels', '<path fill="none" stroke="red" stroke-width="6" stroke-linejoin="bevel" d="M10 80L30 20 50 80 70 20 90 80"/>'],
    ['round joins and ends', '<path fill="none" stroke="red" stroke-width="9" stroke-linejoin="round" stroke-linecap="round" d="M10 80L30 20 50 80"/>'],
    ['square ends', '<path fill="none" stroke="red" stroke-width="9" stroke-linecap="square" d="M20 30L80 60"/>'],
    ['a stroke that is drawn out', '<path transform="translate(20 10) scale(.5 1.6) rotate(20)" fill="none" stroke="red" stroke-width="6" d="M20 10L80 20 60 50Z"/>'],
    ['what is seen through', '<rect x="10" y="10" width="60" height="60" rx="9" fill="red"/><circle cx="60" cy="60" r="30" fill="blue" opacity=".5"/>'],
    ['what reaches beyond', '<circle cx="0" cy="50" r="80" fill="red"/><circle cx="300" cy="50" r="8"/>'],
  ])('%s looks as another program draws it', async (_, content) => {
    const own = ours(content, '0 0 100 100');
    const other = await theirs(content, '0 0 100 100');
    let [alpha, colour] = [0, 0];
    for (let at = 0; at < SIZE * SIZE; at += 1) {
      const covers = own.alpha?.[at] ?? 255;
      alpha += Math.abs(covers - (other[4 * at + 3] ?? 0));
      if (covers < 255 || other[4 * at + 3] !== 255) continue;
      for (let channel = 0; channel < 3; channel += 1) colour += Math.abs((own.samples[3 * at + channel] ?? 0) - (other[4 * at + channel] ?? 0));
    }
    expect(alpha / 255 / SIZE ** 2).toBeLessThan(AREA);
    expect(colour / 255 / SIZE ** 2).toBeLessThan(AREA);
  });

  it('has 900 pixels on its longer side', () => {
    expect(ours('<path d="M0 0h10v5z"/>', '0 0 10 5')).toMatchObject({ width: 900, height: 450 });
  });
});
