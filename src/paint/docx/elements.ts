import { beginsPage, type Block, type Composition, type ParagraphBlock, type SignatureBlock, type StampBlock, type TitleBlock } from '../../compose/composition.ts';
import type { Standard } from '../../standard/gbt9704.ts';
import type { Layout } from '../../typeset/pages.ts';
import { alignedElements } from './aligned.ts';
import { contentsElement, withContentsMarks } from './contents.ts';
import type { Element } from './element.ts';
import { CENTRED, PLAIN, type Inline, type SectionKind, type Shape } from './flow.ts';
import { figureElements } from './figure-elements.ts';
import type { Grid } from './grid.ts';
import { headerLineElements } from './header-line.ts';
import { inlinesOf, textsOf, titleLines } from './inlines.ts';
import { jointMarkElements } from './joint-mark.ts';
import { numberElements } from './number.ts';
import { letterLineElements, letterShape } from './letter-page.ts';
import type { Places } from './placed.ts';
import { sealRoom, sealRoomOf } from './seal-room.ts';
import { signatureElements } from './signature.ts';
import { EMPHASIS_KEYS, HEADING_KEYS, RUN_IN_KEYS, type StyleKey } from './style-names.ts';
import { splitLineElements } from './split-line.ts';
import { stampElements } from './stamp.ts';
import { tableElements } from './table-elements.ts';

/** Every block as paragraphs, in reading order; signature, notes and the room for a seal are one group, which no page break parts. */
export function elementsOf(composition: Composition, layout: Layout, places: Places, grid: Grid): readonly Element[] {
  const { standard, blocks } = composition;
  const all: Element[] = [];
  for (const [index, block] of blocks.entries()) {
    const elements = withContentsMarks(block, elementsOfBlock(block, blocks, layout, places, standard, grid), blocks, layout);
    if (isSignature(block)) all.push(...signed(block, elements, notesOf(blocks, index, layout, places, standard, grid), layout, standard, grid));
    else if (!isSigned(blocks, index)) all.push(...elements);
  }
  return all;
}

const isSignature = (block: Block): block is SignatureBlock | StampBlock => block.role === 'signature';

/** A note behind a signature belongs to it. */
const isSigned = (blocks: readonly Block[], index: number): boolean => blocks[index]?.role === 'note' && blocks.slice(0, index).findLast(({ role }) => role !== 'note')?.role === 'signature';

function notesOf(blocks: readonly Block[], signature: number, layout: Layout, places: Places, standard: Standard, grid: Grid): readonly Element[] {
  const end = blocks.findIndex((block, index) => index > signature && block.role !== 'note');
  return blocks.slice(signature + 1, end < 0 ? undefined : end).flatMap((note) => elementsOfBlock(note, blocks, layout, places, standard, grid));
}

function signed(block: SignatureBlock | StampBlock, own: readonly Element[], notes: readonly Element[], layout: Layout, standard: Standard, grid: Grid): readonly Element[] {
  const elements = [...own, ...notes];
  const room = sealRoomOf(block.kind === 'signature' ? block : undefined, elements.flatMap((element) => element.lines), layout, standard, grid);
  const group = [...elements, ...(room > 0 ? [sealRoom(room)] : [])];
  return group.map((element, index) => ({ ...element, keepNext: index < group.length - 1 }));
}

function elementsOfBlock(block: Block, blocks: readonly Block[], layout: Layout, places: Places, standard: Standard, grid: Grid): readonly Element[] {
  const { lines } = places(block.id);
  const section = sectionOf(block, blocks, layout);
  const common = { role: block.role, lines, above: 0, keepNext: false, pageBreakBefore: false, section };
  switch (block.kind) {
    case 'header-line':
      return headerLineElements(block, blocks, places, standard);
    case 'mark':
      if (block.joint) return jointMarkElements(block, block.joint, layout.decisions.mark, places, standard);
      return [{ ...common, style: 'mark', content: block.isBlank ? [] : markContent(block.text.value, layout), shape: block.isLetter ? letterShape(standard) : CENTRED }];
    case 'letter-line':
      return letterLineElements(block, places, standard);
    case 'split-line':
      return splitLineElements(block, places, grid);
    case 'result':
      return [{ ...common, style: 'result', content: textsOf([block.run]), shape: { ...PLAIN, alignment: 'right' } }];
    case 'number':
      return numberElements(block, places, standard);
    case 'title':
      return [{ ...common, style: TITLE_STYLES[block.role], content: titleContent(block, layout), shape: CENTRED, above: block.place.kind === 'blank' && !block.place.exact ? block.place.lines : 0, pageBreakBefore: beginsPage(block.place) }];
    case 'paragraph':
      return [{ ...common, ...paragraphContent(block), shape: indented(block, grid), above: linesAbove(block), keepNext: block.keepWithNext, ...(block.keepsLast && { keepsLast: true }), pageBreakBefore: beginsPage(block.place) }];
    case 'aligned':
      return alignedElements(block, lines, section, grid);
    case 'table':
      return tableElements(block, section, layout, places, standard);
    case 'figure':
      return figureElements(block, section, layout, places, standard);
    case 'contents':
      return [contentsElement(block, common, layout, standard, grid)];
    case 'signature':
      return signatureElements(block, lines, layout, standard, grid);
    case 'stamp':
      return stampElements(block, lines, layout, standard, grid);
  }
}

