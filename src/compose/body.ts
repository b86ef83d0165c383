import type { BodyBlock, Heading, Paragraph } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { plain, spanAll, type Text } from '../text.ts';
import type { AlignedBlock, FigureBlock, ParagraphBlock, Place, Run, TableBlock, TitleBlock } from './composition.ts';
import { composeFigure } from './figure.ts';
import { composeLabelLines } from './label-lines.ts';
import { composeNames } from './names.ts';
import { exactBlank, nextLine } from './place.ts';
import { composeArticle, composeChapter, provisionPlace } from './provision.ts';
import { composeTable } from './table.ts';
import type { Types } from './type.ts';

/**
 * 正文 (7.3.3): every paragraph and heading indented two characters. A heading that runs in has its own type up to its full
 * stop, body type behind it.
 * @param prefix of the blocks' ids: `body`, `attachment.1.body`
 * @param first where the first block begins; a line further by default
 */
export function composeBody(blocks: readonly BodyBlock[], prefix: string, standard: Standard, types: Types, first: Place = nextLine): BodyBlocks {
  return blocks.flatMap((block, index): BodyBlocks => {
    const place = index === 0 ? first : provisionPlace(block, blocks[index - 1], standard);
    const id = `${prefix}.${index + 1}`;
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return [composeText(block, blocks[index + 1], id, place, standard, types)];
      case 'chapter':
        return [composeChapter(block, id, place, types)];
      case 'article':
        return [composeArticle(block, id, place, standard, types)];
      case 'names':
        return withNext(composeNames(block, id, place, standard, types), blocks[index + 1]);
      case 'labels':
        return withNext(composeLabelLines(block, id, place, standard, types), blocks[index + 1]);
      case 'figure':
        return [composeFigure(block, id, place, types)];
      case 'table':
        return [composeTable(block, id, place, types)];
    }
  });
}

/** A closing stands with the text before it. */
const isClosing = (block: BodyBlock | undefined): boolean => block?.kind === 'paragraph' && block.isClosing === true;

const withNext = (lines: readonly AlignedBlock[], next: BodyBlock | undefined): readonly AlignedBlock[] =>
  isClosing(next) ? lines.map((line, index) => (index === lines.length - 1 ? { ...line, keepWithNext: true } : line)) : lines;

type BodyBlocks = readonly (ParagraphBlock | TitleBlock | AlignedBlock | TableBlock | FigureBlock)[];

function composeText(block: Paragraph | Heading, next: BodyBlock | undefined, id: string, place: Place, standard: Standard, types: Types): ParagraphBlock {
  return {
    kind: 'paragraph',
    id,
    role: block.kind === 'heading' ? 'heading' : 'body',
    source: spanAll(textsOf(block)),
    runs: runsOf(block, types),
    indent: { first: standard.body.indent, rest: 0 },
    place,
    keepWithNext: block.kind === 'heading' && leads(block, next),
    ...(isClosing(next) && { keepsLast: true }),
    ...(block.kind === 'heading' && { outline: { level: block.level + 1, text: outlineText(block), alone: !block.runIn } }),
  };
}

/** A heading alone on its line stands with what it leads: text or a deeper heading. In a list of headings each may end a page. */
const leads = (heading: Heading, next: BodyBlock | undefined): boolean =>
  !heading.runIn && next !== undefined && (next.kind !== 'heading' || next.level > heading.level);

/** Where the body begins when there is no addressee above it: one empty line below the title. */
export const bodyWithoutAddressee = (standard: Standard): Place => exactBlank(standard.addressee.above);

function textsOf(block: Paragraph | Heading): readonly Text[] {
  if (block.kind === 'paragraph') return [block.text];
  return [...numberAndText(block), ...(block.runIn ? [block.runIn] : [])];
}

const numberAndText = ({ number, text }: Heading): readonly Text[] => (number ? [number, text] : [text]);

function runsOf(block: Paragraph | Heading, types: Types): readonly Run[] {
  if (block.kind === 'paragraph') return [{ text: block.text, type: types.body }];
  const type = types.headings[block.level];
  return textsOf(block).map((text) => ({ text, type: text === block.runIn ? types.body : type }));
}

/** A heading in the bookmarks: number and words, without the full stop that only runs it into its paragraph. */
const outlineText = (heading: Heading): string => plain(numberAndText(heading)).replace(/[。．.]$/u, '');
