import type { Layout, TextItem } from '../../typeset/pages.ts';

/** Standard structure types (ISO 32000-1, 14.8.4) that a document needs. */
export type Tag = 'P' | `H${1 | 2 | 3 | 4 | 5 | 6}` | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure' | 'Caption' | 'Div' | 'Note';

const HEADINGS: readonly Tag[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];

/**
 * The structure type of each block: titles and headings that stand alone have their level in the bookmarks, all else is a
 * paragraph. A heading that runs into its paragraph is part of that. Cells of a table's head are TH, others TD.
 */
export function tagsOf({ outline }: Layout): (item: TextItem) => Tag {
  const tags = new Map(outline.filter(({ alone }) => alone).map(({ block, level }) => [block, HEADINGS[level - 1]]));
  return ({ block, cell, role }) => (role === 'figure' ? 'Caption' : role === 'footnote' ? 'Note' : cell ? (cell.isHead ? 'TH' : 'TD') : (tags.get(block) ?? 'P'));
}
