import type { Matrix } from '../picture.ts';

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The inner one first, then the outer one. */
export const product = ([a, b, c, d, e, f]: Matrix, [a2, b2, c2, d2, e2, f2]: Matrix): Matrix => [
  a * a2 + c * b2,
  b * a2 + d * b2,
  a * c2 + c * d2,
  b * c2 + d * d2,
  a * e2 + c * f2 + e,
  b * e2 + d * f2 + f,
];

export const applied = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [a * x + c * y + e, b * x + d * y + f];

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const rotation = (angle: number): Matrix => [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];

/** An attribute `transform` (SVG 1.1, 7.6); undefined where it cannot be read. */
export function matrixOf(text: string): Matrix | undefined {
  let matrix = IDENTITY;
  let rest = text;
  for (let found = NEXT.exec(rest); found; found = NEXT.exec(rest)) {
    const [whole, name = '', list = ''] = found;
    const step = stepOf(name, list.split(/[\s,]+/u).filter((each) => each !== '').map(Number));
    if (!step?.every(Number.isFinite)) return undefined;
    matrix = product(matrix, step);
    rest = rest.slice(whole.length);
  }
  return rest.trim() === '' ? matrix : undefined;
}

const NEXT = /^[\s,]*(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)/u;

function stepOf(name: string, [p = NaN, q, r, s, t, u, ...more]: readonly number[]): Matrix | undefined {
  if (more.length > 0) return undefined;
  switch (name) {
    case 'matrix':
      return q === undefined || r === undefined || s === undefined || t === undefined || u === undefined ? undefined : [p, q, r, s, t, u];
    case 'translate':
      return [1, 0, 0, 1, p, q ?? 0];
    case 'scale':
      return [p, 0, 0, q ?? p, 0, 0];
    case 'rotate':
      return q === undefined || r === undefined ? rotation(radians(p)) : product(product([1, 0, 0, 1, q, r], rotation(radians(p))), [1, 0, 0, 1, -q, -r]);
    case 'skewX':
      return [1, 0, Math.tan(radians(p)), 1, 0, 0];
    default:
      return [1, Math.tan(radians(p)), 0, 1, 0, 0];
  }
}
