import { Blob, Face, Font } from 'harfbuzzjs';

/** A font as another reader sees it: harfbuzz. */
export interface OutsideFont {
  glyphOf(codePoint: number): number;
  advanceOf(glyph: number): number;
  /** SVG path, the font's units. */
  pathOf(glyph: number): string;
  /** Points along each contour. */
  contoursOf(glyph: number): readonly Contour[];
}

export type Contour = readonly (readonly [x: number, y: number])[];

export function outsideFont(data: Uint8Array, index = 0): OutsideFont {
  const font = new Font(new Face(new Blob(data.slice()), index));
  return {
    glyphOf: (codePoint) => font.nominalGlyph(codePoint) ?? 0,
    advanceOf: (glyph) => font.glyphHAdvance(glyph),
    pathOf: (glyph) => font.glyphToPath(glyph),
    contoursOf: (glyph) => contours(font.glyphToPath(glyph)),
  };
}

/** Of a curve. */
const PIECES = 32;

function contours(svg: string): Contour[] {
  const found: (readonly [number, number])[][] = [];
  for (const [, command = '', values = ''] of svg.matchAll(/([MLQCZ])([^MLQCZ]*)/gu)) {
    const numbers = values.split(/[ ,]+/u).filter(Boolean).map(Number);
    if (command === 'Z') continue;
    if (command === 'M') found.push([]);
    const contour = found.at(-1) ?? [];
    const controls = [...contour.slice(-1), ...pairs(numbers)];
    const pieces = controls.length > 2 ? PIECES : 1;
    for (let piece = 1; piece <= pieces; piece += 1) contour.push(bezier(controls, piece / pieces));
  }
  return found;
}

const pairs = (numbers: readonly number[]): (readonly [number, number])[] =>
  Array.from({ length: numbers.length / 2 }, (_, index) => [numbers[index * 2] ?? 0, numbers[index * 2 + 1] ?? 0]);

/** De Casteljau, of any degree. */
function bezier(controls: readonly (readonly [number, number])[], t: number): readonly [number, number] {
  const [first = [0, 0] as const, second] = controls;
  if (!second) return first;
  const mix = controls.slice(1).map(([x, y], index): readonly [number, number] => [
    (controls[index]?.[0] ?? 0) * (1 - t) + x * t,
    (controls[index]?.[1] ?? 0) * (1 - t) + y * t,
  ]);
  return bezier(mix, t);
}

/** The farthest that a point of one drawing lies from the same contour of the other. */
export function distanceBetween(left: readonly Contour[], right: readonly Contour[]): number {
  return Math.max(farthest(left, right), farthest(right, left));
}

const farthest = (from: readonly Contour[], to: readonly Contour[]): number =>
  Math.max(0, ...from.flatMap((contour, index) => contour.map((point) => toContour(point, to[index] ?? []))));

function toContour([x, y]: readonly [number, number], contour: Contour): number {
  return Math.min(
    Infinity,
    ...contour.map(([x1, y1], index) => {
      const [x2, y2] = contour[(index + 1) % contour.length] ?? [x1, y1];
      const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
      return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1));
    }),
  );
}
