import type { Decisions } from '../../typeset/pages.ts';
import { isTable, PLAIN, type FlowBlock, type FlowParagraph, type FlowSection } from './flow.ts';

/**
 * The flow with its imprint, which is anchored in a paragraph of its own: below the last page's text, or on a page of its own, before which
 * a page may stay blank. Pages without a number are a section of their own, and so are those with other margins: a table's.
 * @param textPages pages that the blocks fill
 */
export function sectionsOf(blocks: readonly FlowBlock[], textPages: number, { imprintPage, unnumberedPages }: Decisions): readonly FlowSection[] {
  const sections = byKind(blocks);
  if (imprintPage === undefined) return sections.map(withEnd);
  if (imprintPage <= textPages) return withImprint(sections);
  const pages = Array.from({ length: imprintPage - textPages }, (_, index) => textPages + 1 + index);
  const isNumbered = (page: number): boolean => !unnumberedPages.includes(page);
  // A section begins a page by itself.
  const begins = (index: number): boolean => index > 0 || sections.at(-1)?.kind === 'text';
  const numbered = pages.filter(isNumbered).map((page, index) => (page === imprintPage ? imprintParagraph(begins(index)) : blankPage(begins(index))));
  const first = withMore(sections, numbered);
  const unnumbered = pages.filter((page) => !isNumbered(page)).map((page, index) => (page === imprintPage ? imprintParagraph(index > 0) : blankPage(index > 0)));
  return unnumbered.length > 0 ? [...first, { numbered: false, kind: 'text', blocks: unnumbered }] : first;
}

function byKind(blocks: readonly FlowBlock[]): readonly FlowSection[] {
  const sections: { numbered: true; kind: FlowBlock['section']; blocks: FlowBlock[] }[] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    if (last?.kind === block.section) last.blocks.push(block);
    else sections.push({ numbered: true, kind: block.section, blocks: [block] });
  }
  return sections;
}

/** On the last page's text: in its section, whatever that is. */
function withImprint(sections: readonly FlowSection[]): readonly FlowSection[] {
  return sections.map((section, index) => (index < sections.length - 1 ? withEnd(section) : { ...section, blocks: [...section.blocks, { ...imprintParagraph(false), section: section.kind }] }));
}

/** Further paragraphs of the ordinary kind. */
function withMore(sections: readonly FlowSection[], more: readonly FlowParagraph[]): readonly FlowSection[] {
  const last = sections.at(-1);
  if (more.length === 0) return sections.map(withEnd);
  if (last?.kind !== 'text') return [...sections.map(withEnd), { numbered: true, kind: 'text', blocks: more }];
  return [...sections.slice(0, -1).map(withEnd), { ...last, blocks: [...last.blocks, ...more] }];
}

/** A section ends in a paragraph: behind a table stands an empty one. */
function withEnd(section: FlowSection): FlowSection {
  const last = section.blocks.at(-1);
  return last && isTable(last) ? { ...section, blocks: [...section.blocks, { ...EMPTY, section: section.kind, style: 'tableGap', content: [], pageBreakBefore: false }] } : section;
}

const EMPTY = { format: { before: 0, shape: PLAIN }, keep: { kind: 'none' }, libreOffice: { turns: false, before: 0, after: 0 }, section: 'text' } as const;
const imprintParagraph = (pageBreakBefore: boolean): FlowParagraph => ({ ...EMPTY, style: 'imprint', content: [{ kind: 'imprint' }], pageBreakBefore });
const blankPage = (pageBreakBefore: boolean): FlowParagraph => ({ ...EMPTY, style: 'imprint', content: [], pageBreakBefore });
