import type { MapEntry, MapNode, SourceNode } from '../source/node.ts';
import { sliceText, spanOf, type Stretch, type Text } from '../text.ts';
import { found, type Report } from './finding.ts';
import { joinTexts } from './text-parts.ts';

/** Keys of the document whose texts may have emphasised words. */
const MARKED: ReadonlySet<string> = new Set(['title', 'body', 'attachments']);
/** Names of files stay as they are. */
const UNMARKED: ReadonlySet<string> = new Set(['file']);

/** `==` begins and ends emphasised words; more signs in a row are text, and so are two behind a backslash. */
const MARK = /(?<escape>\\)?(?<!=)==(?!=)|\n/gu;

/** The document with its emphasised words, `==…==`, read: their text is without the signs. */
export const withEmphasis = (root: MapNode, report: Report): MapNode => mapEntries(root, (entry) => (MARKED.has(entry.key.text.value) ? { ...entry, value: marked(entry.value, report) } : entry));

function marked(node: SourceNode, report: Report): SourceNode {
  switch (node.kind) {
    case 'scalar':
      return node.text.value.includes('==') ? { ...node, text: readEmphasis(node.text, report) } : node;
    case 'list':
      return { ...node, items: node.items.map((item) => marked(item, report)) };
    case 'map':
      return mapEntries(node, (entry) => (UNMARKED.has(entry.key.text.value) ? entry : { ...entry, value: marked(entry.value, report) }));
  }
}

const mapEntries = (map: MapNode, change: (entry: MapEntry) => MapEntry): MapNode => ({ ...map, entries: map.entries.map(change) });

/** A text without its signs, its emphasised words noted. What begins on a line ends on it: a sign that has no other is an error. */
function readEmphasis(text: Text, report: Report): Text {
  const kept: Text[] = [];
  const emphasis: Stretch[] = [];
  let length = 0;
  let done = 0;
  let open: { readonly at: number; readonly index: number } | undefined;
  const keep = (to: number): void => {
    kept.push(sliceText(text, done, to));
    length += to - done;
  };
  const unclosed = (): void => {
    if (open) report(found('error', 'emphasis', spanOf(text, open.index, open.index + 2)));
    open = undefined;
  };
  for (const { 0: sign, index, groups } of text.value.matchAll(MARK)) {
    if (sign === '\n') {
      unclosed();
      continue;
    }
    keep(index);
    if (groups?.['escape']) {
      done = index + 1;
      continue;
    }
    done = index + sign.length;
    if (open) emphasis.push([open.at, length]);
    open = open ? undefined : { at: length, index };
  }
  unclosed();
  keep(text.value.length);
  const joined = joinTexts(kept);
  return emphasis.length > 0 ? { ...joined, origin: { ...joined.origin, emphasis } } : joined;
}
