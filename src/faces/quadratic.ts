import type { Pen } from './charstring.ts';

interface Point {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}

type Contour = readonly Point[];

export interface OutlinePen extends Pen {
  /** What was drawn as a simple glyph of a glyf table; empty when there is no ink. */
  outline(): Uint8Array;
}

/** Draws cubic curves as quadratic ones. @param tolerance the most they may be apart, in the units of the drawing */
export function createPen(tolerance: number): OutlinePen {
  const contours: Point[][] = [];
  let contour: Point[] = [];
  let x = 0;
  let y = 0;
  const to = (toX: number, toY: number): void => {
    x = toX;
    y = toY;
    contour.push({ x, y, onCurve: true });
  };
  return {
    move(dx, dy) {
      contour = [];
      contours.push(contour);
      to(x + dx, y + dy);
    },
    line(dx, dy) {
      to(x + dx, y + dy);
    },
    curve(dx1, dy1, dx2, dy2, dx3, dy3) {
      const [x1, y1] = [x + dx1, y + dy1];
      const [x2, y2] = [x1 + dx2, y1 + dy2];
      const [x3, y3] = [x2 + dx3, y2 + dy3];
      // A quadratic curve with the control point below misses the cubic one by √3/36 of this length; n pieces by 1/n³ of that.
      const miss = (Math.sqrt(3) / 36) * Math.hypot(x3 - 3 * x2 + 3 * x1 - x, y3 - 3 * y2 + 3 * y1 - y);
      const pieces = Math.max(1, Math.ceil(Math.cbrt(miss / tolerance)));
      const across = [x, x1, x2, x3] as const;
      const along = [y, y1, y2, y3] as const;
      for (let piece = 0; piece < pieces; piece += 1) {
        const [start, end] = [piece / pieces, (piece + 1) / pieces];
        contour.push({ x: control(across, start, end), y: control(along, start, end), onCurve: false });
        to(at(across, end), at(along, end));
      }
    },
    outline: () => simpleGlyph(contours.map(closed).filter(({ length }) => length > 2)),
  };
}

type Cubic = readonly [number, number, number, number];

/** One coordinate of a cubic curve at t. */
function at([a, b, c, d]: Cubic, t: number): number {
  const s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
}

/** The control point of the quadratic curve for the piece from `start` to `end`: midway between where its cubic ones point to. */
function control(cubic: Cubic, start: number, end: number): number {
  const [a, b, c, d] = cubic;
  const slope = (t: number): number => 3 * ((1 - t) * (1 - t) * (b - a) + 2 * (1 - t) * t * (c - b) + t * t * (d - c));
  return (at(cubic, start) + at(cubic, end)) / 2 + ((slope(start) - slope(end)) * (end - start)) / 4;
}

/** Whole units; a last point on the first one is not repeated. */
function closed(contour: readonly Point[]): Contour {
  const points = contour.map(({ x, y, onCurve }) => ({ x: Math.round(x), y: Math.round(y), onCurve }));
  const [first, last] = [points[0], points.at(-1)];
  return first && last && points.length > 1 && last.onCurve && first.x === last.x && first.y === last.y ? points.slice(0, -1) : points;
}

const ON_CURVE = 1;
const SHORT_X = 2;
const SHORT_Y = 4;
const SAME_X = 16; // or, when short, not negative
const SAME_Y = 32;

function simpleGlyph(contours: readonly Contour[]): Uint8Array {
  const points = contours.flat();
  if (points.length === 0) return new Uint8Array(0);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  let end = -1;
  const ends = contours.map(({ length }) => (end += length));
  const across = distances(xs, SHORT_X, SAME_X);
  const along = distances(ys, SHORT_Y, SAME_Y);
  const [reachX, reachY] = [contours.flatMap((contour) => reach(contour, ({ x }) => x)), contours.flatMap((contour) => reach(contour, ({ y }) => y))];
  const box = [Math.floor(Math.min(...reachX)), Math.floor(Math.min(...reachY)), Math.ceil(Math.max(...reachX)), Math.ceil(Math.max(...reachY))];
  const header = [contours.length, ...box, ...ends, 0];
  return Uint8Array.from([
    ...header.flatMap((value) => [value >> 8, value]),
    ...points.map(({ onCurve }, index) => (onCurve ? ON_CURVE : 0) | (across.flags[index] ?? 0) | (along.flags[index] ?? 0)),
    ...across.bytes,
    ...along.bytes,
  ]);
}

/** Where the ink of a contour turns back in one direction: its points, and the summit of each curve, whose control point lies beyond. */
function reach(contour: Contour, coordinate: (point: Point) => number): readonly number[] {
  return contour.map((point, index) => {
    const middle = coordinate(point);
    if (point.onCurve) return middle;
    const [start, end] = [contour[index - 1] ?? point, contour[(index + 1) % contour.length] ?? point].map(coordinate) as [number, number];
    const isBeyond = (middle - start) * (middle - end) > 0;
    return isBeyond ? start - (start - middle) ** 2 / (start - 2 * middle + end) : start;
  });
}

function distances(values: readonly number[], short: number, same: number): { readonly flags: readonly number[]; readonly bytes: readonly number[] } {
  const flags: number[] = [];
  const bytes: number[] = [];
  let previous = 0;
  for (const value of values) {
    const distance = value - previous;
    previous = value;
    if (distance === 0) flags.push(same);
    else if (Math.abs(distance) < 256) {
      flags.push(distance > 0 ? short | same : short);
      bytes.push(Math.abs(distance));
    } else {
      flags.push(0);
      bytes.push(distance >> 8, distance);
    }
  }
  return { flags, bytes };
}
