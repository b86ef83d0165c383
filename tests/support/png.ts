import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const MM_PER_INCH = 25.4;
/** Of 255: what is darker in any colour counts as ink. */
const INK = 200;

/** A page as a PNG picture, for looking at: drawn by pdf.js, no outside program. */
export async function renderPng(pdf: Uint8Array, page = 1, dpi = 100): Promise<Uint8Array> {
  return new Uint8Array((await renderCanvas(pdf, page, dpi)).toBuffer('image/png'));
}

/** A box in mm from the page's top left corner. */
export interface Region {
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * A page's ink: gives the edges of what is seen in a region, in mm, where a glyph really is, not its em box. As exact as a pixel:
 * 0.04 mm at 600 dpi. Undefined for a region that is white. The page is drawn once.
 *
 *     const ink = await inkOf(bytes, 1);
 *     ink({ x0: 28, x1: 184, top: 60, bottom: 95 })?.top
 */
export async function inkOf(pdf: Uint8Array, page: number, dpi = 600): Promise<(region: Region) => Region | undefined> {
  const canvas = await renderCanvas(pdf, page, dpi);
  return (region) => edgesIn(canvas, region, dpi);
}

/** The ink in one region; `inkOf` is for several. */
export const inkIn = async (pdf: Uint8Array, page: number, region: Region, dpi = 600): Promise<Region | undefined> => (await inkOf(pdf, page, dpi))(region);

function edgesIn(canvas: Canvas, region: Region, dpi: number): Region | undefined {
  const pixel = MM_PER_INCH / dpi;
  const left = Math.max(0, Math.floor(region.x0 / pixel));
  const upper = Math.max(0, Math.floor(region.top / pixel));
  const width = Math.min(canvas.width, Math.ceil(region.x1 / pixel)) - left;
  const height = Math.min(canvas.height, Math.ceil(region.bottom / pixel)) - upper;
  const { data } = canvas.getContext('2d').getImageData(left, upper, width, height);
  let [x0, x1, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      if (Math.min(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255) >= INK) continue;
      x0 = Math.min(x0, x);
      x1 = Math.max(x1, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  }
  if (x0 === Infinity) return undefined;
  return { x0: (left + x0) * pixel, x1: (left + x1) * pixel, top: (upper + top) * pixel, bottom: (upper + bottom) * pixel };
}

/** What is used of the canvas that pdf.js makes. */
interface Canvas {
  readonly width: number;
  readonly height: number;
  toBuffer(type: 'image/png'): Uint8Array;
  getContext(type: '2d'): { getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray } };
}

async function renderCanvas(pdf: Uint8Array, page: number, dpi: number): Promise<Canvas> {
  const task = getDocument({ data: pdf.slice(), verbosity: 0, isEvalSupported: false, useSystemFonts: false, disableFontFace: true });
  try {
    const document = await task.promise;
    const proxy = await document.getPage(page);
    const viewport = proxy.getViewport({ scale: dpi / 72 });
    // Its own factory: pdf.js brings a canvas of its own version, whose paths another version does not take.
    const factory = document.canvasFactory as { create(width: number, height: number): { canvas: Canvas; context: object } };
    const { canvas, context } = factory.create(Math.round(viewport.width), Math.round(viewport.height));
    await proxy.render({ canvasContext: context, viewport, background: 'white' }).promise;
    return canvas;
  } finally {
    await task.destroy();
  }
}
