import type { Figure } from '../document/figure.ts';
import type { FigureBlock, Place } from './composition.ts';
import type { Types } from './type.ts';

/** Pictures with their captions in 四号 黑体 below them, the number first. */
export function composeFigure({ pictures, source }: Figure, id: string, place: Place, types: Types): FigureBlock {
  return {
    kind: 'figure',
    id,
    role: 'figure',
    source,
    pictures: pictures.map(({ caption, ...picture }, index) => ({
      ...picture,
      name: `${id}.${index + 1}`,
      ...(caption && { caption: [caption.number, caption.text].flatMap((text) => (text ? [{ text, type: types.caption }] : [])) }),
    })),
    place,
  };
}
