import type { SignatureBlock } from '../../compose/composition.ts';
import type { Standard } from '../../standard/gbt9704.ts';
import type { ImageItem, Layout } from '../../typeset/pages.ts';
import { mmToTwips } from '../../units.ts';
import type { Inline } from './flow.ts';
import { plannedAscent, twipsToMm, type Grid } from './grid.ts';
import { anchoredPicture } from './picture.ts';
import { numbersOf } from './pictures.ts';
import type { PlacedLine } from './placed.ts';

const NAME = '印章';

/** The seals of a signature, all anchored in its last line, above which nothing but its own lines stands: they go where it goes. */
export const sealInlines = (block: SignatureBlock, line: PlacedLine, onGrid: boolean, layout: Layout, standard: Standard, grid: Grid): readonly Inline[] =>
  block.seals ? pictureInlines(imagesOf(block.id, layout), NAME, line, onGrid, layout, standard, grid) : [];

/** The pictures of a block. */
export const imagesOf = (block: string, { pages }: Layout): readonly ImageItem[] => pages.flatMap(({ items }) => items.filter((item): item is ImageItem => item.kind === 'image' && item.block === block));

/** Pictures anchored in the paragraph whose first line this is. */
export function pictureInlines(images: readonly ImageItem[], called: string, line: PlacedLine, onGrid: boolean, layout: Layout, { typeArea }: Standard, { pitch }: Grid): readonly Inline[] {
  const numbers = numbersOf(layout);
  const top = twipsToMm(mmToTwips(line.baseline) - plannedAscent(pitch, onGrid));
  return images.map(({ image, alt, x, y, width, height }): Inline => {
    const number = numbers.get(image) ?? 0;
    return { kind: 'drawing', xml: anchoredPicture({ number, name: `${called} ${number}`, alt, left: x - typeArea.left, top: y - top, width, height, isDrawing: layout.images?.[image]?.kind === 'svg' }) };
  });
}
