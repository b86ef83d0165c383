import type { Decisions, ImageItem } from '../../typeset/pages.ts';
import { textString } from './metadata.ts';
import type { Marked } from './marked.ts';
import type { PdfDictionary, PdfFile, PdfReference, PdfValue } from './objects.ts';
import { completed, cellOf, type StructureElement, type StructureTree } from './table-structure.ts';

/** A page with the marked content on it. Its /StructParents is its index. */
export interface MarkedPage {
  readonly reference: PdfReference;
  readonly marked: readonly Marked[];
}

/**
 * Writes the structure tree (ISO 32000-1, 14.7): one element a block, in reading order, under one Document; a table's cells in their rows.
 * @returns entries of the structure tree root
 */
export function writeStructure(file: PdfFile, pages: readonly MarkedPage[], tables: Decisions['tables']): PdfDictionary {
  const { top, parents } = writeElements(file, pages, tables, 'Document', file.structureRoot);
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
export function writeElements(file: PdfFile, pages: readonly MarkedPage[], tables: Decisions['tables'], tag: 'Document' | 'Part', parent: PdfReference): WrittenElements {
  const tree: StructureTree = { elements: new Map(), reserve: () => file.reserve() };
  const parents = pages.map(({ reference: page, marked }) =>
    marked.flatMap((group) => {
      if (group.kind !== 'text' && group.kind !== 'image') return [];
      const element = group.kind === 'image' ? figureOf(tree, group.item) : group.cell ? cellOf(tree, group.block, group.cell) : blockOf(tree, group.block, group.tag);
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

/** A picture, described. */
function figureOf({ elements, reserve }: StructureTree, { block, image, alt }: ImageItem): StructureElement {
  const element: StructureElement = { tag: 'Figure', reference: reserve(), order: 0, attributes: { Alt: textString(alt) }, parts: [], kids: [] };
  elements.set(`${block}/${image}`, element);
  return element;
}

function blockOf({ elements, reserve }: StructureTree, block: string, tag: StructureElement['tag']): StructureElement {
  const element = elements.get(block) ?? { tag, reference: reserve(), order: 0, parts: [], kids: [] };
  elements.set(block, element);
  return element;
}

/** Content on the element's first page is named by its number alone. */
function kidsOf({ parts, kids }: Pick<StructureElement, 'parts' | 'kids'>): PdfDictionary {
  if (kids.length > 0) return { K: [...kids].sort((one, other) => one.order - other.order).map(({ reference }) => reference) };
  const first = parts[0]?.page;
  if (!first) return {};
  const content = parts.map(({ page, id }) => (page === first ? id : { Type: 'MCR', Pg: page, MCID: id }));
  return { Pg: first, K: content.length === 1 ? content[0] : content };
}
