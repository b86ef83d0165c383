import type { CarriedDocument } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { generated, spanAll } from '../text.ts';
import { composeBody } from './body.ts';
import type { Block, ContentsBlock, Place, TitleBlock } from './composition.ts';
import { gridBlank, nextLine, onNewPage } from './place.ts';
import type { Types } from './type.ts';

const TITLE = '目\u3000录';

/**
 * The body, and 目录 before it where the document wants one: chapters and sections, or headings that stand alone.
 * @param first where the body begins without one
 * @param turns the body begins a page behind it
 */
export function composeBodyWithContents(document: CarriedDocument, standard: Standard, types: Types, first: Place, turns: boolean): readonly Block[] {
  const { contents: levels, body } = document;
  if (levels === undefined) return composeBody(body, 'body', standard, types, first);
  const blocks = composeBody(body, 'body', standard, types, turns ? onNewPage(1) : gridBlank(standard.contents.below));
  return [...composeContents(blocks, levels, standard, types), ...blocks];
}

function composeContents(body: readonly Block[], levels: number, standard: Standard, types: Types): readonly Block[] {
  const { above, below, indent } = standard.contents;
  const entries = body.flatMap((block): readonly Pick<ContentsBlock, 'level' | 'run' | 'source' | 'target'>[] => {
    const entry = entryOf(block);
    return entry && entry.level <= levels ? [{ level: entry.level, run: { text: generated(entry.text, block.source), type: types.contents }, source: block.source, target: block.id }] : [];
  });
  const title: TitleBlock = {
    kind: 'title',
    id: 'contents.title',
    role: 'contents-title',
    source: spanAll(entries.map(({ run }) => run.text)),
    parts: [{ text: generated(TITLE, entries[0]?.source ?? { start: 0, end: 0 }), type: types.contentsTitle }],
    place: gridBlank(above),
    names: [],
    onGrid: true,
  };
  return [
    title,
    ...entries.map((entry, index): ContentsBlock => {
      const at = (entry.level - 1) * indent;
      return { kind: 'contents', id: `contents.${index + 1}`, role: 'contents', ...entry, indent: { first: at, rest: at + indent }, place: index === 0 ? gridBlank(below) : nextLine };
    }),
  ];
}

/** Bookmarks of a body begin at level 2, below the title's. */
function entryOf(block: Block): { readonly level: number; readonly text: string } | undefined {
  if (block.kind === 'title' && block.outline !== undefined) return { level: (block.outlineLevel ?? 1) - 1, text: block.outline };
  if (block.kind === 'paragraph' && block.role === 'heading' && block.outline?.alone) return { level: block.outline.level - 1, text: block.outline.text };
  return undefined;
}
