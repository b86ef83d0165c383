import type { Decisions } from '../../typeset/pages.ts';
import type { FlowParagraph, FlowSection, ParagraphFormat } from './flow.ts';

const IMPRINT = { kind: 'imprint' } as const;

/**
 * The flow with its imprint: anchored at the end of the last page's text, or on a page of its own, before which a page may stay blank.
 * Pages without a number are a section of their own.
 * @param textPages pages that the paragraphs fill
 * @param body format of a body paragraph: pages without text have an empty one
 */
export function sectionsOf(paragraphs: readonly FlowParagraph[], textPages: number, decisions: Decisions, body: ParagraphFormat): readonly FlowSection[] {
  const { imprintPage, unnumberedPages } = decisions;
  if (imprintPage === undefined) return [{ numbered: true, paragraphs }];
  if (imprintPage <= textPages) return [{ numbered: true, paragraphs: anchoredInLast(paragraphs) }];
  const pages = Array.from({ length: imprintPage - textPages }, (_, index) => textPages + 1 + index);
  const isNumbered = (page: number): boolean => !unnumberedPages.includes(page);
  const tail = pages.map((page) => ({ page, paragraph: emptyPage(page === imprintPage, body) }));
  const numbered = tail.filter(({ page }) => isNumbered(page)).map(({ paragraph }) => paragraph);
  const [first, ...others] = tail.filter(({ page }) => !isNumbered(page)).map(({ paragraph }) => paragraph);
  const sections: FlowSection[] = [{ numbered: true, paragraphs: [...paragraphs, ...numbered] }];
  // A section begins a page by itself.
  if (first) sections.push({ numbered: false, paragraphs: [{ ...first, pageBreakBefore: false }, ...others] });
  return sections;
}

function anchoredInLast(paragraphs: readonly FlowParagraph[]): readonly FlowParagraph[] {
  const last = paragraphs.at(-1);
  return last ? [...paragraphs.slice(0, -1), { ...last, content: [...last.content, IMPRINT] }] : [];
}

const emptyPage = (hasImprint: boolean, format: ParagraphFormat): FlowParagraph => ({
  style: 'body',
  content: hasImprint ? [IMPRINT] : [],
  format,
  keep: { kind: 'none' },
  pageBreakBefore: true,
});
