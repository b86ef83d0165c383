// The schema (src/document/schema.json) is the one source of the input's shape. This makes of it
//   src/document/validator.generated.js   the compiled validator, without ajv at run time
//   src/document/input.generated.ts       the input as a TypeScript type
//   src/document/keys.generated.ts        names, defaults and what comes later, for messages and the reader
//   dist/schema.json                      what editors read: descriptions in both languages with their clause
//
//   node scripts/schema.mjs
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { write } from './write.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const BANNER = '// Made from schema.json by scripts/schema.mjs. Do not edit.\n';

const readSchema = () => JSON.parse(readFileSync(path.join(root, 'src/document/schema.json'), 'utf8'));

/** Writes everything that is made from the schema. */
export async function writeSchema() {
  const schema = readSchema();
  const made = {
    'src/document/validator.generated.js': validatorCode(schema),
    'src/document/validator.generated.d.ts': VALIDATOR_TYPES,
    'src/document/input.generated.ts': await inputTypes(schema),
    'src/document/keys.generated.ts': keysCode(schema),
    'dist/schema.json': `${JSON.stringify(published(withChineseKeys(schema)), null, 2)}\n`,
  };
  for (const [name, content] of Object.entries(made)) write(path.join(root, name), content);
}

function validatorCode(schema) {
  const ajv = new Ajv2020({ allErrors: true, messages: false, strict: true, strictRequired: false, allowUnionTypes: true, code: { source: true, esm: true, lines: true } });
  const code = inLinearTime(standaloneCode(ajv, ajv.compile(bare(schema))).replace(/^export default .*$/mu, ''));
  if (/\brequire\(|^import /mu.test(code)) throw new Error('the validator wants a module at run time: leave out the keyword that needs it');
  return BANNER + code;
}

/** Ajv copies all errors so far for each reference that fails: quadratic in a list of thousands. Adds to the list instead. */
function inLinearTime(code) {
  const copying = /vErrors\.concat\((validate\d+\.errors)\)/gu;
  if (!copying.test(code)) throw new Error('ajv joins its errors in another way: adapt inLinearTime');
  const join = 'function join(list, more) {\nfor (const error of more) list.push(error);\nreturn list;\n}\n';
  return code.replace(copying, 'join(vErrors, $1)') + join;
}

/** The schema without words: what decides. */
function bare(node) {
  if (Array.isArray(node)) return node.map(bare);
  if (typeof node !== 'object' || node === null) return node;
  const isWord = (key, value) => key.startsWith('x-') || key === 'default' || key === 'examples' || (key === 'description' && typeof value === 'string');
  return Object.fromEntries(Object.entries(node).filter(([key, value]) => !isWord(key, value)).map(([key, value]) => [key, bare(value)]));
}

const VALIDATOR_TYPES = `${BANNER}
export interface SchemaError {
  /** JSON pointer into the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Whether the value has the shape of the schema; if not, \`errors\` holds every reason of this call. */
export const validate: {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};
`;

async function inputTypes(schema) {
  const types = await compile(available(schema, schema.$defs.text), 'DocumentInput', { bannerComment: BANNER, additionalProperties: false, ignoreMinAndMaxItems: true, format: false });
  return `${types.trimEnd()}\n`;
}

/** The schema without what comes later and without conditions, which types cannot say; texts in place, so that each keeps its own description. */
function available(node, text) {
  if (Array.isArray(node)) return node.map((item) => available(item, text));
  if (typeof node !== 'object' || node === null) return node;
  if (node.$ref === '#/$defs/text') return { type: text.type, description: node.description ?? text.description };
  const isLeftOut = (key, value) => ['allOf', 'not', 'examples', 'default'].includes(key) || key.startsWith('x-') || value?.['x-not-yet'];
  return Object.fromEntries(Object.entries(node).filter(([key, value]) => !isLeftOut(key, value)).map(([key, value]) => [key, available(value, text)]));
}

/** Objects of the input by name, each with its keys. */
function keysCode(schema) {
  const objects = { document: schema, ...Object.fromEntries(Object.entries(schema.$defs).filter(([, definition]) => definition.properties)) };
  const keys = Object.fromEntries(
    Object.entries(objects).map(([name, { properties }]) => [
      name,
      Object.entries(properties).map(([key, property]) => ({
        key,
        zh: property['x-zh'],
        ...(property['x-not-yet'] && { later: true }),
        ...(property.enum && { values: property.enum }),
        ...(property['x-not-yet-values'] && { laterValues: property['x-not-yet-values'] }),
        ...(property.default !== undefined && { default: property.default }),
      })),
    ]),
  );
  return `${BANNER}
export interface Key {
  /** As files have it: \`copies-to\`. */
  readonly key: string;
  /** Its Chinese name. */
  readonly zh: string;
  /** Not there yet. */
  readonly later?: true;
  /** Its values, when it has a choice of them. */
  readonly values?: readonly string[];
  /** Values that are not there yet. */
  readonly laterValues?: readonly string[];
  readonly default?: string;
}

export const keys = ${JSON.stringify(keys, null, 2)} as const satisfies Readonly<Record<string, readonly Key[]>>;
`;
}

/** Each key by its Chinese name too: what the schema asks of a key it asks of either name. The twin refers to the key, so that the file does not double. */
function withChineseKeys(schema) {
  return withTwins(schema, '#', namesIn(schema));
}

const namesIn = ({ properties }) => new Map(Object.entries(properties).map(([key, property]) => [key, property['x-zh']]));

/** `names`: of the object that the node is in, or says something of. */
function withTwins(node, pointer, names) {
  if (Array.isArray(node)) return node.map((item, index) => withTwins(item, `${pointer}/${index}`, names));
  if (typeof node !== 'object' || node === null) return node;
  const { required, properties, $defs, ...rest } = node;
  const copy = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, key === 'examples' ? value : withTwins(value, `${pointer}/${key}`, names)]));
  const all = [...(copy.allOf ?? []), ...(required ?? []).map((key) => ({ anyOf: [{ required: [key] }, { required: [names.get(key)] }] }))];
  return {
    ...copy,
    ...(properties && { properties: Object.assign({}, ...Object.entries(properties).map(([key, property]) => bothNames(key, property, `${pointer}/properties/${key}`, names))) }),
    ...(all.length > 0 && { allOf: all }),
    ...($defs && { $defs: Object.fromEntries(Object.entries($defs).map(([name, definition]) => [name, withTwins(definition, `#/$defs/${name}`, definition.properties ? namesIn(definition) : names)])) }),
  };
}

function bothNames(key, property, pointer, names) {
  const { description, 'x-description-zh': zh, 'x-clause': clause } = property;
  const words = description && { description, 'x-description-zh': zh, ...(clause && { 'x-clause': clause }) };
  return { [key]: withTwins(property, pointer, names), [names.get(key)]: { $ref: pointer, ...words } };
}

/** Descriptions in both languages, with their clause: editors show this text and nothing else. */
function published(node) {
  if (Array.isArray(node)) return node.map(published);
  if (typeof node !== 'object' || node === null) return node;
  const { description, 'x-description-zh': zh, 'x-clause': clause, ...rest } = node;
  const text = [zh, description, clause].filter((part) => typeof part === 'string').join('\n');
  const copy = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, published(value)]));
  return text ? { description: text, ...copy } : copy;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeSchema();
