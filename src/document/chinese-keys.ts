import type { Finding, Params } from '../diagnostic.ts';
import { loadSource, type Loaded } from '../source/load.ts';
import type { MapEntry, MapNode, ScalarNode, SourceNode } from '../source/node.ts';
import { generated, type Span } from '../text.ts';
import { found } from './finding.ts';
import type { Key } from './keys.generated.ts';
import { keysOf, objectOf } from './names.ts';

/** A key that the schema knows, where it stands. */
export interface KnownKey {
  readonly node: ScalarNode;
  readonly key: Named;
}

/** A key by both its names. */
export type Named = Pick<Key, 'key' | 'zh'>;

/**
 * A file's tree, Chinese keys by their English names; messages name them as they are written (`ScalarNode.written`).
 * @param own keys at the top that a document does not have
 */
export function loadKeyed(bytes: Uint8Array, name: string, own: readonly Named[] = []): Loaded {
  const loaded = loadSource(bytes, name);
  if (!loaded.root) return loaded;
  const findings: Finding[] = [];
  const root = inEnglish(loaded.root, [], { findings, own });
  return { ...loaded, root, findings: [...certain(loaded.findings, loaded, own), ...findings] };
}

/** A colon that makes a key of a word that no schema knows may as well be one of a text: a person decides. */
function certain(findings: readonly Finding[], { root, source: { text } }: Loaded, own: readonly Named[]): readonly Finding[] {
  if (!root || !findings.some(isColonFixed)) return findings;
  const ends = new Set(knownKeys(root, own).map(({ node }) => node.end));
  return findings.map((finding) => {
    if (!isColonFixed(finding) || ends.has(text.slice(0, finding.span?.start).trimEnd().length)) return finding;
    const { fix: _uncertain, ...told } = finding;
    return told;
  });
}

const isColonFixed = ({ ruleId, fix }: Finding): boolean => fix !== undefined && (ruleId === 'source/full-width-colon' || ruleId === 'source/no-space');

interface Walk {
  readonly findings: Finding[];
  readonly own: readonly Named[];
}

function inEnglish(node: SourceNode, path: readonly string[], walk: Walk): SourceNode {
  switch (node.kind) {
    case 'scalar':
      return node;
    case 'list':
      return { ...node, items: node.items.map((item) => inEnglish(item, path, walk)) };
    case 'map':
      return { ...node, entries: englishEntries(node, path, walk) };
  }
}

/** Of a key that stands there by both names the first holds. */
function englishEntries(map: MapNode, path: readonly string[], walk: Walk): readonly MapEntry[] {
  const entries = new Map<string, MapEntry>();
  for (const { key: typed, value } of map.entries) {
    const key = englishKey(typed, path, walk.own);
    const name = key.text.value;
    const first = entries.get(name);
    if (first) walk.findings.push(found('error', 'same-key', typed, { params: { key: writtenAs(typed), first: writtenAs(first.key) } }));
    else entries.set(name, { key, value: inEnglish(value, [...path, name], walk) });
  }
  return [...entries.values()];
}

function englishKey(typed: ScalarNode, path: readonly string[], own: readonly Named[]): ScalarNode {
  const key = knownKey(typed, path, own);
  return !key || key.key === typed.text.value ? typed : { ...typed, text: generated(key.key, typed), written: typed.text.value };
}

const writtenAs = ({ text, written }: ScalarNode): string => written ?? text.value;

function knownKey(typed: ScalarNode, path: readonly string[], own: readonly Named[]): Named | undefined {
  const object = objectOf(path);
  return (object && keysOf(object).find(isNamed(typed))) ?? (path.length === 0 ? own.find(isNamed(typed)) : undefined);
}

const isNamed = ({ text }: ScalarNode) => ({ key, zh }: Named): boolean => key === text.value || zh === text.value;

/**
 * Every key of a tree that the schema knows, by either name.
 * @param own keys at the top that a document does not have
 */
export function knownKeys(node: SourceNode, own: readonly Named[] = [], path: readonly string[] = []): KnownKey[] {
  switch (node.kind) {
    case 'scalar':
      return [];
    case 'list':
      return node.items.flatMap((item) => knownKeys(item, own, path));
    case 'map':
      return node.entries.flatMap(({ key: typed, value }) => {
        const key = knownKey(typed, path, own);
        return [...(key ? [{ node: typed, key }] : []), ...knownKeys(value, own, [...path, key?.key ?? typed.text.value])];
      });
  }
}

/** A key that is written by its Chinese name, with the stretch of the file that it and its value take. */
export interface WrittenKey extends Span {
  readonly key: string;
  readonly written: string;
}

export function writtenKeys(node: SourceNode): readonly WrittenKey[] {
  switch (node.kind) {
    case 'scalar':
      return [];
    case 'list':
      return node.items.flatMap(writtenKeys);
    case 'map':
      return node.entries.flatMap(({ key: { text, written, start, end }, value }) => [
        ...(written === undefined ? [] : [{ key: text.value, written, start, end: Math.max(end, value.end) }]),
        ...writtenKeys(value),
      ]);
  }
}

/** What parameters of messages name a key by. */
const NAMING: readonly string[] = ['key', 'near', 'parent', 'at'];

/** Findings that name each key as the file has it: of several of one name, the innermost around the place. */
export function asWritten(findings: readonly Finding[], keys: readonly WrittenKey[]): readonly Finding[] {
  if (keys.length === 0) return findings;
  return findings.map((finding) => ({ ...finding, params: namedAsWritten(finding.params, finding.span, keys) }));
}

const namedAsWritten = (params: Params, span: Span | undefined, keys: readonly WrittenKey[]): Params =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, NAMING.includes(name) ? (nameAt(value, span, keys) ?? value) : value]));

function nameAt(key: string | number, span: Span | undefined, keys: readonly WrittenKey[]): string | undefined {
  return span && keys.findLast((each) => each.key === key && each.start <= span.start && span.end <= each.end)?.written;
}
