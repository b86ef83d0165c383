import type { Marked } from './marked.ts';
import type { PdfDictionary, PdfFile, PdfReference, PdfValue } from './objects.ts';
import type { Tag } from './tags.ts';

/** A page with the marked content on it. Its /StructParents is its index. */
export interface MarkedPage {
  readonly reference: PdfReference;
  readonly marked: readonly Marked[];
}

interface Element {
  readonly tag: Tag;
  readonly reference: PdfReference;
  /** Marked content, in reading order: a paragraph may run over pages. */
  readonly parts: { readonly page: PdfReference; readonly id: number }[];
}

/**
 * Writes the structure tree (ISO 32000-1, 14.7): one element a block, in reading order, under one Document.
 * @returns entries of the structure tree root
 */
export function writeStructure(file: PdfFile, pages: readonly MarkedPage[]): PdfDictionary {
  const elements = new Map<string, Element>();
  const parents = pages.map(({ reference: page, marked }) =>
    marked.flatMap((group) => {
      if (group.kind !== 'text') return [];
      const element = elements.get(group.block) ?? { tag: group.tag, reference: file.reserve(), parts: [] };
      elements.set(group.block, element);
      element.parts.push({ page, id: group.id });
      return [element.reference];
    }),
  );
  const document = file.reserve();
  for (const element of elements.values()) file.fill(element.reference, { S: element.tag, P: document, ...kidsOf(element) });
  file.fill(document, { S: 'Document', P: file.structureRoot, K: [...elements.values()].map((element) => element.reference) });
  return {
    K: document,
    ParentTree: file.add({ Nums: parents.flatMap((elementsOfPage, index): PdfValue[] => [index, elementsOfPage]) }),
    ParentTreeNextKey: pages.length,
  };
}

/** Content on the element's first page is named by its number alone. */
function kidsOf({ parts }: Element): PdfDictionary {
  const first = parts[0]?.page;
  const kids = parts.map(({ page, id }) => (page === first ? id : { Type: 'MCR', Pg: page, MCID: id }));
  return { Pg: first, K: kids.length === 1 ? kids[0] : kids };
}
