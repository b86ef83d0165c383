import { greatest } from '../../extremes.ts';
import type { Composition } from '../../compose/composition.ts';
import { DEEPEST } from '../../document/marker.ts';
import type { Decisions, Layout, TextItem } from '../../typeset/pages.ts';
import { mmToTwips, type Mm } from '../../units.ts';
import { borderBelow, depthOf, distancesOf, type Distance } from './distances.ts';
import type { Element } from './element.ts';
import { elementsOf } from './elements.ts';
import { isTable, PLAIN, type FlowBlock, type Keep, type ParagraphFormat } from './flow.ts';
import { descentOf, FOOTER_LINE, gridOf, type Grid, type Twips } from './grid.ts';
import { imprintLinesOf } from './imprint-line.ts';
import { imprintBox } from './imprint.ts';
import type { PageNumber } from './footer-part.ts';
import { footnoteParts, footnoteSettings } from './footnotes.ts';
import { keepsOf } from './keeps.ts';
import { DOUBLE_BORDER_REST, letterBorder, letterPageOf } from './letter-page.ts';
import { lineHeightsOf } from './line-heights.ts';
import { corePart, fontTablePart, settingsPart } from './parts.ts';
import { libreOfficeFlows, withTurn } from './turn.ts';
import { placesOf } from './placed.ts';
import { numberBoxOf, pagesOf } from './section-pages.ts';
import { firstSealRoom } from './seal-room.ts';
import { sectionsOf } from './sections.ts';
import { BREAKS_BY_STYLE, KEEPS_BY_STYLE, SPACED_BELOW, type StyleKey } from './style-names.ts';
import { styleSheet } from './styles.ts';

/**
 * The document as DOCX: paragraphs that a word processor flows anew, at the distances that the pages have and with the choices that were made.
 * The same input gives the same bytes.
 */
export async function paintDocx(composition: Composition, layout: Layout): Promise<Uint8Array> {
  const { standard, imprint, metadata } = composition;
  const { decisions } = layout;
  const grid = gridOf(standard, decisions);
  const places = placesOf(layout);
  const elements = elementsOf(composition, layout, places, grid);
  const heightOf = lineHeightsOf(standard, layout, grid, firstSealRoom(elements));
  const ruled = elements.find((element) => element.ruled);
  const rule = ruled && places(ruled.style).rules[0];
  const pages = pagesOf(standard, grid);
  const pageNumber = pageNumberOf(layout, grid, standard.pageNumber.position === 'centre');
  const letter = letterPageOf(composition, grid, places, heightOf('mark'), pageNumber.footer);
  const markRule = letter && letterBorder(places, heightOf('mark'));
  const head = letter && markRule ? { top: letter.margin.top, depth: depthOf({ ...markRule, size: markRule.size + DOUBLE_BORDER_REST }) } : undefined;
  const distances = distancesOf(elements, heightOf, (kind) => pages[kind].margin.top, grid, rule, head);
  const imprintRules = imprint ? places(imprint.id).rules : [];
  const noteRules = places('footnotes').rules;
  const floor = (page: number): Mm => [...noteRules, ...imprintRules].find((line) => line.page === page)?.y ?? standard.typeArea.top + standard.typeArea.height;
  const keeps = keepsOf(elements, { carriedTo: carriedTo(composition, decisions), floor }, standard, grid);
  const blocks = blocksOf(elements, distances, keeps);
  const textPages = greatest(elements.flatMap((element) => [...element.lines.map((line) => line.page), ...(element.table ? [element.table.last.page] : [])]), 1);
  const imprintLines = imprintLinesOf(imprint, standard, grid, places);
  const formatOf = formatsOf(blocks, grid);
  const styles = styleSheet({
    standard,
    grid,
    mark: decisions.mark,
    markColour: places(decisions.mark.joint ? 'mark.1' : 'mark').color,
    markRule,
    rule: rule && { style: ruled.style, border: borderBelow(rule, ruled.style === 'number' ? places('number').lines[0] : ruled.lines[0], heightOf(ruled.style)) },
    hasAttendance: elements.some(({ role }) => role === 'attendance'),
    hasResult: elements.some(({ role }) => role === 'result'),
    hasEmphasis: layout.pages.some(({ items }) => items.some((item) => item.kind === 'text' && item.emphasised)),
    headingLevels: headingLevelsOf(composition),
    used: new Set(elements.map(({ style }) => style)),
    hasStamps: elements.some(({ style }) => style === 'stamp'),
    imprintLines,
    heightOf,
    formatOf,
    hasCarried: elements.some(({ style }) => style === 'carriedTitle'),
    hasProvisions: elements.some(({ role }) => role === 'chapter' || role === 'article'),
    tableSizes: new Set(composition.blocks.flatMap((block) => (block.kind === 'table' ? [block.type.size] : []))),
    hasFigures: decisions.figures !== undefined,
    hasFootnotes: composition.footnotes !== undefined,
  });
  const sections = sectionsOf(blocks, textPages, decisions);
  const { writeDocument } = await import('./write.ts');
  return writeDocument({
    sections,
    grid,
    pages,
    numberBox: numberBoxOf(standard, pageNumber.footer),
    imprint: imprint && imprintBox(imprint, imprintLines, letter !== undefined || sections.length > 1, standard, { ...grid, margin: pages[sections.at(-1)?.kind ?? 'text'].margin }, places),
    ...pageNumber,
    firstNumber: composition.attachment?.firstNumber ?? 1,
    ...(letter && { letter }),
    formatOf,
    digits: standard.face.digits,
    hasFootnotes: composition.footnotes !== undefined,
    images: layout.images,
    parts: {
      'word/styles.xml': styles,
      'word/settings.xml': settingsPart(composition.footnotes ? footnoteSettings() : ''),
      'word/fontTable.xml': fontTablePart(),
      'docProps/core.xml': corePart(metadata),
      ...footnoteParts(composition.footnotes, layout, places, standard, grid),
    },
  });
}

