import { keys, type Key } from './keys.generated.ts';

/** The objects that a document is written with. */
export type ObjectName = keyof typeof keys;

export const keysOf = (object: ObjectName): readonly Key[] => keys[object];

export const keyOf = (object: ObjectName, key: string): Key | undefined => keysOf(object).find((candidate) => candidate.key === key);

/** The keys of an object, as the schema has them. */
type KeyIn<Object extends ObjectName> = (typeof keys)[Object][number];
/** The entry of one of them, when it has this property too. */
type Entry<Object extends ObjectName, Name extends string, Having> = Extract<KeyIn<Object>, { readonly key: Name } & Having>;
/** A key's choice of values. */
export type Choice<Object extends ObjectName, Name extends string> = Entry<Object, Name, { readonly values: readonly string[] }>['values'][number];
/** A key's default; undefined for one that has none. */
export type Default<Object extends ObjectName, Name extends string> = [Entry<Object, Name, { readonly default: string }>] extends [never]
  ? undefined
  : Entry<Object, Name, { readonly default: string }>['default'];

/** The schema's default of a key. */
export const defaultOf = <Object extends ObjectName, Name extends KeyIn<Object>['key']>(object: Object, key: Name): Default<Object, Name> =>
  keyOf(object, key)?.default as Default<Object, Name>;

const isObjectName = (name: string): name is ObjectName => Object.hasOwn(keys, name);

/** The object at a path in the file, for messages: `document` where there is none. */
export const objectAt = (path: readonly string[]): ObjectName => objectOf(path) ?? 'document';

/**
 * The object at a path in the file: list positions do not matter, blocks of a body are sections. Undefined where the schema has none: below a key whose
 * own keys are free.
 * @param path keys and positions from the top
 */
export function objectOf(path: readonly string[]): ObjectName | undefined {
  const name = lastKey(path);
  if (name === undefined) return 'document';
  if (name === 'body' || name === 'sections') return 'section';
  if (name === 'attachments') return 'attachment';
  if (name === 'items') return 'item';
  if (name === 'carries') return 'carried';
  if (name === 'rows') return 'table-row';
  if (name === 'names') return 'person';
  if (name === 'proposers') return 'proposer';
  return isObjectName(name) ? name : undefined;
}

/** The key that a path ends in, or the one whose list it is in. */
export const lastKey = (path: readonly string[]): string | undefined => path.findLast((segment) => !/^\d+$/u.test(segment));

/** Chinese name of the key that a path ends in. */
export function chineseName(path: readonly string[]): string {
  const at = path.findLastIndex((segment) => !/^\d+$/u.test(segment));
  const key = path[at] ?? '';
  return keyOf(objectAt(path.slice(0, at)), key)?.zh ?? key;
}
