import type { ImageItem } from '../../typeset/pages.ts';
import { mmToPt, type Mm } from '../../units.ts';
import { textString } from './metadata.ts';
import { decimal } from './number.ts';
import { elementOf, type StructureElement, type StructureTree } from './table-structure.ts';

/** A picture, described, with the box that it fills (ISO 32000-1, 14.8.5.4.3): one of the text stands together with its caption. */
export function figureOf(tree: StructureTree, item: ImageItem, pageHeight: Mm): StructureElement {
  const { block, image, alt, x, y, width, height, role } = item;
  const box = [x, pageHeight - y - height, x + width, pageHeight - y].map((length) => Number(decimal(mmToPt(length), 3)));
  const attributes = { Alt: textString(alt), A: { O: 'Layout', BBox: box } };
  return elementOf(tree, `${block}/${image}`, { tag: 'Figure', order: 0, attributes, ...(role === 'figure' && { parent: togetherOf(tree, block) }) });
}

/** A caption, behind its picture. */
export function captionElementOf(tree: StructureTree, block: string): StructureElement {
  return elementOf(tree, block, { tag: 'Caption', order: 1, parent: togetherOf(tree, block.replace(/\.caption$/u, '')) });
}

const togetherOf = (tree: StructureTree, block: string): StructureElement => elementOf(tree, `${block}/together`, { tag: 'Div', order: 0 });
