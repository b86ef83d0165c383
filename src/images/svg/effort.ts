import type { DrawnShape, Matrix, PathSegment } from '../picture.ts';
import { curvePieces } from '../raster/flatten.ts';
import { applied } from './matrix.ts';

/** Pixels of a drawing's height, for how finely its curves are parted. */
const FINENESS = 900;

/**
 * How much there is to draw of a shape where it has to be made into pixels: the heights that its lines run up and down, in heights of the drawing. A
 * seal has less than a hundred.
 */
export function effortOf({ path, matrix, stroke }: DrawnShape, drawingHeight: number): number {
  const scale = FINENESS / drawingHeight;
  const [a, b, c, d] = matrix;
  const larger = Math.max(Math.hypot(a, b), Math.hypot(c, d));
  const width = (stroke?.width ?? 0) * larger;
  let effort = 0;
  let from: readonly [number, number] = [0, 0];
  for (const step of path) {
    if (step.kind === 'close') continue;
    const pieces = step.kind === 'curve' ? curvePieces(from[0], from[1], step, larger * scale) : 1;
    const run = step.kind === 'move' ? 0 : heightOf(from, step, matrix, drawingHeight);
    // A stroke's pieces have two sides each, and a join or an end.
    effort += run + (stroke ? 2 * run + 4 * pieces * Math.min(width, drawingHeight) : 0);
    from = [step.x, step.y];
  }
  return effort / drawingHeight;
}

/** How high a segment is inside the drawing. */
function heightOf(from: readonly [number, number], step: Exclude<PathSegment, { kind: 'close' }>, matrix: Matrix, drawingHeight: number): number {
  const points = [from, ...(step.kind === 'curve' ? [[step.x1, step.y1] as const, [step.x2, step.y2] as const] : []), [step.x, step.y] as const];
  const heights = points.map(([x, y]) => Math.min(drawingHeight, Math.max(0, applied(matrix, x, y)[1])));
  return Math.max(...heights) - Math.min(...heights);
}
