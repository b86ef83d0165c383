import type { MapNode, SourceNode } from '../source/node.ts';
import type { Text } from '../text.ts';
import { keyOf, type Choice, type Default, type ObjectName } from './names.ts';

/** The value of a key. */
export const fieldOf = (map: MapNode, key: string): SourceNode | undefined => map.entries.find((entry) => entry.key.text.value === key)?.value;

/** A text that is not blank; undefined for anything else: the shape's findings speak of it. */
export function textOf(node: SourceNode | undefined): Text | undefined {
  return node?.kind === 'scalar' && node.text.value.trim() !== '' ? node.text : undefined;
}

/** Those of a list, or the one that stands in its place. */
export const textsOf = (node: SourceNode | undefined): readonly Text[] => (node?.kind === 'list' ? node.items : [node]).flatMap((item) => textOf(item) ?? []);

export const textField = (map: MapNode, key: string): Text | undefined => textOf(fieldOf(map, key));

/** A key's map; undefined for anything else. */
export function mapField(map: MapNode, key: string): MapNode | undefined {
  const node = fieldOf(map, key);
  return node?.kind === 'map' ? node : undefined;
}

/** One of the schema's values of a key, else its default: of a wrong one the shape's findings speak. */
export function choiceField<Object extends ObjectName, Name extends string>(map: MapNode, object: Object, key: Name): Choice<Object, Name> | Default<Object, Name> {
  const entry = keyOf(object, key);
  const value = textField(map, key)?.value;
  return (entry?.values?.find((choice) => choice === value) ?? entry?.default) as Choice<Object, Name> | Default<Object, Name>;
}
