import type { Article, BodyBlock, Chapter } from '../document/document.ts';
import { joinTexts } from '../document/text-parts.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { generated, plain, sliceText, spanAll, spanOf, type Text } from '../text.ts';
import type { ParagraphBlock, Place, TitleBlock } from './composition.ts';
import { gridBlank, nextLine } from './place.ts';
import type { Types } from './type.ts';

/** Between a number and what it numbers: one character. */
const GAP = '\u3000';

/** 章 and 节: centred, with a gap between number and name; a name of two characters is spread, 总　则. Never the last line of a page. */
export function composeChapter({ level, number, text }: Chapter, id: string, place: Place, types: Types): TitleBlock {
  const name = spread(text);
  return {
    kind: 'title',
    id,
    role: level === 'chapter' ? 'chapter' : 'chapter-section',
    source: spanAll([number, text]),
    parts: [{ text: joinTexts([number, gapBehind(number), ...name]), type: level === 'chapter' ? types.chapter : types.chapterSection }],
    place,
    names: [],
    onGrid: true,
    outline: `${number.value}${GAP}${plain(name)}`,
    outlineLevel: level === 'chapter' ? 2 : 3,
  };
}

/** 条: its number runs in, indented two characters, in a type of its own. */
export function composeArticle({ number, text }: Article, id: string, place: Place, standard: Standard, types: Types): ParagraphBlock {
  return {
    kind: 'paragraph',
    id,
    role: 'article',
    source: spanAll([number, text]),
    runs: [{ text: number, type: types.article }, { text: gapBehind(number), type: types.body }, { text, type: types.body }],
    indent: { first: standard.body.indent, rest: 0 },
    place,
    keepWithNext: false,
    outline: { level: 4, text: number.value, alone: false },
  };
}

/** Empty lines above a chapter, or a section that does not begin one, and below them. */
export function provisionPlace(block: BodyBlock, before: BodyBlock | undefined, { chapter }: Standard): Place {
  if (block.kind === 'chapter') return before?.kind === 'chapter' ? nextLine : gridBlank(chapter.above);
  return before?.kind === 'chapter' ? gridBlank(chapter.below) : nextLine;
}

const gapBehind = (number: Text): Text => generated(GAP, spanOf(number));

const spread = (name: Text): readonly Text[] => (/^\p{Script=Han}{2}$/u.test(name.value) ? [sliceText(name, 0, 1), generated(GAP, spanOf(name)), sliceText(name, 1)] : [name]);
