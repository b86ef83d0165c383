import type { Drawing, DrawnShape, PathSegment } from '../../images/picture.ts';
import type { Layout } from '../../typeset/pages.ts';
import { colourOperator } from './inks.ts';
import { decimal } from './number.ts';
import type { PdfDictionary, PdfFile, PdfReference } from './objects.ts';

const [PLACES, FINE_PLACES] = [5, 9];
const CAPS = { butt: 0, round: 1, square: 2 } as const;
const JOINS = { miter: 0, round: 1, bevel: 2 } as const;

/** A drawing as a form (ISO 32000-1, 8.10) in the unit square, as pictures are: its shapes stay shapes at every size. */
export function embedDrawing(file: PdfFile, { width, height, shapes }: Drawing, inks: Layout['inks']): PdfReference {
  const states = new Map<string, PdfDictionary>();
  // The drawing's y runs downwards, that of the unit square upwards.
  const square = `${fine(1 / width)} 0 0 ${fine(-1 / height)} 0 1 cm`;
  const content = [square, ...shapes.flatMap((shape) => drawn(shape, inks, states))].join('\n');
  return file.stream({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1], Resources: { ExtGState: states.size > 0 ? Object.fromEntries(states) : undefined } }, new TextEncoder().encode(content));
}

const fine = (value: number): string => fixed(value, FINE_PLACES);
const short = (value: number): string => decimal(value, PLACES);

/** A small number, never in exponent form. */
const fixed = (value: number, places: number): string => value.toFixed(places).replace(/\.?0+$/u, '');

function drawn({ path, matrix, fill, stroke }: DrawnShape, inks: Layout['inks'], states: Map<string, PdfDictionary>): readonly string[] {
  return [
    'q',
    `${matrix.map((value) => fixed(value, FINE_PLACES)).join(' ')} cm`,
    ...opacity(fill?.opacity ?? 1, stroke?.opacity ?? 1, states),
    ...(fill ? [colourOperator(fill.colour, inks, 'fill')] : []),
    ...(stroke ? [colourOperator(stroke.colour, inks, 'stroke'), `${short(stroke.width)} w ${CAPS[stroke.cap]} J ${JOINS[stroke.join]} j ${short(stroke.miterLimit)} M`] : []),
    ...path.map(segment),
    painting(fill?.rule, stroke !== undefined),
    'Q',
  ];
}

function opacity(fill: number, stroke: number, states: Map<string, PdfDictionary>): readonly string[] {
  if (fill === 1 && stroke === 1) return [];
  const [ca, CA] = [Number(decimal(fill, 4)), Number(decimal(stroke, 4))];
  const known = [...states].find(([, state]) => state['ca'] === ca && state['CA'] === CA)?.[0];
  const name = known ?? `G${states.size + 1}`;
  states.set(name, { Type: 'ExtGState', ca, CA });
  return [`/${name} gs`];
}

function segment(step: PathSegment): string {
  switch (step.kind) {
    case 'move':
      return `${short(step.x)} ${short(step.y)} m`;
    case 'line':
      return `${short(step.x)} ${short(step.y)} l`;
    case 'curve':
      return `${[step.x1, step.y1, step.x2, step.y2, step.x, step.y].map(short).join(' ')} c`;
    case 'close':
      return 'h';
  }
}

function painting(rule: 'nonzero' | 'evenodd' | undefined, isStroked: boolean): string {
  if (rule === undefined) return 'S';
  return `${isStroked ? 'B' : 'f'}${rule === 'evenodd' ? '*' : ''}`;
}
