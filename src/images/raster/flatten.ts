import type { Matrix, PathSegment } from '../picture.ts';
import { applied } from '../svg/matrix.ts';

/** Corners of a line of straight strokes, x and y in turn. */
export interface Outline {
  readonly points: readonly number[];
  readonly isClosed: boolean;
}

/** A path's lines, curves as strokes that leave them by less than a quarter of a unit of the target. */
export function flattened(path: readonly PathSegment[], scale: number): readonly Outline[] {
  const outlines: Outline[] = [];
  let points: number[] = [];
  let [x, y] = [0, 0];
  const finish = (isClosed: boolean): void => {
    if (points.length > 2) outlines.push({ points, isClosed });
    points = [];
  };
  for (const step of path) {
    if (step.kind === 'close') {
      const [startX = x, startY = y] = points;
      finish(true);
      [x, y] = [startX, startY];
      continue;
    }
    if (step.kind === 'move') finish(false);
    else if (points.length === 0) points.push(x, y);
    if (step.kind === 'curve') points.push(...curve(x, y, step, scale));
    else points.push(step.x, step.y);
    [x, y] = [step.x, step.y];
  }
  finish(false);
  return outlines;
}

const FEWEST = 2;
const MOST = 64;

type Curve = Extract<PathSegment, { kind: 'curve' }>;

/** Straight strokes that a curve is made of. */
export function curvePieces(x: number, y: number, to: Curve, scale: number): number {
  const bend = Math.max(Math.hypot(x - 2 * to.x1 + to.x2, y - 2 * to.y1 + to.y2), Math.hypot(to.x1 - 2 * to.x2 + to.x, to.y1 - 2 * to.y2 + to.y));
  return Math.max(FEWEST, Math.min(MOST, Math.ceil(Math.sqrt(3 * bend * scale))));
}

function curve(x: number, y: number, to: Curve, scale: number): readonly number[] {
  const count = curvePieces(x, y, to, scale);
  return Array.from({ length: count }, (_, index) => (index + 1) / count).flatMap((t) => {
    const s = 1 - t;
    const at = (from: number, one: number, two: number, end: number): number => s * s * s * from + 3 * s * s * t * one + 3 * s * t * t * two + t * t * t * end;
    return [at(x, to.x1, to.x2, to.x), at(y, to.y1, to.y2, to.y)];
  });
}

/** Outlines elsewhere: their corners through a matrix. */
export const moved = ({ points, isClosed }: Outline, matrix: Matrix): Outline => ({
  isClosed,
  points: points.flatMap((value, index) => (index % 2 === 0 ? applied(matrix, value, points[index + 1] ?? 0) : [])),
});
