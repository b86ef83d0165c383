import { isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import type { Finding } from '../diagnostic.ts';
import { spanOf, type Segment, type Text } from '../text.ts';
import { findForbidden } from './characters.ts';
import { found } from './finding.ts';
import type { MapEntry, ScalarNode, SourceNode } from './node.ts';
import { segmentsOf, type Style } from './segments.ts';
import { wideSlip } from './wide-slips.ts';

/** Where the tree is made from. */
interface Source {
  /** What was parsed. */
  readonly text: string;
  /** Offset in the file of an offset in `text`: another one after a repair. */
  readonly toFile: (offset: number) => number;
  readonly report: (finding: Finding) => void;
  /** The line of an offset in the file, from 1. */
  readonly lineOf: (offset: number) => number;
}

/** YAML nodes as source nodes. A key that stands twice counts the first time. */
export function treeOf(node: ParsedNode | null, source: Source, at: number): SourceNode {
  if (node === null) return verbatim('', source.toFile(at));
  const [from, to] = node.range;
  const start = source.toFile(from);
  const end = to > from ? source.toFile(to - 1) + 1 : start;
  if (isMap(node)) return { kind: 'map', entries: entriesOf(node, source), start, end };
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => treeOf(item as ParsedNode | null, source, from)), start, end };
  if (isScalar(node)) return node.anchor === undefined || node.range[1] > node.range[0] ? scalarOf(node, source, start, end) : verbatim(`&${node.anchor}`, start);
  return verbatim(source.text.slice(from, to), start);
}

/** What was meant as text, though YAML saw an anchor or an alias in it. */
const verbatim = (value: string, start: number): ScalarNode => ({
  kind: 'scalar',
  text: { value, origin: { start, end: start + value.length, segments: [[0, start]] }, base: 0 },
  start,
  end: start + value.length,
});

function entriesOf(map: YAMLMap.Parsed, source: Source): readonly MapEntry[] {
  const seen = new Map<string, ScalarNode>();
  return map.items.flatMap(({ key, value }) => {
    const node = treeOf(key, source, map.range[0]);
    if (node.kind !== 'scalar') {
      source.report(found('error', 'key-not-text', 'default', node));
      return [];
    }
    const name = node.text.value;
    const first = seen.get(name);
    if (name === '<<') source.report(found('error', 'merge-key', 'default', node));
    else if (first) source.report(found('error', 'duplicate-key', 'default', node, { key: name, line: source.lineOf(first.start) }));
    if (first || name === '<<') return [];
    seen.set(name, node);
    return [{ key: node, value: treeOf(value, source, (key).range[1]) }];
  });
}

const STYLES: Readonly<Record<Scalar.Type, Style>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single-quoted',
  QUOTE_DOUBLE: 'double-quoted',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

function scalarOf(node: Scalar.Parsed, source: Source, start: number, end: number): ScalarNode {
  const [from, to] = node.range;
  const written = source.text.slice(from, to);
  const value = String(node.value);
  const style = STYLES[node.type ?? 'PLAIN'];
  const inWritten: Text = { value, origin: { start: 0, end: written.length, segments: segmentsOf(style, written, value) }, base: 0 };
  const segments = inWritten.origin.segments?.map(([index, offset]): Segment => [index, source.toFile(from + offset)]) ?? [];
  const text: Text = { value, origin: { start, end, segments }, base: 0 };
  if (style === 'double-quoted' && written.includes('\\')) {
    for (const finding of findForbidden(value, (index) => spanOf(text, index, index + 1).start)) source.report(finding);
  }
  const slip = style === 'plain' ? wideSlip(written, start, source.text.slice(source.text.lastIndexOf('\n', from) + 1, from).trim() !== '') : undefined;
  if (slip) source.report(slip);
  const tab = tabInside(value);
  if (tab !== undefined) source.report(found('error', 'tab', 'default', spanOf(text, tab, tab + 1)));
  const fold = !slip && style !== 'literal' && written.includes('\n') ? foldBetweenHanzi(inWritten, written) : undefined;
  if (fold !== undefined) source.report(found('warning', 'folded', 'default', spanOf(text, fold, fold + 1)));
  return { kind: 'scalar', text, start, end };
}

/** Index of the first tab between words: white space at the ends of a line is no matter. */
function tabInside(value: string): number | undefined {
  if (!value.includes('\t')) return undefined;
  let start = 0;
  for (const line of value.split('\n')) {
    const from = line.length - line.trimStart().length;
    const at = line.trim().indexOf('\t');
    if (at >= 0) return start + from + at;
    start += line.length + 1;
  }
  return undefined;
}

const WIDE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff5e“”‘’—…]/u;

/** Index of the first space that YAML put between two lines, one of which has Chinese at that end: it would be seen in print. */
function foldBetweenHanzi(text: Text, written: string): number | undefined {
  const { value } = text;
  for (let index = value.indexOf(' ', 1); index > 0; index = value.indexOf(' ', index + 1)) {
    if (!WIDE.test(value[index - 1] ?? '') && !WIDE.test(value[index + 1] ?? '')) continue;
    if (written.slice(spanOf(text, index - 1, index).start, spanOf(text, index + 1, index + 2).start).includes('\n')) return index;
  }
  return undefined;
}

const KEY = /^[a-z][a-z-]*：/u;
const INDENTED_KEY = /^\s*[a-z][a-z-]*：/u;

/** Does the tree show slips that YAML reads as something else: keys that begin with U+3000, keys with a full-width colon run together? */
export function hasHiddenSlip(node: SourceNode, text: string): boolean {
  switch (node.kind) {
    case 'scalar':
      return text.slice(node.start, node.end).split('\n').filter((line, index) => (index === 0 ? KEY : INDENTED_KEY).test(line)).length > 1;
    case 'list':
      return node.items.some((item) => hasHiddenSlip(item, text));
    case 'map':
      return node.entries.some(({ key, value }) => key.text.value.startsWith('\u3000') || hasHiddenSlip(value, text));
  }
}
