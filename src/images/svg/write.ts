import type { Drawing, DrawnShape, PathSegment, Rgb } from '../picture.ts';

const PLACES = 4;

/**
 * A drawing as an SVG file of plain paths. What its own file has beside its shapes — an editor's notes, names, hidden parts — stays behind, and every
 * program that shows it shows the same.
 */
export function svgOf({ width, height, shapes }: Drawing): string {
  const size = `viewBox="0 0 ${number(width)} ${number(height)}" width="${number(width)}" height="${number(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${shapes.map(pathOf).join('')}</svg>\n`;
}

function pathOf({ path, matrix, fill, stroke }: DrawnShape): string {
  const attributes = [
    ['d', path.map(segment).join('')],
    ['transform', `matrix(${matrix.map((value) => value.toFixed(MATRIX_PLACES)).join(' ')})`],
    ['fill', fill ? hex(fill.colour) : 'none'],
    ...(fill?.rule === 'evenodd' ? [['fill-rule', 'evenodd']] : []),
    ...(fill && fill.opacity < 1 ? [['fill-opacity', number(fill.opacity)]] : []),
    ...(stroke
      ? [
          ['stroke', hex(stroke.colour)],
          ['stroke-width', number(stroke.width)],
          ['stroke-linecap', stroke.cap],
          ['stroke-linejoin', stroke.join],
          ['stroke-miterlimit', number(stroke.miterLimit)],
          ...(stroke.opacity < 1 ? [['stroke-opacity', number(stroke.opacity)]] : []),
        ]
      : []),
  ];
  return `<path ${attributes.map(([name, value]) => `${name}="${value}"`).join(' ')}/>`;
}

const MATRIX_PLACES = 9;

function segment(step: PathSegment): string {
  switch (step.kind) {
    case 'move':
      return `M${point(step.x, step.y)}`;
    case 'line':
      return `L${point(step.x, step.y)}`;
    case 'curve':
      return `C${point(step.x1, step.y1)} ${point(step.x2, step.y2)} ${point(step.x, step.y)}`;
    case 'close':
      return 'Z';
  }
}

const point = (x: number, y: number): string => `${number(x)} ${number(y)}`;
/** Never in exponent form. */
const number = (value: number): string => value.toFixed(PLACES).replace(/\.?0+$/u, '');
const hex = (colour: Rgb): string => `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
