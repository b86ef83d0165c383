import type { Finding } from '../diagnostic.ts';
import type { MapNode, ScalarNode, SourceNode } from '../source/node.ts';
import { found } from './finding.ts';
import { chineseName, keyOf, keysOf, lastKey, objectAt } from './names.ts';
import { unknownKey } from './unknown-key.ts';
import type { SchemaError } from './validator.generated.js';

/** What the schema has against one place of the file. */
export interface Complaint {
  /** Keys and list positions from the top. */
  readonly path: readonly string[];
  readonly node: SourceNode;
  /** The key that the node is the value of. */
  readonly key?: ScalarNode;
  readonly errors: readonly SchemaError[];
}

/** What the schema has against one place, in findings that say what to do. */
export function shapeFindings(complaint: Complaint): readonly Finding[] {
  const { node, path, errors } = complaint;
  if (node.kind === 'map' && objectAt(path) === 'section' && lastKey(path) !== undefined) {
    const stray = strayMap(complaint, node);
    if (stray) return stray;
  }
  const has = (keyword: string): boolean => errors.some((error) => error.keyword === keyword);
  if (has('type')) return [wrongKind(complaint)];
  const findings = errors.flatMap((error) => findingOf(error, complaint) ?? []);
  const meant = new Set(findings.flatMap(({ ruleId, params }) => (ruleId === 'document/unknown-key' ? [params['near']] : [])));
  return findings.filter(({ ruleId, params }) => ruleId !== 'document/missing-key' || !meant.has(params['key']));
}

/** A map among a body's texts that has no heading: a block that is not there yet, or text that became a map. */
function strayMap(complaint: Complaint, map: MapNode): readonly Finding[] | undefined {
  const known = map.entries.map(({ key }) => keyOf('section', key.text.value));
  if (known.some((key) => key?.later)) return complaint.errors.flatMap((error) => (error.keyword === 'required' ? [] : (findingOf(error, complaint) ?? [])));
  return known.every((key) => key === undefined) ? textAsMap(complaint, map) : undefined;
}

/** `联系人: 李伟` where a text is wanted. */
function textAsMap({ path }: Complaint, map: MapNode): readonly Finding[] | undefined {
  const [entry] = map.entries;
  if (entry?.value.kind !== 'scalar') return undefined;
  const params = { key: clip(entry.key.text.value), value: clip(entry.value.text.value), at: lastKey(path) ?? '' };
  return [found('error', 'text-as-map', map, { params })];
}

function wrongKind(complaint: Complaint): Finding {
  const { node, path, key, errors } = complaint;
  const wanted = new Set(errors.flatMap(({ params }) => kindsOf(String(params['type']))));
  const span = node.end > node.start ? node : (key ?? node);
  const params = { key: lastKey(path) ?? '', zh: chineseName(path) };
  if (node.kind === 'scalar' && node.text.value.trim() === '') return found('error', 'empty', span, { params });
  if (node.kind === 'map' && wanted.has('text') && !wanted.has('map')) {
    const stray = textAsMap(complaint, node)?.[0];
    if (stray) return stray;
  }
  if (node.kind === 'scalar' && wanted.has('map') && /^[\p{L}-]{1,20}：/u.test(node.text.value)) return found('error', 'type', span, { messageId: 'map-colon', params });
  const messageId = ['text', 'list', 'map'].filter((kind) => wanted.has(kind)).join('-or-');
  const inner = wanted.has('map') ? keysOf(objectAt(path)).filter(({ later }) => !later) : [];
  return found('error', 'type', span, { messageId, params: { ...params, keys: inner.map((each) => each.key).join(', ') } });
}

function kindsOf(type: string): readonly string[] {
  if (type === 'object') return ['map'];
  return type === 'array' ? ['list'] : ['text'];
}

/** One error of one place; undefined for what another finding says already. */
function findingOf(error: SchemaError, complaint: Complaint): Finding | undefined {
  const { node, path, key } = complaint;
  const span = node.end > node.start ? node : (key ?? node);
  const params = { key: lastKey(path) ?? '', zh: chineseName(path) };
  switch (error.keyword) {
    case 'required':
      return missingKey(String(error.params['missingProperty']), complaint);
    case 'additionalProperties':
      return node.kind === 'map' ? unknownKey(String(error.params['additionalProperty']), node, objectAt(path)) : undefined;
    case 'pattern':
    case 'minItems':
    case 'minProperties':
      return found('error', 'empty', span, { params });
    case 'maxItems':
      return found('error', 'too-many', span, { params: { ...params, most: Number(error.params['limit']) } });
    case 'enum':
      return wrongValue(complaint);
    default:
      throw new Error(`no words for the schema's ${error.keyword}`);
  }
}

function missingKey(name: string, { node, path }: Complaint): Finding {
  const own = ['issuer', 'title', 'body', 'date'].includes(name) && path.length === 0;
  const first = node.kind === 'map' ? node.entries[0]?.key : undefined;
  const params = { key: name, zh: keyOf(objectAt(path), name)?.zh ?? name, parent: lastKey(path) ?? '' };
  return found('error', 'missing-key', first ?? node, { messageId: own ? name : 'default', params });
}

function wrongValue(complaint: Complaint): Finding {
  const { node, path, key } = complaint;
  const name = lastKey(path) ?? '';
  const entry = keyOf(objectAt(path.slice(0, -1)), name);
  const params = { key: name, zh: entry?.zh ?? name };
  const later = entry?.laterValues ?? [];
  if (node.kind !== 'scalar') return later.includes('file') ? laterValue(complaint, '…') : found('error', 'type', node, { messageId: 'text', params });
  const { value } = node.text;
  if (value.trim() === '') return found('error', 'empty', key ?? node, { params });
  if (later.includes(value) || (later.includes('file') && /\.\w{2,4}$/u.test(value))) return laterValue(complaint, value);
  return found('error', 'value', node, { params: { ...params, value: clip(value), values: entry?.values?.join(', ') ?? '' } });
}

function laterValue({ node, path }: Complaint, value: string): Finding {
  return found('error', 'not-yet', node, { messageId: 'value', params: { key: lastKey(path) ?? '', zh: chineseName(path), value: clip(value) } });
}

const clip = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);
