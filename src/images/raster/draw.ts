import type { Drawing, DrawnShape, Matrix, Paint } from '../picture.ts';
import { product } from '../svg/matrix.ts';
import { coverage, type Coverage } from './fill.ts';
import { flattened, moved } from './flatten.ts';
import { encodePng } from './png-write.ts';
import { strokeOutlines } from './stroke.ts';

/** Pixels of the longer side: 500 dpi for a seal of 45 mm. */
const LONGER = 900;

/** Red, green, blue and what covers of each pixel, 0 to 1, row by row; colours are multiplied by what covers. */
interface Canvas {
  readonly columns: number;
  readonly rows: number;
  readonly pixels: Float32Array;
}

/** A drawing as a PNG file with alpha, for programs that do not draw SVG. */
export function rasterised({ width, height, shapes }: Drawing): Uint8Array {
  const scale = LONGER / Math.max(width, height);
  const [columns, rows] = [width, height].map((side) => Math.max(1, Math.round(side * scale))) as [number, number];
  const canvas: Canvas = { columns, rows, pixels: new Float32Array(columns * rows * 4) };
  const toPixels: Matrix = [columns / width, 0, 0, rows / height, 0, 0];
  for (const shape of shapes) paintShape(canvas, shape, product(toPixels, shape.matrix));
  return encodePng(columns, rows, bytesOf(canvas.pixels));
}

function paintShape(canvas: Canvas, { path, fill, stroke }: DrawnShape, matrix: Matrix): void {
  const [a, b, c, d] = matrix;
  const scale = Math.max(Math.hypot(a, b), Math.hypot(c, d));
  const outlines = flattened(path, scale);
  const { columns, rows } = canvas;
  if (fill) over(canvas, coverage(outlines.map((outline) => moved(outline, matrix)), fill.rule, columns, rows), fill);
  // A mirrored stroke still turns one way: all of its pieces are mirrored together.
  if (stroke) over(canvas, coverage(strokeOutlines(outlines, stroke, scale).map((outline) => moved(outline, matrix)), 'nonzero', columns, rows), stroke);
}

/** Paints above what is there. */
function over({ pixels, columns }: Canvas, covered: Coverage | undefined, { colour: [red, green, blue], opacity }: Paint): void {
  if (!covered) return;
  const { left, top, width, height, shares } = covered;
  const paint = [red / 255, green / 255, blue / 255, 1];
  for (let index = 0; index < width * height; index += 1) {
    const alpha = Math.min(1, shares[index] ?? 0) * opacity;
    if (alpha <= 0) continue;
    const at = 4 * ((top + Math.floor(index / width)) * columns + left + (index % width));
    for (let channel = 0; channel < 4; channel += 1) pixels[at + channel] = (paint[channel] ?? 0) * alpha + (pixels[at + channel] ?? 0) * (1 - alpha);
  }
}

function bytesOf(pixels: Float32Array): Uint8Array {
  const bytes = new Uint8Array(pixels.length);
  for (let at = 0; at < pixels.length; at += 4) {
    const alpha = pixels[at + 3] ?? 0;
    if (alpha <= 0) continue;
    for (let channel = 0; channel < 3; channel += 1) bytes[at + channel] = Math.round((255 * (pixels[at + channel] ?? 0)) / alpha);
    bytes[at + 3] = Math.round(255 * alpha);
  }
  return bytes;
}
