import type { PathSegment } from '../picture.ts';

/** How far a curve's handles stand for a quarter of a circle of radius 1. */
export const QUARTER = (4 / 3) * Math.tan(Math.PI / 8);

export interface Arc {
  readonly rx: number;
  readonly ry: number;
  /** Of its axes, in degrees. */
  readonly turn: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

type Point = readonly [x: number, y: number];

/** An elliptical arc (SVG 1.1, F.6) as curves of at most a quarter each, which leave the ellipse by less than 0.03 % of its radius. */
export function arcSegments([x1, y1]: Point, arc: Arc, [x2, y2]: Point): readonly PathSegment[] {
  if (x1 === x2 && y1 === y2) return [];
  if (arc.rx === 0 || arc.ry === 0) return [{ kind: 'line', x: x2, y: y2 }];
  const angle = (arc.turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [halfX, halfY] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const [x, y] = [cos * halfX + sin * halfY, -sin * halfX + cos * halfY];
  // Radii that are too small for the distance grow until they reach.
  const grown = Math.sqrt(Math.max(1, (x / arc.rx) ** 2 + (y / arc.ry) ** 2));
  const [rx, ry] = [Math.abs(arc.rx) * grown, Math.abs(arc.ry) * grown];
  const over = rx * rx * ry * ry - rx * rx * y * y - ry * ry * x * x;
  const root = Math.sqrt(Math.max(0, over / (rx * rx * y * y + ry * ry * x * x))) * (arc.large === arc.sweep ? -1 : 1);
  const [cx, cy] = [(root * rx * y) / ry, (-root * ry * x) / rx];
  const start = Math.atan2((y - cy) / ry, (x - cx) / rx);
  const end = Math.atan2((-y - cy) / ry, (-x - cx) / rx);
  const turn = 2 * Math.PI;
  const swept = arc.sweep ? (((end - start) % turn) + turn) % turn : -((((start - end) % turn) + turn) % turn);
  const count = Math.max(1, Math.ceil(Math.abs(swept) / (Math.PI / 2) - 1e-9));
  const step = swept / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  const [middleX, middleY] = [cos * cx - sin * cy + (x1 + x2) / 2, sin * cx + cos * cy + (y1 + y2) / 2];
  const place = (u: number, v: number): Point => [middleX + cos * rx * u - sin * ry * v, middleY + sin * rx * u + cos * ry * v];
  return Array.from({ length: count }, (_, index): PathSegment => {
    const [from, to] = [start + index * step, start + (index + 1) * step];
    const [cx1, cy1] = place(Math.cos(from) - reach * Math.sin(from), Math.sin(from) + reach * Math.cos(from));
    const [cx2, cy2] = place(Math.cos(to) + reach * Math.sin(to), Math.sin(to) - reach * Math.cos(to));
    const [px, py] = index === count - 1 ? [x2, y2] : place(Math.cos(to), Math.sin(to));
    return { kind: 'curve', x1: cx1, y1: cy1, x2: cx2, y2: cy2, x: px, y: py };
  });
}
