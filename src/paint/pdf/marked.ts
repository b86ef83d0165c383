import type { Item, Page, RuleItem, TextItem } from '../../typeset/pages.ts';
import type { Tag } from './tags.ts';

/**
 * Items of a page that stand together as marked content (ISO 32000-1, 14.6): one block's text on that page, or what is no part
 * of the document's text (artifacts), the page number and rules.
 */
export type Marked = MarkedText | MarkedPageNumber | MarkedRules;

export interface MarkedText {
  readonly kind: 'text';
  readonly tag: Tag;
  readonly block: string;
  /** Marked-content identifier: unique on its page, from 0. */
  readonly id: number;
  readonly items: readonly TextItem[];
}

export interface MarkedPageNumber {
  readonly kind: 'page-number';
  readonly items: readonly TextItem[];
}

export interface MarkedRules {
  readonly kind: 'rules';
  readonly items: readonly RuleItem[];
}

/** A page's items in their order, joined with their neighbours of the same kind and block. */
export function markedOf(page: Page, tagOf: (item: TextItem) => Tag): readonly Marked[] {
  let texts = 0;
  return joined(page.items).map((items): Marked => {
    const lines = items.filter((item) => item.kind === 'text');
    const first = lines[0];
    if (!first) return { kind: 'rules', items: items.filter((item) => item.kind === 'rule') };
    if (first.role === 'page-number') return { kind: 'page-number', items: lines };
    return { kind: 'text', tag: tagOf(first), block: first.block, id: texts++, items: lines };
  });
}

function joined(items: readonly Item[]): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last?.kind === item.kind && last.block === item.block) group.push(item);
    else groups.push([item]);
  }
  return groups;
}
