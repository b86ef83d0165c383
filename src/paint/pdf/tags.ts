import type { Layout, TextItem } from '../../typeset/pages.ts';

/** Standard structure types (ISO 32000-1, 14.8.4) that a document needs. */
export type Tag = 'P' | `H${1 | 2 | 3 | 4 | 5 | 6}`;

const HEADINGS: readonly Tag[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];

/**
 * The structure type of each block: titles are H1, headings that stand alone have their level in the bookmarks, all else is a
 * paragraph. A heading that runs into its paragraph is part of that.
 */
export function tagsOf(layout: Layout): (item: TextItem) => Tag {
  const levels = new Map(layout.outline.map((entry) => [entry.text, entry.level]));
  const headings = new Map<string, string>();
  for (const item of layout.pages.flatMap((page) => page.items)) {
    if (item.kind === 'text' && item.role === 'heading') headings.set(item.block, (headings.get(item.block) ?? '') + item.text);
  }
  return (item) => {
    if (item.role === 'title' || item.role === 'attachment-title') return 'H1';
    const level = levels.get((headings.get(item.block) ?? '').replace(/[。．.]$/u, ''));
    return (level !== undefined && HEADINGS[level - 1]) || 'P';
  };
}
