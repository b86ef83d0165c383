import type { PathSegment } from '../picture.ts';
import { QUARTER } from './arc.ts';
import { pathSegments } from './path-data.ts';

/** A basic shape (SVG 1.1, 9) as a path; undefined where a length has a unit or is no number. */
export function shapeSegments(name: string, attributes: ReadonlyMap<string, string>): readonly PathSegment[] | undefined {
  const lengths = (...keys: readonly string[]): readonly number[] | undefined => {
    const values = keys.map((key) => lengthOf(attributes.get(key) ?? '0'));
    return values.every((value) => value !== undefined) ? values : undefined;
  };
  switch (name) {
    case 'path':
      return pathSegments(attributes.get('d') ?? '');
    case 'circle': {
      const [cx = 0, cy = 0, r = 0] = lengths('cx', 'cy', 'r') ?? [NaN];
      return Number.isNaN(cx) ? undefined : ellipse(cx, cy, r, r);
    }
    case 'ellipse': {
      const [cx = 0, cy = 0, rx = 0, ry = 0] = lengths('cx', 'cy', 'rx', 'ry') ?? [NaN];
      return Number.isNaN(cx) ? undefined : ellipse(cx, cy, rx, ry);
    }
    case 'rect':
      return rectangle(lengths('x', 'y', 'width', 'height'), attributes);
    case 'line': {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = lengths('x1', 'y1', 'x2', 'y2') ?? [NaN];
      return Number.isNaN(x1) ? undefined : [{ kind: 'move', x: x1, y: y1 }, { kind: 'line', x: x2, y: y2 }];
    }
    default:
      return polygon(attributes.get('points') ?? '', name === 'polygon');
  }
}

export const SHAPES: ReadonlySet<string> = new Set(['path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon']);

/** A number without a unit, or in px; undefined for anything else. */
export function lengthOf(text: string): number | undefined {
  const found = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)\s*(?:px)?\s*$/u.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

function ellipse(cx: number, cy: number, rx: number, ry: number): readonly PathSegment[] {
  if (rx <= 0 || ry <= 0) return [];
  const [hx, hy] = [rx * QUARTER, ry * QUARTER];
  return [
    { kind: 'move', x: cx + rx, y: cy },
    { kind: 'curve', x1: cx + rx, y1: cy + hy, x2: cx + hx, y2: cy + ry, x: cx, y: cy + ry },
    { kind: 'curve', x1: cx - hx, y1: cy + ry, x2: cx - rx, y2: cy + hy, x: cx - rx, y: cy },
    { kind: 'curve', x1: cx - rx, y1: cy - hy, x2: cx - hx, y2: cy - ry, x: cx, y: cy - ry },
    { kind: 'curve', x1: cx + hx, y1: cy - ry, x2: cx + rx, y2: cy - hy, x: cx + rx, y: cy },
    { kind: 'close' },
  ];
}

/** With corners that are rounded as far as half a side. */
function rectangle(sides: readonly number[] | undefined, attributes: ReadonlyMap<string, string>): readonly PathSegment[] | undefined {
  if (!sides) return undefined;
  const [x = 0, y = 0, width = 0, height = 0] = sides;
  if (width <= 0 || height <= 0) return [];
  const typed = ['rx', 'ry'].map((key) => attributes.get(key)).map((text) => (text === undefined || text === 'auto' ? undefined : (lengthOf(text) ?? NaN)));
  if (typed.some((value) => Number.isNaN(value))) return undefined;
  const rx = Math.min(typed[0] ?? typed[1] ?? 0, width / 2);
  const ry = Math.min(typed[1] ?? typed[0] ?? 0, height / 2);
  if (rx <= 0 || ry <= 0) return polygonOf([x, y, x + width, y, x + width, y + height, x, y + height], true);
  const corner = (fromX: number, fromY: number, toX: number, toY: number, overX: number, overY: number): readonly PathSegment[] => [
    { kind: 'line', x: fromX, y: fromY },
    { kind: 'curve', x1: fromX + (overX - fromX) * QUARTER, y1: fromY + (overY - fromY) * QUARTER, x2: toX + (overX - toX) * QUARTER, y2: toY + (overY - toY) * QUARTER, x: toX, y: toY },
  ];
  const [right, foot] = [x + width, y + height];
  return [
    { kind: 'move', x: x + rx, y },
    ...corner(right - rx, y, right, y + ry, right, y),
    ...corner(right, foot - ry, right - rx, foot, right, foot),
    ...corner(x + rx, foot, x, foot - ry, x, foot),
    ...corner(x, y + ry, x + rx, y, x, y),
    { kind: 'close' },
  ];
}

const polygon = (points: string, closes: boolean): readonly PathSegment[] => polygonOf(points.split(/[\s,]+/u).filter((text) => text !== '').map(Number), closes);

/** Up to the first point that is none. */
function polygonOf(values: readonly number[], closes: boolean): readonly PathSegment[] {
  const bad = values.findIndex((value) => !Number.isFinite(value));
  const points = Array.from({ length: Math.floor((bad < 0 ? values.length : bad) / 2) }, (_, index) => ({ x: values[2 * index] ?? 0, y: values[2 * index + 1] ?? 0 }));
  return [...points.map((point, index): PathSegment => ({ kind: index === 0 ? 'move' : 'line', ...point })), ...(closes && points.length > 0 ? [{ kind: 'close' } as const] : [])];
}