/** A landscape table or picture has pages of its own, and so has an attachment that is nothing but a table. */
function sectionOf(block: Block, blocks: readonly Block[], { decisions }: Layout): SectionKind {
  const table = block.kind === 'table' || block.kind === 'figure' ? block.id : block.beside;
  if (table === undefined) return 'text';
  if ((decisions.tables?.[table] ?? decisions.figures?.[table])?.sheet === 'landscape') return 'landscape';
  if (decisions.figures?.[table]) return 'text';
  return block.beside !== undefined || blocks.some((other) => other.beside === table) ? 'upright' : 'text';
}

/** Space between characters is none behind the last one, so that the mark stays centred. */
function markContent(text: string, { decisions }: Layout): readonly Inline[] {
  if (decisions.mark.spacing === 0) return [{ kind: 'text', text }];
  const characters = [...text];
  return [{ kind: 'text', text: characters.slice(0, -1).join(''), style: 'spacedMark' }, { kind: 'text', text: characters.slice(-1).join('') }];
}

function titleContent(block: TitleBlock, layout: Layout): readonly Inline[] {
  const lines = layout.decisions.titles[block.id] ?? block.parts.map((part) => part.text.value);
  return titleLines(block, lines).flatMap((texts, index): readonly Inline[] => [...(index > 0 ? [{ kind: 'break' } as const] : []), ...texts]);
}

const TITLE_STYLES = { title: 'title', 'title-note': 'titleNote', 'attachment-title': 'attachmentTitle', 'carried-title': 'carriedTitle', 'carried-number': 'carriedNumber', chapter: 'chapter', 'chapter-section': 'chapterSection', 'contents-title': 'contentsTitle' } as const satisfies Record<TitleBlock['role'], StyleKey>;

const linesAbove = ({ place }: ParagraphBlock): number => (place.kind === 'blank' ? place.lines : 0);

const indented = ({ indent }: ParagraphBlock, { em }: Grid): Shape => ({ ...PLAIN, left: indent.rest * em, first: (indent.first - indent.rest) * em });

type Styled = Pick<Element, 'style' | 'content'>;

const PARAGRAPH_STYLES = {
  addressee: 'addressee',
  body: 'body',
  article: 'article',
  'attachment-note': 'attachmentNote',
  note: 'note',
  'attachment-label': 'attachmentLabel',
  attendance: 'attendance',
} as const satisfies Record<Exclude<ParagraphBlock['role'], 'heading'>, StyleKey>;

/**
 * A heading that stands alone is Word's heading 1 to 5. One that runs in is a paragraph of body text on the heading's outline
 * level, and its words have the character style that Word links with that heading.
 */
function paragraphContent(block: ParagraphBlock): Styled {
  if (block.role === 'attendance') return { style: 'attendance', content: [...textsOf(block.runs.slice(0, 1)).map((inline) => ({ ...inline, style: 'attendance' as const })), ...textsOf(block.runs.slice(1))] };
  if (block.role === 'article') return { style: 'article', content: [...textsOf(block.runs.slice(0, 1)).map((inline) => ({ ...inline, style: 'article' as const })), ...inlinesOf(block.runs.slice(1))] };
  if (block.role !== 'heading') return { style: PARAGRAPH_STYLES[block.role], content: inlinesOf(block.runs) };
  const level = (block.outline?.level ?? 2) - 2;
  const heading = HEADING_KEYS[level] ?? 'heading5';
  if (block.keepWithNext) return { style: heading, content: inlinesOf(block.runs) };
  const words = inlinesOf(block.runs.slice(0, -1)).map((inline) => (inline.kind === 'footnote' ? inline : { ...inline, style: inline.style === 'emphasis' ? (EMPHASIS_KEYS[level] ?? 'heading5Emphasis') : heading }));
  return { style: RUN_IN_KEYS[level] ?? 'runIn5', content: [...words, ...inlinesOf(block.runs.slice(-1))] };
}
