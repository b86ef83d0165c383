import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
export const MM_PER_PT = 25.4 / 72;

/** First `a`, then `b`. */
export const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
  a[4] * b[0] + a[5] * b[2] + b[4],
  a[4] * b[1] + a[5] * b[3] + b[5],
];

/** First a move by x and y, then `matrix`. */
export const moved = (x: number, y: number, matrix: Matrix): Matrix => multiply([1, 0, 0, 1, x, y], matrix);

export function matrixOf(numbers: ArrayLike<unknown>): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(numbers) as number[];
  return [a, b, c, d, e, f];
}

/** To 0.001. */
export const round = (value: number): number => Math.round(value * 1000) / 1000 + 0;

export type Point = readonly [x: number, y: number];

/** Corners of each part of a path as pdf.js gives it: operators and their coordinates. Curves count with their control points. */
export function subpathsOf(operators: readonly number[], coordinates: readonly number[]): Point[][] {
  const subpaths: Point[][] = [];
  let at = 0;
  const take = (): Point => [coordinates[at++] ?? 0, coordinates[at++] ?? 0];
  const points: Readonly<Record<number, number>> = { [OPS.moveTo]: 1, [OPS.lineTo]: 1, [OPS.curveTo]: 3, [OPS.curveTo2]: 2, [OPS.curveTo3]: 2 };
  for (const operator of operators) {
    if (operator === OPS.rectangle) {
      const [x, y] = take();
      const [width, height] = take();
      subpaths.push([[x, y], [x + width, y + height]]);
      continue;
    }
    if (operator === OPS.moveTo || subpaths.length === 0) subpaths.push([]);
    for (let point = 0; point < (points[operator] ?? 0); point++) subpaths.at(-1)?.push(take());
  }
  return subpaths;
}
