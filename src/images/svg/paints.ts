import type { DrawnShape, LineCap, LineJoin, Paint, PictureFault } from '../picture.ts';
import { colourOf } from './colour.ts';
import type { Style } from './style.ts';

/** How a shape is painted as far as its groups and itself say. */
export interface State {
  /** Inherited properties. */
  readonly values: Style;
  /** The element's own, which groups do not hand on. */
  readonly opacity: number;
  readonly isShown: boolean;
}

export const INITIAL: State = { values: new Map(), opacity: 1, isShown: true };

/** Properties that mean something else than no effect where they are neither absent nor these. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'clip-path': ['none'],
  mask: ['none'],
  filter: ['none'],
  'mix-blend-mode': ['normal'],
  marker: ['none'],
  'marker-start': ['none'],
  'marker-mid': ['none'],
  'marker-end': ['none'],
  'vector-effect': ['none'],
  transform: ['none'],
  'stroke-dasharray': ['none', '0'],
  'paint-order': ['normal', 'fill', 'fill stroke', 'fill stroke markers', 'fill markers stroke', 'markers fill stroke'],
};

const feature = (name: string): PictureFault => ({ fault: 'svg-feature', feature: name });

/** What a group hands on, with what an element says itself. */
export function withStyle({ values: inherited }: State, own: Style): State | PictureFault {
  for (const [name, allowed] of Object.entries(REFUSED)) {
    const value = own.get(name);
    if (value !== undefined && value !== 'inherit' && !allowed.includes(value)) return feature(name);
  }
  const values = new Map([...inherited, ...[...own].filter(([name, value]) => value !== 'inherit' && name !== 'opacity' && name !== 'display')]);
  const opacity = shareOf(own.get('opacity') ?? '1');
  if (opacity === undefined) return feature('opacity');
  return { values, opacity, isShown: own.get('display') !== 'none' };
}

type Paints = Pick<DrawnShape, 'fill' | 'stroke'>;

/** A shape's fill, black by default, and its stroke, none by default. */
export function paintsOf({ values, opacity }: State, lengthOf: (text: string) => number | undefined): Paints | PictureFault {
  if (/^(?:hidden|collapse)$/u.test(values.get('visibility') ?? '')) return {};
  const width = lengthOf(values.get('stroke-width') ?? '1');
  if (width === undefined) return feature('stroke-width');
  const fill = paintOf('fill', values.get('fill') ?? 'black', values, opacity);
  const stroke = paintOf('stroke', width > 0 ? (values.get('stroke') ?? 'none') : 'none', values, opacity);
  if (fill && 'fault' in fill) return fill;
  if (stroke && 'fault' in stroke) return stroke;
  // What overlaps would be seen through.
  if (fill && stroke && opacity < 1) return feature('opacity');
  const cap = values.get('stroke-linecap');
  const join = values.get('stroke-linejoin');
  return {
    ...(fill && { fill: { ...fill, rule: values.get('fill-rule') === 'evenodd' ? ('evenodd' as const) : ('nonzero' as const) } }),
    ...(stroke && { stroke: { ...stroke, width, cap: isCap(cap) ? cap : 'butt', join: isJoin(join) ? join : 'miter', miterLimit: Math.max(1, Number(values.get('stroke-miterlimit') ?? 4) || 4) } }),
  };
}

const isCap = (text: string | undefined): text is LineCap => text === 'round' || text === 'square';
const isJoin = (text: string | undefined): text is LineJoin => text === 'round' || text === 'bevel';

function paintOf(name: 'fill' | 'stroke', typed: string, values: Style, opacity: number): Paint | PictureFault | undefined {
  const word = typed.trim();
  if (word === 'none' || word === 'transparent') return undefined;
  const found = colourOf(/^currentcolor$/iu.test(word) ? (values.get('color') ?? 'black') : word);
  const share = shareOf(values.get(`${name}-opacity`) ?? '1');
  if (!found || share === undefined) return feature(`${name}: ${word.slice(0, 30)}`);
  return { colour: found.colour, opacity: found.opacity * share * opacity };
}

/** From 0 to 1, or a percentage. */
function shareOf(text: string): number | undefined {
  const [, number, percent] = /^\s*(\d+\.?\d*|\.\d+)(%?)\s*$/u.exec(text) ?? [];
  return number === undefined ? undefined : Math.min(1, percent === '%' ? Number(number) / 100 : Number(number));
}
