import type { OutlineEntry } from '../../typeset/pages.ts';
import type { Mm } from '../../units.ts';
import { textString } from './metadata.ts';
import type { PdfFile, PdfReference } from './objects.ts';

interface Node {
  readonly entry: OutlineEntry;
  readonly reference: PdfReference;
  readonly children: Node[];
}

/**
 * Writes the bookmarks as a tree by level, all open; a level that is skipped makes no empty bookmark.
 * @param toPdfY from millimetres below the page's top to the page's user space
 * @returns the outline dictionary; undefined without entries
 */
export function writeOutline(file: PdfFile, entries: readonly OutlineEntry[], pages: readonly PdfReference[], toPdfY: (y: Mm) => number): PdfReference | undefined {
  if (entries.length === 0) return undefined;
  const outline = file.reserve();
  const roots = treeOf(file, entries);

  const writeChildren = (parent: PdfReference, children: readonly Node[]): number => {
    let open = 0;
    children.forEach((node, index) => {
      const below = writeChildren(node.reference, node.children);
      open += 1 + below;
      file.fill(node.reference, {
        Title: textString(node.entry.text),
        Parent: parent,
        Prev: children[index - 1]?.reference,
        Next: children[index + 1]?.reference,
        ...familyOf(node.children, below),
        Dest: [pageOf(pages, node.entry), 'XYZ', 0, toPdfY(node.entry.y), null],
      });
    });
    return open;
  };
  const open = writeChildren(outline, roots);
  file.fill(outline, { Type: 'Outlines', ...familyOf(roots, open) });
  return outline;
}

function treeOf(file: PdfFile, entries: readonly OutlineEntry[]): readonly Node[] {
  const roots: Node[] = [];
  const path: Node[] = [];
  for (const entry of entries) {
    while ((path.at(-1)?.entry.level ?? -Infinity) >= entry.level) path.pop();
    const node: Node = { entry, reference: file.reserve(), children: [] };
    (path.at(-1)?.children ?? roots).push(node);
    path.push(node);
  }
  return roots;
}

const familyOf = (children: readonly Node[], open: number) =>
  children.length === 0 ? {} : { First: children[0]?.reference, Last: children.at(-1)?.reference, Count: open };

function pageOf(pages: readonly PdfReference[], entry: OutlineEntry): PdfReference {
  const page = pages[entry.page - 1];
  if (!page) throw new Error(`Bookmark ‘${entry.text}’ points at page ${entry.page} of ${pages.length}`);
  return page;
}
