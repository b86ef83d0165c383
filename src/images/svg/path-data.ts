import type { PathSegment } from '../picture.ts';
import { arcSegments } from './arc.ts';

/** Numbers that each command takes. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

interface Pen {
  x: number;
  y: number;
  /** Where the subpath began. */
  startX: number;
  startY: number;
  /** The last curve's second handle, for one that goes on smoothly: of a cubic or a quadratic one. */
  handle?: { readonly of: 'C' | 'Q'; readonly x: number; readonly y: number };
}

/** A path's `d` (SVG 1.1, 8.3) as absolute segments; up to what cannot be read, as the specification wants it. */
export function pathSegments(data: string): readonly PathSegment[] {
  const segments: PathSegment[] = [];
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0 };
  let at = 0;
  const next = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(data);
    if (found) at = pattern.lastIndex;
    return found?.[1];
  };
  for (let letter = next(COMMAND); letter !== undefined; letter = next(COMMAND)) {
    let command = letter;
    if (segments.length === 0 && command.toUpperCase() !== 'M') return segments;
    for (let first = true; ; first = false) {
      const upper = command.toUpperCase();
      const values: number[] = [];
      for (let index = 0; index < (TAKES[upper] ?? 0); index += 1) {
        const text = next(upper === 'A' && (index === 3 || index === 4) ? FLAG : NUMBER);
        if (text === undefined) break;
        values.push(Number(text));
      }
      if (values.length < (TAKES[upper] ?? 0)) {
        if (first || values.length > 0) return segments;
        break;
      }
      segments.push(...stepOf(upper, values, command !== upper, pen));
      if (upper === 'Z') break;
      if (upper === 'M') command = command === 'm' ? 'l' : 'L';
    }
  }
  return segments;
}

const COMMAND = /[\s,]*([MLHVCSQTAZmlhvcsqtaz])/uy;
const NUMBER = /[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/uy;
const FLAG = /[\s,]*([01])/uy;

function stepOf(command: string, values: readonly number[], isRelative: boolean, pen: Pen): readonly PathSegment[] {
  const [ox, oy] = isRelative ? [pen.x, pen.y] : [0, 0];
  const pair = (index: number): readonly [number, number] => [(values[index] ?? 0) + ox, (values[index + 1] ?? 0) + oy];
  const { x, y, handle } = pen;
  const mirrored = (of: 'C' | 'Q'): readonly [number, number] => (handle?.of === of ? [2 * x - handle.x, 2 * y - handle.y] : [x, y]);
  const go = ([toX, toY]: readonly [number, number], next?: Pen['handle']): void => {
    pen.x = toX;
    pen.y = toY;
    delete pen.handle;
    if (next) pen.handle = next;
  };
  const cubic = ([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number], to: readonly [number, number]): readonly PathSegment[] => {
    go(to, { of: 'C', x: x2, y: y2 });
    return [{ kind: 'curve', x1, y1, x2, y2, x: to[0], y: to[1] }];
  };
  const quadratic = ([qx, qy]: readonly [number, number], to: readonly [number, number]): readonly PathSegment[] => {
    go(to, { of: 'Q', x: qx, y: qy });
    const third = (from: number, by: number): number => from + (2 / 3) * (by - from);
    return [{ kind: 'curve', x1: third(x, qx), y1: third(y, qy), x2: third(to[0], qx), y2: third(to[1], qy), x: to[0], y: to[1] }];
  };
  const line = (to: readonly [number, number]): readonly PathSegment[] => {
    go(to);
    return [{ kind: 'line', x: to[0], y: to[1] }];
  };
  switch (command) {
    case 'M': {
      const to = pair(0);
      go(to);
      [pen.startX, pen.startY] = to;
      return [{ kind: 'move', x: to[0], y: to[1] }];
    }
    case 'L':
      return line(pair(0));
    case 'H':
      return line([(values[0] ?? 0) + ox, y]);
    case 'V':
      return line([x, (values[0] ?? 0) + oy]);
    case 'C':
      return cubic(pair(0), pair(2), pair(4));
    case 'S':
      return cubic(mirrored('C'), pair(0), pair(2));
    case 'Q':
      return quadratic(pair(0), pair(2));
    case 'T':
      return quadratic(mirrored('Q'), pair(0));
    case 'A': {
      const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0] = values;
      const to = pair(5);
      go(to);
      return arcSegments([x, y], { rx, ry, turn, large: large === 1, sweep: sweep === 1 }, to);
    }
    default:
      go([pen.startX, pen.startY]);
      return [{ kind: 'close' }];
  }
}
