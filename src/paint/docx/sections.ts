import type { Decisions } from '../../typeset/pages.ts';
import { PLAIN, type FlowParagraph, type FlowSection } from './flow.ts';

/**
 * The flow with its imprint, which is anchored in a paragraph of its own: below the last page's text, or on a page of its own, before which
 * a page may stay blank. Pages without a number are a section of their own.
 * @param textPages pages that the paragraphs fill
 */
export function sectionsOf(paragraphs: readonly FlowParagraph[], textPages: number, { imprintPage, unnumberedPages }: Decisions): readonly FlowSection[] {
  if (imprintPage === undefined) return [{ numbered: true, paragraphs }];
  if (imprintPage <= textPages) return [{ numbered: true, paragraphs: [...paragraphs, imprintParagraph(false)] }];
  const pages = Array.from({ length: imprintPage - textPages }, (_, index) => textPages + 1 + index);
  const isNumbered = (page: number): boolean => !unnumberedPages.includes(page);
  const numbered = pages.filter(isNumbered).map((page) => (page === imprintPage ? imprintParagraph(true) : blankPage(true)));
  const first: FlowSection = { numbered: true, paragraphs: [...paragraphs, ...numbered] };
  // A section begins a page by itself.
  const unnumbered = pages.filter((page) => !isNumbered(page)).map((page, index) => (page === imprintPage ? imprintParagraph(index > 0) : blankPage(index > 0)));
  return unnumbered.length > 0 ? [first, { numbered: false, paragraphs: unnumbered }] : [first];
}

const EMPTY = { format: { before: 0, shape: PLAIN }, keep: { kind: 'none' }, libreOffice: { turns: false, before: 0, after: 0 } } as const;
const imprintParagraph = (pageBreakBefore: boolean): FlowParagraph => ({ ...EMPTY, style: 'imprint', content: [{ kind: 'imprint' }], pageBreakBefore });
const blankPage = (pageBreakBefore: boolean): FlowParagraph => ({ ...EMPTY, style: 'imprint', content: [], pageBreakBefore });
