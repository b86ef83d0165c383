import type { Decisions } from '../../typeset/pages.ts';
import type { Mm } from '../../units.ts';
import { captionElementOf, figureOf } from './figure-structure.ts';
import type { Marked, MarkedText } from './marked.ts';
import type { PdfDictionary, PdfFile, PdfReference, PdfValue } from './objects.ts';
import { completed, cellOf, elementOf, type StructureElement, type StructureTree } from './table-structure.ts';

/** A page with the marked content on it. Its /StructParents is its index. */
export interface MarkedPage {
  readonly reference: PdfReference;
  readonly marked: readonly Marked[];
}

/**
 * Writes the structure tree (ISO 32000-1, 14.7): one element a block, in reading order, under one Document; a table's cells in their rows.
 * @returns entries of the structure tree root
 */
export function writeStructure(file: PdfFile, pages: readonly MarkedPage[], tables: Decisions['tables'], pageHeight: Mm): PdfDictionary {
  const { top, parents } = writeElements(file, pages, tables, pageHeight, 'Document', file.structureRoot);
  return {
    K: top,
    ParentTree: file.add({ Nums: parents.flatMap((elementsOfPage, index): PdfValue[] => [index, elementsOfPage]) }),
    ParentTreeNextKey: pages.length,
  };
}

/** A document's element with all below it, and the elements of each page's marked content in its order. */
export interface WrittenElements {
  readonly top: PdfReference;
  readonly parents: readonly (readonly PdfReference[])[];
}

/** Writes the elements of a document's pages, under one that is the whole file's or a part of it. */
export function writeElements(file: PdfFile, pages: readonly MarkedPage[], tables: Decisions['tables'], pageHeight: Mm, tag: 'Document' | 'Part', parent: PdfReference): WrittenElements {
  const tree: StructureTree = { elements: new Map(), reserve: () => file.reserve() };
  const parents = pages.map(({ reference: page, marked }) =>
    marked.flatMap((group) => {
      if (group.kind !== 'text' && group.kind !== 'image') return [];
      const element = group.kind === 'image' ? figureOf(tree, group.item, pageHeight) : textOf(tree, group);
      element.parts.push({ page, id: group.id });
      return [element.reference];
    }),
  );
  for (const [block, fit] of Object.entries(tables ?? {})) completed(tree, block, fit);
  const top = file.reserve();
  const elements = [...tree.elements.values()];
  for (const { reference, tag: own, parent: above, attributes, ...content } of elements) {
    file.fill(reference, { S: own, P: above?.reference ?? top, ...attributes, ...kidsOf(content) });
  }
  file.fill(top, { S: tag, P: parent, K: elements.filter(({ parent: above }) => !above).map(({ reference }) => reference) });
  return { top, parents };
}

function textOf(tree: StructureTree, { block, cell, tag }: MarkedText): StructureElement {
  if (cell) return cellOf(tree, block, cell);
  return tag === 'Caption' ? captionElementOf(tree, block) : elementOf(tree, block, { tag, order: 0 });
}

/** Content on the element's first page is named by its number alone. */
function kidsOf({ parts, kids }: Pick<StructureElement, 'parts' | 'kids'>): PdfDictionary {
  if (kids.length > 0) return { K: [...kids].sort((one, other) => one.order - other.order).map(({ reference }) => reference) };
  const first = parts[0]?.page;
  if (!first) return {};
  const content = parts.map(({ page, id }) => (page === first ? id : { Type: 'MCR', Pg: page, MCID: id }));
  return { Pg: first, K: content.length === 1 ? content[0] : content };
}
