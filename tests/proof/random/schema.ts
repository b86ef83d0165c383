import { readFileSync } from 'node:fs';
import fc, { type Arbitrary } from 'fast-check';

/** What is used of a JSON Schema. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly 'x-not-yet'?: boolean;
}

const schema = JSON.parse(readFileSync(new URL('../../../src/document/schema.json', import.meta.url), 'utf8')) as Schema;

/** The keys that a file may have: at the top, or of one of the schema's objects (`section`). */
export const keysOf = (owner?: string): readonly string[] =>
  Object.entries(propertiesOf(owner)).flatMap(([key, node]) => (node['x-not-yet'] ? [] : [key]));

/** Values of a key by the schema alone: one of its words, else one of its examples. */
export function valueOf(key: string, owner?: string): Arbitrary<unknown> {
  const { enum: words, examples } = propertiesOf(owner)[key] ?? {};
  const values: readonly unknown[] = words ?? examples ?? [];
  if (values.length === 0) throw new Error(`${key} has neither words nor examples in the schema`);
  return fc.constantFrom(...values);
}

const propertiesOf = (owner?: string): Readonly<Record<string, Schema>> => (owner === undefined ? schema : schema.$defs?.[owner])?.properties ?? {};
