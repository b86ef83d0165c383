import type { DrawnShape } from '../picture.ts';
import type { Outline } from './flatten.ts';

type Stroke = NonNullable<DrawnShape['stroke']>;
type Point = readonly [x: number, y: number];

const TURN = 2 * Math.PI;
/** Cosine of a turn that is hardly one. */
const STRAIGHT = 0.995;

/**
 * A stroke as pieces that together cover it: a rectangle for each straight part, and what each join and each end has. All turn the same way, so
 * that a nonzero fill of them is the stroke.
 * @param scale of the target, for the corners of what is round
 */
export function strokeOutlines(outlines: readonly Outline[], stroke: Stroke, scale: number): readonly Outline[] {
  return outlines.flatMap((outline) => piecesOf(outline, stroke, scale)).map((points) => ({ points: turnedOneWay(points), isClosed: true }));
}

function piecesOf(outline: Outline, { width, cap, join, miterLimit }: Stroke, scale: number): readonly (readonly number[])[] {
  const half = width / 2;
  const corners = cornersOf(outline);
  const [first, last] = [corners[0], corners.at(-1)];
  if (!first || !last) return [];
  if (corners.length === 1) return cap === 'butt' ? [] : [cap === 'round' ? disc(first, half, scale) : box(first, [1, 0], half)];
  const ends = corners.slice(0, outline.isClosed ? undefined : -1);
  const parts = ends.map((from, index) => [from, corners[(index + 1) % corners.length] ?? from] as const);
  const pieces = parts.map(([from, to]) => band(from, to, half));
  const joined = outline.isClosed ? parts.map((part, index) => [parts.at(index - 1) ?? part, part] as const) : parts.slice(1).map((part, index) => [parts[index] ?? part, part] as const);
  for (const [before, after] of joined) pieces.push(...joinOf(before, after, half, join, miterLimit, scale));
  if (!outline.isClosed && cap !== 'butt') {
    const [second, beforeLast] = [corners[1] ?? first, corners.at(-2) ?? last];
    pieces.push(cap === 'round' ? disc(first, half, scale) : box(first, towards(second, first), half), cap === 'round' ? disc(last, half, scale) : box(last, towards(beforeLast, last), half));
  }
  return pieces;
}

/** Without those that lie on the one before. */
function cornersOf({ points, isClosed }: Outline): readonly Point[] {
  const corners: Point[] = [];
  for (let index = 0; index + 1 < points.length; index += 2) {
    const point: Point = [points[index] ?? 0, points[index + 1] ?? 0];
    if (!same(corners.at(-1), point)) corners.push(point);
  }
  return isClosed && corners.length > 1 && same(corners.at(-1), corners[0]) ? corners.slice(0, -1) : corners;
}

const same = (one: Point | undefined, other: Point | undefined): boolean => one?.[0] === other?.[0] && one?.[1] === other?.[1];

function towards([x1, y1]: Point, [x2, y2]: Point): Point {
  const length = Math.hypot(x2 - x1, y2 - y1);
  return [(x2 - x1) / length, (y2 - y1) / length];
}

function band(from: Point, to: Point, half: number): number[] {
  const [dx, dy] = towards(from, to);
  const [nx, ny] = [-dy * half, dx * half];
  return [from[0] + nx, from[1] + ny, to[0] + nx, to[1] + ny, to[0] - nx, to[1] - ny, from[0] - nx, from[1] - ny];
}

/** Half a square beyond an end. */
const box = ([x, y]: Point, [dx, dy]: Point, half: number): number[] => band([x - dx * half, y - dy * half], [x + dx * half, y + dy * half], half);

function disc([x, y]: Point, radius: number, scale: number): number[] {
  const count = Math.max(8, Math.min(64, Math.ceil(4 * Math.sqrt(radius * scale))));
  return Array.from({ length: count }, (_, index) => (index * TURN) / count).flatMap((angle) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]);
}

type Part = readonly [from: Point, to: Point];

function joinOf([from, at]: Part, [, to]: Part, half: number, join: Stroke['join'], miterLimit: number, scale: number): readonly number[][] {
  const [inX, inY] = towards(from, at);
  const [outX, outY] = towards(at, to);
  const turn = inX * outY - inY * outX;
  const cos = inX * outX + inY * outY;
  if (Math.abs(turn) < 1e-9 && cos > 0) return [];
  // Between the short strokes of a curve a corner is as good as a disc.
  if (join === 'round' && cos < STRAIGHT) return [disc(at, half, scale)];
  // The outer side is the one that the line turns away from.
  const side = turn > 0 ? -half : half;
  const [ax, ay] = [at[0] - inY * side, at[1] + inX * side];
  const [bx, by] = [at[0] - outY * side, at[1] + outX * side];
  // A miter is as long as 1 / sin of half the angle between both parts.
  const sine = Math.sqrt(Math.max(0, (1 + cos) / 2));
  if (join !== 'miter' || sine * miterLimit < 1 || sine === 0) return [[at[0], at[1], ax, ay, bx, by]];
  const [mx, my] = [(ax + bx) / 2 - at[0], (ay + by) / 2 - at[1]];
  const reach = half / sine / Math.hypot(mx, my);
  return [[at[0], at[1], ax, ay, at[0] + mx * reach, at[1] + my * reach, bx, by]];
}

function turnedOneWay(points: readonly number[]): readonly number[] {
  let area = 0;
  for (let index = 0; index < points.length; index += 2) {
    const next = (index + 2) % points.length;
    area += (points[index] ?? 0) * (points[next + 1] ?? 0) - (points[next] ?? 0) * (points[index + 1] ?? 0);
  }
  if (area >= 0) return points;
  return Array.from({ length: points.length / 2 }, (_, index) => points.length - 2 * (index + 1)).flatMap((at) => [points[at] ?? 0, points[at + 1] ?? 0]);
}
