import type { CellPlace, ImageItem, Item, Page, RuleItem, TextItem } from '../../typeset/pages.ts';
import type { Tag } from './tags.ts';

/**
 * Items of a page that stand together as marked content (ISO 32000-1, 14.6): one block's or one cell's text on that page, or what is no
 * part of the document's text (artifacts), the page number, a table's head where it is repeated, and rules.
 */
export type Marked = MarkedText | MarkedPagination | MarkedRules | MarkedImage;

export interface MarkedText {
  readonly kind: 'text';
  readonly tag: Tag;
  readonly block: string;
  readonly cell?: CellPlace;
  /** Marked-content identifier: unique on its page, from 0. */
  readonly id: number;
  readonly items: readonly TextItem[];
}

export interface MarkedPagination {
  readonly kind: 'pagination';
  readonly items: readonly TextItem[];
}

export interface MarkedRules {
  readonly kind: 'rules';
  readonly items: readonly RuleItem[];
}

/** A picture: a Figure of its own. */
export interface MarkedImage {
  readonly kind: 'image';
  readonly id: number;
  readonly item: ImageItem;
}

/** A page's items in their order, joined with their neighbours of the same kind, block and cell. */
export function markedOf(page: Page, tagOf: (item: TextItem) => Tag): readonly Marked[] {
  let marks = 0;
  return joined(page.items).map((items): Marked => {
    const [image] = items.filter((item) => item.kind === 'image');
    if (image) return { kind: 'image', id: marks++, item: image };
    const lines = items.filter((item) => item.kind === 'text');
    const first = lines[0];
    if (!first) return { kind: 'rules', items: items.filter((item) => item.kind === 'rule') };
    if (first.role === 'page-number' || first.repeated) return { kind: 'pagination', items: lines };
    return { kind: 'text', tag: tagOf(first), block: first.block, ...(first.cell && { cell: first.cell }), id: marks++, items: lines };
  });
}

function joined(items: readonly Item[]): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && isJoined(last, item)) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

function isJoined(one: Item, other: Item): boolean {
  if (one.block !== other.block || one.kind === 'image' || other.kind === 'image') return false;
  if (one.kind === 'rule' || other.kind === 'rule') return one.kind === other.kind;
  return one.cell?.row === other.cell?.row && one.cell?.column === other.cell?.column && one.repeated === other.repeated;
}
