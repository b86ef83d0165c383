import type { MapNode, SourceNode } from '../source/node.ts';
import { generated, trimText, type Segment, type Span, type Text } from '../text.ts';

/** What an expression stands for: a text with its place in the file, several, facts by name, a yes or no, or nothing. */
export type Value = Text | readonly Value[] | Facts | boolean | undefined;

/** Names and values of a document. A Map: no name reaches what objects inherit. */
export type Facts = ReadonlyMap<string, Value>;

export const isFacts = (value: Value): value is Facts => value instanceof Map;
export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
export const isText = (value: Value): value is Text => typeof value === 'object' && !isFacts(value) && !isList(value);

/** Says it anything? Blank texts and empty lists do not. */
export function isThere(value: Value): boolean {
  if (typeof value === 'boolean' || value === undefined) return value === true;
  if (isFacts(value)) return value.size > 0;
  if (isList(value)) return value.some(isThere);
  return value.value.trim() !== '';
}

/** A document's keys as facts: texts trimmed, blank ones left out. */
export function factsOf(map: MapNode): Facts {
  return new Map(map.entries.map(({ key, value }) => [key.text.value, valueOf(value)] as const));
}

function valueOf(node: SourceNode): Value {
  switch (node.kind) {
    case 'scalar':
      return node.text.value.trim() === '' ? undefined : trimText(node.text);
    case 'list':
      return node.items.map(valueOf).filter(isThere);
    case 'map':
      return factsOf(node);
  }
}

/** A value as a list: nothing is none. */
export const listOf = (value: Value): readonly Value[] => (isList(value) ? value : isThere(value) ? [value] : []);

export const textsIn = (value: Value): readonly Text[] => listOf(value).filter(isText);

/** Words of the program's own: each character of them is caused by what stands at `cause`. */
export function pinned(value: string, cause: Span): Text {
  const text = generated(value, cause);
  const segments = Array.from({ length: value.length }, (_, index): Segment => [index, cause.start]);
  return value === '' ? text : { ...text, origin: { ...text.origin, segments } };
}
