import { isTable, type FlowBlock, type FlowParagraph, type FlowSection, type ParagraphFormat, type SectionKind } from './flow.ts';
import { withRomanDigits } from './roman-digits.ts';
import type { Grid, Twips } from './grid.ts';
import { footnoteProperties } from './footnotes.ts';
import type { LetterPage } from './letter-page.ts';
import { contentOf, propertiesOf } from './paragraph.ts';
import type { SectionPage } from './section-pages.ts';
import { STYLES, type StyleKey } from './style-names.ts';
import { element, NAMESPACES, part, readings, value } from './xml.ts';

/** The footer of a landscape page only anchors the number's box: it may take no room of the text. */
const LANDSCAPE_FOOTER: Twips = 400;

/** What the document's body is made of. */
export interface Body {
  readonly sections: readonly FlowSection[];
  readonly grid: Grid;
  readonly pages: Readonly<Record<SectionKind, SectionPage>>;
  /** The imprint's box. */
  readonly imprint: string | undefined;
  /** There are footnotes. */
  readonly hasFootnotes: boolean;
  /** Footer's distance from the page's lower edge. */
  readonly footer: Twips;
  readonly letter?: LetterPage;
  /** Page number of page 1, where that is another one. */
  readonly firstNumber: number;
  /** Formats that the styles have: a paragraph repeats none of them. */
  readonly formatOf: (style: StyleKey) => ParagraphFormat;
  /** The face of digits in text. */
  readonly digits: 'own' | 'roman';
}

/** Relationships of a section's footers. */
export interface SectionIds {
  readonly odd: string;
  readonly even: string;
  /** Of a letter: its headers, and the footer of page 1. */
  readonly letter?: { readonly odd: string; readonly even: string; readonly first: string; readonly firstFooter: string };
}

/** word/document.xml. */
export function documentPart(body: Body, ids: readonly SectionIds[]): string {
  const { w, r, mc, w15, wp, wps, v } = NAMESPACES;
  const attributes = { 'xmlns:w': w, 'xmlns:r': r, 'xmlns:mc': mc, 'xmlns:w15': w15, 'xmlns:wp': wp, 'xmlns:wps': wps, 'xmlns:v': v, 'mc:Ignorable': 'w15' };
  const content = body.sections.flatMap((section, index) => {
    const properties = sectionProperties(body, section.kind, ids[index], index === 0 && body.firstNumber !== 1 ? body.firstNumber : undefined);
    const isLast = index === body.sections.length - 1;
    const paragraphs = section.blocks.map((block, at) => flowed(block, body, !isLast && at === section.blocks.length - 1 ? properties : ''));
    return isLast ? [...paragraphs, properties] : paragraphs;
  });
  const document = element('w:document', attributes, element('w:body', {}, ...content));
  return part(body.digits === 'roman' ? withRomanDigits(document) : document);
}

/** @param section properties of the section that ends with this paragraph */
function flowed(block: FlowBlock, body: Body, section: string): string {
  return isTable(block) ? block.table : paragraphElement(block, body, section);
}

function paragraphElement(paragraph: FlowParagraph, { formatOf, grid, imprint }: Body, section: string): string {
  const { style, content } = paragraph;
  const properties = element('w:pPr', {}, value('w:pStyle', STYLES[style].id), propertiesOf(paragraph, formatOf(style), grid), section);
  return element('w:p', {}, properties, contentOf(content, imprint));
}

function sectionProperties({ grid, pages, footer, hasFootnotes, letter: letterPage }: Body, kind: SectionKind, ids: SectionIds | undefined, start: number | undefined): string {
  const { pitch, charSpace } = grid;
  const { page, margin } = pages[kind];
  const letter = kind === 'text' ? letterPage : undefined;
  const reference = (type: string, id: string | undefined, part = 'footer'): string => (id === undefined ? '' : element(`w:${part}Reference`, { 'w:type': type, 'r:id': id }));
  const { right, left } = margin;
  const { top, bottom } = letter?.margin ?? margin;
  const margins = element('w:pgMar', { 'w:top': top, 'w:right': right, 'w:bottom': bottom, 'w:left': left, 'w:header': letter?.header ?? Math.round(top / 2), 'w:footer': kind === 'landscape' ? LANDSCAPE_FOOTER : (letter?.footer ?? footer), 'w:gutter': 0 });
  const lines = (space: number): string => element('w:docGrid', { 'w:type': 'linesAndChars', 'w:linePitch': pitch, 'w:charSpace': space });
  return element(
    'w:sectPr',
    {},
    reference('default', ids?.letter?.odd, 'header'),
    reference('even', ids?.letter?.even, 'header'),
    reference('first', ids?.letter?.first, 'header'),
    reference('default', ids?.odd),
    reference('even', ids?.even),
    reference('first', ids?.letter?.firstFooter),
    hasFootnotes ? footnoteProperties() : '',
    value('w:type', 'nextPage'),
    element('w:pgSz', { 'w:w': page.width, 'w:h': page.height, 'w:orient': kind === 'landscape' ? kind : undefined }),
    margins,
    start === undefined ? '' : element('w:pgNumType', { 'w:start': start }),
    ids?.letter ? element('w:titlePg') : '',
    kind === 'text' ? readings(lines(charSpace.word), lines(charSpace.libreOffice)) : element('w:docGrid', { 'w:linePitch': pitch }),
  );
}
