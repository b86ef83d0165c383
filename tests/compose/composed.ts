import type { Block, Composition, ParagraphBlock, Place } from '../../src/compose/composition.ts';
import { compose } from '../../src/compose/compose.ts';
import { gbt9704Values, type Standard } from '../../src/standard/gbt9704.ts';
import { plain } from '../../src/text.ts';
import { documentOf, yamlWith } from '../support/read-document.ts';

/** A small document with some keys replaced (see yamlWith), composed. */
export const composed = (keys: Readonly<Record<string, string | undefined>> = {}, standard: Standard = gbt9704Values): Composition => compose(documentOf(yamlWith(keys)), standard);

export function blockOf({ blocks }: Composition, id: string): Block {
  const block = blocks.find((each) => each.id === id);
  if (!block) throw new Error(`no ${id} among ${blocks.map((each) => each.id).join(', ')}`);
  return block;
}

export function paragraphOf(composition: Composition, id: string): ParagraphBlock {
  const block = blockOf(composition, id);
  if (block.kind !== 'paragraph') throw new Error(`${id} is a ${block.kind}`);
  return block;
}

/** Paragraphs of a role, in order. */
export const paragraphsOf = ({ blocks }: Composition, role: ParagraphBlock['role']): readonly ParagraphBlock[] => blocks.filter((block): block is ParagraphBlock => block.kind === 'paragraph' && block.role === role);

export const wordsOf = ({ runs }: ParagraphBlock): string => plain(runs.map(({ text }) => text));

/** Its runs as `face: text`. */
export const facesOf = ({ runs }: ParagraphBlock): readonly string[] => runs.map(({ text, type }) => `${type.face}: ${text.value}`);

/** Empty lines counted from em box to em box, as in the header; or lines of the grid that stay empty. */
export const exactly = (lines: number): Place => ({ kind: 'blank', lines, exact: true });
export const empty = (lines: number): Place => ({ kind: 'blank', lines, exact: false });
