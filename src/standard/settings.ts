import { gbt9704, type Standard } from './gbt9704.ts';
import { isRule, type Rule } from './rule.ts';

/** What a value of the standard may be: a length, a count, a word, yes or no, or the marks that hang. */
export type Value = number | string | boolean;

/** A value of the standard with its address, as profiles name it: `page-number.position`. */
export interface Setting {
  readonly path: string;
  readonly rule: Rule<Value>;
}

export const kebab = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

function settingsIn(node: object, path: string): readonly Setting[] {
  if (isRule(node)) return [{ path, rule: node as Rule<Value> }];
  return Object.entries(node).flatMap(([key, child]: [string, object]) => settingsIn(child, path === '' ? kebab(key) : `${path}.${kebab(key)}`));
}

let all: readonly Setting[] | undefined;

/** Every value of the standard, in its order. */
export const settings = (): readonly Setting[] => (all ??= settingsIn(gbt9704, ''));

/** Values by their address. */
export type Changes = ReadonlyMap<string, Value>;

/** A standard with some of its values changed. */
export const withChanges = (standard: Standard, changes: Changes): Standard => changed(standard, '', changes) as Standard;

function changed(node: unknown, path: string, changes: Changes): unknown {
  if (typeof node !== 'object' || node === null) return changes.get(path) ?? node;
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, changed(child, path === '' ? kebab(key) : `${path}.${kebab(key)}`, changes)]));
}

/** The value at an address. */
export function valueAt(standard: Standard, path: string): Value {
  let node: unknown = standard;
  for (const name of path.split('.')) node = Object.entries(node as object).find(([key]) => kebab(key) === name)?.[1];
  return node as Value;
}

/** The least and the most that a number may be. Units of lengths leave room for any paper and any type; a page has a line, a line a few characters. */
export function boundsOf({ path, rule: { unit, value } }: Setting): readonly [least: number, most: number] | undefined {
  if (typeof value !== 'number' && !(unit === 'mm' || unit === 'pt')) return undefined;
  const own = BOUNDS[path];
  if (own) return own;
  switch (unit) {
    case 'mm':
      return [0, 300];
    case 'pt':
      return [5, 100];
    case 'line':
    case 'character':
    case 'count':
      return [0, 60];
    case 'ratio':
      return [0, 2];
    case 'choice':
    case 'colour':
    case 'marks':
      return undefined;
  }
}

const BOUNDS: Readonly<Record<string, readonly [number, number]>> = {
  'page.width': [100, 450],
  'page.height': [100, 450],
  'type-area.width': [50, 450],
  'type-area.height': [50, 450],
  'grid.lines': [5, 60],
  'grid.tight-lines': [5, 60],
  'grid.characters': [10, 60],
  'grid.pitch': [3, 50],
  'grid.hanzi': [2, 30],
  'grid.ascent': [0.5, 1],
  'grid.descent': [0, 0.5],
  'mark.max-em': [3, 100],
  'mark.target-width': [20, 450],
  'mark.condense': [0.3, 1],
  'title.max-lines': [1, 12],
};
