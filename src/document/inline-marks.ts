import type { MapEntry, MapNode, SourceNode } from '../source/node.ts';
import { sliceText, spanOf, type Reference, type Stretch, type Text } from '../text.ts';
import { carriedFileOf } from './carried.ts';
import { found, type Report } from './finding.ts';
import { readFootnotes, type FootnoteReader } from './footnotes.ts';
import { joinTexts } from './text-parts.ts';

/** A document whose marks are read: its texts are without them. */
export interface Unmarked {
  readonly root: MapNode;
  /** 脚注 of it and of the documents that it carries, by their numbers from 1. */
  readonly footnotes: readonly Text[];
}

/** Keys of the document whose texts may have marks, in the order of its pages. */
const MARKED = ['title', 'body', 'attachments'] as const;
const CARRIES = 'carries';
/** Names of files stay as they are. */
const FILE = 'file';
/** Keys in a body whose texts may refer to footnotes. */
const REFERRING: ReadonlySet<string> = new Set(['body', 'heading', 'text', 'list', 'items', 'sections', 'article', 'remark']);

/**
 * `==` begins and ends emphasised words; more signs in a row are text. `[^1]` refers to a footnote, also in the brackets and with the …… that a Chinese
 * keyboard makes of it where the document has footnotes. Behind a backslash they are text.
 */
const MARK = /(?<escape>\\(?=\[\^|==(?!=)))|(?<!=)(?<!\\)==(?!=)|(?<!\\)\[\^(?<note>\d{1,3})\]|(?<!\\)[[【［〔](?:\^|＾|……)(?<typed>\d{1,3})[\]】］〕]|(?<!\\)(?<open>\[\^)|\n/gu;
const MAY_HAVE_MARKS = /==|\[\^|[\^＾…]\d/u;
const REFERENCE = /(?<!\\)\[\^(?<note>\d{1,3})\]/gu;

/** Reads the marks of a document, and of those that it carries: each has footnotes of its own. */
export function readInlineMarks(root: MapNode, report: Report, before = 0): Unmarked {
  const reader = readFootnotes(root, before, report);
  const values = new Map(MARKED.flatMap((key) => root.entries.filter((entry) => entry.key.text.value === key).map((entry) => [entry, marked(entry.value, key === 'body', reader, report)] as const)));
  const footnotes = [...reader.finished()];
  const carried = (node: SourceNode): SourceNode => {
    if (node.kind === 'list') return { ...node, items: node.items.map(carried) };
    if (node.kind === 'scalar' || carriedFileOf(node)) return node;
    const read = readInlineMarks(node, report, before + footnotes.length);
    footnotes.push(...read.footnotes);
    return read.root;
  };
  const read = mapEntries(root, (entry) => {
    const value = values.get(entry);
    if (value) return { ...entry, value };
    if (entry.key.text.value === CARRIES) return { ...entry, value: carried(entry.value) };
    checkUnmarked(entry.value, reader);
    return entry;
  });
  return { root: read, footnotes };
}

/** @param isText may footnotes be referred to: in paragraphs, headings and lists, not in titles, tables and label lines */
function marked(node: SourceNode, isText: boolean, footnotes: FootnoteReader, report: Report): SourceNode {
  switch (node.kind) {
    case 'scalar':
      return MAY_HAVE_MARKS.test(node.text.value) ? { ...node, text: readMarks(node.text, isText, footnotes, report) } : node;
    case 'list':
      return { ...node, items: node.items.map((item) => marked(item, isText, footnotes, report)) };
    case 'map':
      return mapEntries(node, (entry) => {
        const key = entry.key.text.value;
        return key === FILE ? entry : { ...entry, value: marked(entry.value, REFERRING.has(key) && (isText || key === 'body'), footnotes, report) };
      });
  }
}

/** Texts that have no marks: a reference in them would be printed as it is typed. */
function checkUnmarked(node: SourceNode, footnotes: FootnoteReader): void {
  switch (node.kind) {
    case 'scalar':
      for (const { 0: sign, index, groups } of node.text.value.matchAll(REFERENCE)) footnotes.refer(Number(groups?.['note']), spanOf(node.text, index, index + sign.length), 'place');
      return;
    case 'list':
      for (const item of node.items) checkUnmarked(item, footnotes);
      return;
    case 'map':
      for (const { value } of node.entries) checkUnmarked(value, footnotes);
  }
}

const mapEntries = (map: MapNode, change: (entry: MapEntry) => MapEntry): MapNode => ({ ...map, entries: map.entries.map(change) });

/** A text without its marks, and where they stood. Emphasis that begins on a line ends on it: a sign that has no other is an error. */
function readMarks(text: Text, isText: boolean, footnotes: FootnoteReader, report: Report): Text {
  const kept: Text[] = [];
  const emphasis: Stretch[] = [];
  const references: Reference[] = [];
  let length = 0;
  let done = 0;
  let open: { readonly at: number; readonly index: number } | undefined;
  const keep = (to: number, next: number): void => {
    kept.push(sliceText(text, done, to));
    length += to - done;
    done = next;
  };
  const unclosed = (): void => {
    if (open) report(found('error', 'emphasis', spanOf(text, open.index, open.index + 2)));
    open = undefined;
  };
  for (const { 0: sign, index, groups } of text.value.matchAll(MARK)) {
    const end = index + sign.length;
    const note = groups?.['note'] ?? (footnotes.count > 0 ? groups?.['typed'] : undefined);
    if (sign === '\n') unclosed();
    else if (groups?.['escape']) keep(index, index + 1);
    else if (groups?.['open']) report(found('error', 'footnote', spanOf(text, index, end), { messageId: 'form' }));
    else if (note !== undefined) {
      keep(index, end);
      const word = lastWord(kept);
      const number = footnotes.refer(Number(note), spanOf(text, index, end), isText && word !== undefined ? undefined : isText ? 'no-word' : 'place');
      if (number !== undefined && word !== undefined) references.push([word, number]);
    } else if (sign === '==') {
      keep(index, end);
      if (open) emphasis.push([open.at, length]);
      open = open ? undefined : { at: length, index };
    }
  }
  unclosed();
  keep(text.value.length, text.value.length);
  const joined = joinTexts(kept);
  return { ...joined, origin: { ...joined.origin, ...(emphasis.length > 0 && { emphasis }), ...(references.length > 0 && { references }) } };
}

/** Behind the line's last character that is no space: spaces at a line's end are lost. */
function lastWord(kept: readonly Text[]): number | undefined {
  const before = kept.map(({ value }) => value).join('');
  const word = /\S[^\S\n]*$/u.exec(before);
  return word ? word.index + String.fromCodePoint(word[0].codePointAt(0) ?? 0).length : undefined;
}
