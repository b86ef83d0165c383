import type { MapNode, SourceNode } from '../source/node.ts';
import { spanOf, trimText, type Span, type Text } from '../text.ts';
import { fieldOf, textOf } from './fields.ts';
import { found, type Report } from './finding.ts';

/** Footnotes of a document while its text is read. */
export interface FootnoteReader {
  /** Footnotes that the document has. */
  readonly count: number;
  /**
   * The number of a footnote at its reference, in the order of the text; undefined where there may be none.
   * @param entry the footnote, from 1 as they are listed
   * @param fault why no reference may stand there
   */
  readonly refer: (entry: number, reference: Span, fault: 'place' | 'no-word' | undefined) => number | undefined;
  /** Those that the text refers to, in its order; the others are reported. */
  readonly finished: () => readonly Text[];
}

/**
 * 脚注: a list of texts; the body refers to the first as `[^1]`, once each.
 * @param before footnotes of the documents before this one, behind whose numbers its own go on
 */
export function readFootnotes(root: MapNode, before: number, report: Report): FootnoteReader {
  // Of an empty one the shape's findings speak: it keeps its place among the others.
  const entries = entriesOf(fieldOf(root, 'footnotes')).map((node) => {
    const text = textOf(node);
    return text && trimText(text);
  });
  const count = entries.length;
  const order: number[] = [];
  return {
    count,
    refer: (entry, reference, fault) => {
      const missing = count === 0 ? 'none' : entry < 1 || entry > count ? 'unknown' : undefined;
      const messageId = fault ?? missing ?? (order.includes(entry) ? 'twice' : undefined);
      if (!messageId) return before + order.push(entry);
      report(found('error', 'footnote', reference, { messageId, params: { entry, count } }));
      return undefined;
    },
    finished: () => {
      entries.forEach((text, index) => {
        if (text && !order.includes(index + 1)) report(found('warning', 'footnote', spanOf(text), { messageId: 'unused', params: { entry: index + 1 } }));
      });
      return order.flatMap((entry) => entries[entry - 1] ?? []);
    },
  };
}

/** Items of the list, or the one text that stands in its place. */
const entriesOf = (node: SourceNode | undefined): readonly SourceNode[] => (node?.kind === 'list' ? node.items : node ? [node] : []);