/** Four as the standard has them (7.3.3), or five. */
const headingLevelsOf = ({ blocks }: Composition): number => (blocks.some((block) => block.kind === 'paragraph' && block.outline?.level === DEEPEST + 1) ? DEEPEST : DEEPEST - 1);

/** Body lines that a forced break has taken to each signature, in their order. */
const carriedTo = ({ blocks }: Composition, { carried, carriedTo: by }: Decisions): readonly number[] =>
  blocks.flatMap((block) => (block.kind === 'signature' ? [by ? (by[block.id] ?? 0) : carried] : []));

function blocksOf(elements: readonly Element[], distances: readonly Distance[], keeps: readonly Keep[]): readonly FlowBlock[] {
  const turns = keeps.map(turnOf);
  const flows = libreOfficeFlows(distances, turns);
  return elements.map((element, index) => {
    const keep = keeps[index] ?? { kind: 'none' };
    const turn = turns[index];
    const { style, shape, section = 'text' } = element;
    const { before, after, line } = distances[index] ?? { before: 0 };
    if (element.table) return { section, table: element.table.xml(distances[index]?.turns ?? false) };
    return {
      section,
      style,
      content: turn === undefined ? element.content : withTurn(element.content, element.lines.slice(0, turn - 1)),
      format: { before, shape, ...(after !== undefined && { after }), ...(line !== undefined && { line }) },
      libreOffice: flows[index] ?? { turns: false, before, after: 0 },
      keep: keep.kind === 'whole' && KEEPS_BY_STYLE.has(style) ? { kind: 'none' } : keep,
      pageBreakBefore: element.pageBreakBefore && !BREAKS_BY_STYLE.has(style),
    };
  });
}

const turnOf = (keep: Keep): number | undefined => (keep.kind === 'lines' ? keep.turnAt : undefined);

/** A style has the format of its first paragraph; text of the body has no distances of its own. */
function formatsOf(blocks: readonly FlowBlock[], { em }: Grid): (style: StyleKey) => ParagraphFormat {
  const paragraphs = blocks.flatMap((block) => (isTable(block) ? [] : [block]));
  const body: ParagraphFormat = { before: 0, shape: { ...PLAIN, first: 2 * em } };
  return (style) => {
    if (isBodyStyle(style)) return body;
    const { after, ...format } = paragraphs.find((paragraph) => paragraph.style === style)?.format ?? { before: 0, shape: PLAIN };
    return { ...format, ...(after !== undefined && SPACED_BELOW.has(style) && { after }) };
  };
}

const isBodyStyle = (style: StyleKey): boolean => style === 'body' || style === 'article' || style.startsWith('heading') || style.startsWith('runIn');

/** Its dashes, and where its footer stands so that its baseline is the pages'. */
function pageNumberOf(layout: Layout, grid: Grid, centred: boolean): { readonly pageNumber: PageNumber; readonly footer: Twips } {
  const items = layout.pages.flatMap((page) => page.items).filter((item): item is TextItem => item.kind === 'text' && item.role === 'page-number');
  const first = items[0];
  if (!first) return { pageNumber: { before: '', after: '', centred }, footer: grid.margin.bottom };
  const text = items.filter((item) => item.block === first.block).map((item) => item.text).join('');
  const [before = '', after = ''] = text.split(/\d+/);
  return { pageNumber: { before, after, centred }, footer: grid.page.height - mmToTwips(first.y) - descentOf(FOOTER_LINE) };
}
