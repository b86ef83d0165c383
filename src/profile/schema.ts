import { boundsOf, settings, type Setting } from '../standard/settings.ts';
import type { Unit } from '../standard/rule.ts';

type Node = Record<string, unknown>;

/** The JSON Schema (2020-12) of a profile's file, made from the standard's tree: for editors. `load.ts` checks by the same tree. */
export function profileSchema(): Node {
  const properties: Node = { extends: { description: '从哪一套规则开始：名称或文件。默认为标准。\nThe profile that this one starts from: a name or a file. The standard by default.', type: 'string' } };
  for (const setting of settings()) put(properties, setting.path.split('.'), schemaOf(setting));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Profile',
    description: '与 GB/T 9704-2012 不同的排版规则，只写不同之处。\nRules that deviate from GB/T 9704-2012: only what is different.',
    ...object(properties),
  };
}

const object = (properties: Node): Node => ({ type: 'object', additionalProperties: false, properties });

function put(properties: Node, [name = '', ...rest]: readonly string[], schema: Node): void {
  if (rest.length === 0) {
    properties[name] = schema;
    return;
  }
  const group = (properties[name] ??= object({})) as { properties: Node };
  put(group.properties, rest, schema);
}

function schemaOf(setting: Setting): Node {
  const { rule } = setting;
  const description = `${rule.clause} · ${rule.strength} · ${String(rule.value)} ${rule.unit}`;
  const bounds = boundsOf(setting);
  if (bounds) {
    const [minimum, maximum] = bounds;
    const isWhole = rule.unit === 'line' || rule.unit === 'count';
    const typed = { type: 'string', pattern: `^\\d+(\\.\\d+)?\\s*(${SUFFIXES[rule.unit] ?? ''})?$${rule.unit === 'pt' ? '|^[初小一二三四五]{1,2}号?$' : ''}${(rule.words ?? []).map((word) => `|^${word}$`).join('')}` };
    return { description, anyOf: [{ type: isWhole ? 'integer' : 'number', minimum, maximum }, typed] };
  }
  if (typeof rule.value === 'boolean') return { description, enum: ['yes', 'no', true, false] };
  return rule.unit === 'marks' ? { description, type: 'string', pattern: '^\\S*$' } : { description, enum: rule.words?.includes('fangsong') ? [...rule.words, ...CHINESE_FACES] : (rule.words ?? []) };
}

const CHINESE_FACES = ['仿宋', '黑体', '楷体', '小标宋', '宋体'];
const SUFFIXES: Readonly<Partial<Record<Unit, string>>> = { mm: 'mm|cm|pt|毫米|厘米|磅', pt: 'mm|cm|pt|毫米|厘米|磅', line: '行', character: '字' };
