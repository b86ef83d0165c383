import type { Block, Composition, Run } from '../compose/composition.ts';
import type { Item, Layout } from './pages.ts';

/** A document on its pages: what its painters are given. */
export interface Copy {
  readonly composition: Composition;
  readonly layout: Layout;
}

/**
 * The same document as the copy of another number (份号, 7.2.1): nothing moves, since a digit is half an em wide, whichever it is.
 * @param number with as many digits as the document's own
 */
export function copyOf({ composition, layout }: Copy, number: string): Copy {
  return { composition: { ...composition, blocks: composition.blocks.map((block) => numbered(block, number)) }, layout: withCopyNumber(layout, number) };
}

/** The pages alone: those without the number are the same objects. */
export function withCopyNumber(layout: Layout, number: string): Layout {
  return { ...layout, pages: layout.pages.map((page) => (page.items.some(isCopyNumber) ? { ...page, items: page.items.map((item) => (isCopyNumber(item) ? { ...item, text: number } : item)) } : page)) };
}

export const isCopyNumber = (item: Item): boolean => item.kind === 'text' && item.role === 'copy-number';

function numbered(block: Block, number: string): Block {
  const run = (each: Run): Run => ({ ...each, text: { ...each.text, value: number } });
  if (block.kind === 'header-line' && block.role === 'copy-number') return { ...block, run: run(block.run) };
  if (block.kind === 'letter-line' && block.left?.role === 'copy-number') return { ...block, left: { ...block.left, run: run(block.left.run) } };
  return block;
}
