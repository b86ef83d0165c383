import type { Composition, FigureBlock } from '../compose/composition.ts';
import type { Layout } from './pages.ts';

export const figuresOf = ({ blocks }: Composition): readonly FigureBlock[] => blocks.filter((block) => block.kind === 'figure');

/** The pictures of a text by name. */
export const figureImages = (composition: Composition): NonNullable<Layout['images']> =>
  Object.fromEntries(figuresOf(composition).flatMap(({ pictures }) => pictures.map(({ name, picture }) => [name, picture])));
