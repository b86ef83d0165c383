import type { Outline } from './flatten.ts';

/** Lines a pixel that are looked at; along each of them what is covered is exact. */
const LINES = 8;

interface Edge {
  readonly x: number;
  readonly y: number;
  /** x for each y further down. */
  readonly slope: number;
  readonly bottom: number;
  readonly winding: 1 | -1;
}

/** A part of a raster, and how much of each of its pixels is covered, 0 to 1, row by row. */
export interface Coverage {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly shares: Float32Array;
}

/** What some outlines cover of a raster of that size; open ones are closed. Undefined where they cover nothing of it. */
export function coverage(outlines: readonly Outline[], rule: 'nonzero' | 'evenodd', columns: number, rows: number): Coverage | undefined {
  const box = boxOf(outlines, columns, rows);
  if (!box) return undefined;
  const covered = { ...box, shares: new Float32Array(box.width * box.height) };
  const edges = outlines.flatMap(edgesOf).sort((one, other) => one.y - other.y);
  let active: Edge[] = [];
  let next = 0;
  for (let line = box.top * LINES; line < (box.top + box.height) * LINES; line += 1) {
    const y = (line + 0.5) / LINES;
    for (let edge = edges[next]; edge && edge.y <= y; edge = edges[next]) {
      active.push(edge);
      next += 1;
    }
    active = active.filter(({ bottom }) => bottom > y);
    const crossings = active.map((edge) => ({ x: edge.x + (y - edge.y) * edge.slope, winding: edge.winding })).sort((one, other) => one.x - other.x);
    let winding = 0;
    crossings.forEach(({ x, winding: own }, index) => {
      winding += own;
      const isInside = rule === 'nonzero' ? winding !== 0 : winding % 2 !== 0;
      const end = crossings[index + 1]?.x;
      if (isInside && end !== undefined) addSpan(covered, Math.floor(line / LINES), x, end);
    });
  }
  return covered;
}

/** The pixels that outlines reach. */
function boxOf(outlines: readonly Outline[], columns: number, rows: number): Omit<Coverage, 'shares'> | undefined {
  const reach = [0, 1].map((axis) => {
    let [from, to] = [Infinity, -Infinity];
    for (const { points } of outlines) {
      for (let index = axis; index < points.length; index += 2) {
        from = Math.min(from, points[index] ?? from);
        to = Math.max(to, points[index] ?? to);
      }
    }
    const most = axis === 0 ? columns : rows;
    return [Math.max(0, Math.floor(from)), Math.min(most, Math.ceil(to))] as const;
  });
  const [[left, right] = [0, 0], [top, bottom] = [0, 0]] = reach;
  return right > left && bottom > top ? { left, top, width: right - left, height: bottom - top } : undefined;
}

function edgesOf({ points }: Outline): readonly Edge[] {
  const edges: Edge[] = [];
  for (let index = 0; index + 1 < points.length; index += 2) {
    const next = (index + 2) % points.length;
    const [x1, y1, x2, y2] = [points[index] ?? 0, points[index + 1] ?? 0, points[next] ?? 0, points[next + 1] ?? 0];
    if (y1 === y2) continue;
    const slope = (x2 - x1) / (y2 - y1);
    edges.push(y1 < y2 ? { x: x1, y: y1, slope, bottom: y2, winding: 1 } : { x: x2, y: y2, slope, bottom: y1, winding: -1 });
  }
  return edges;
}

function addSpan({ shares, left, top, width }: Coverage, line: number, from: number, to: number): void {
  const row = (line - top) * width;
  const [start, end] = [Math.max(0, from - left), Math.min(width, to - left)];
  for (let pixel = Math.floor(start); pixel < end; pixel += 1) {
    const share = Math.min(end, pixel + 1) - Math.max(start, pixel);
    shares[row + pixel] = (shares[row + pixel] ?? 0) + share / LINES;
  }
}
