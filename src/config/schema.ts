import { OPTIONS } from '../lint/options.ts';
import { isSettable } from '../lint/settings.ts';
import { SEVERITIES } from './read.ts';

type Node = Record<string, unknown>;

const description = (zh: string, en: string): Node => ({ description: `${zh}\n${en}` });

/**
 * The JSON Schema (2020-12) of `gen-reply.config.yaml`, made from the rules: for editors. `read.ts` checks by the same rules.
 * @param about what a rule is about, by its name
 */
export function configSchema(known: readonly string[], about: ReadonlyMap<string, { readonly zh: string; readonly en: string }>): Node {
  const names = known.filter(isSettable).flatMap((id) => (id.startsWith('lint/') ? [[id, id.slice('lint/'.length)], [id, id]] : [[id, id]]) as readonly (readonly [string, string])[]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Configuration',
    ...description('各条规则用不用、算什么级别。', 'Which rules hold, and how severe they are.'),
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      rules: {
        ...description('规则名: 级别，或 { severity, allow, … }。', 'rule: severity, or { severity, allow, … }.'),
        type: ['object', 'null'],
        additionalProperties: false,
        properties: Object.fromEntries(names.map(([id, name]) => [name, ruleSchema(id, about.get(id))])),
      },
    },
  };
}

function ruleSchema(id: string, about: { readonly zh: string; readonly en: string } | undefined): Node {
  const severity = { ...description('off 不用；remark 提示；warning 警告；error 错误', 'off, or how severe a finding is'), enum: SEVERITIES };
  const words = { type: 'string', pattern: '\\S' };
  const own = Object.fromEntries([...(OPTIONS.get(id) ?? [])].map(([name, option]) => [name, { ...description(option.about.zh, option.about.en), type: 'integer', minimum: option.least, maximum: option.most, default: option.default }]));
  return {
    ...(about && description(about.zh, about.en)),
    anyOf: [severity, { type: 'object', additionalProperties: false, properties: { severity, allow: { ...description('这些词句里不算问题', 'words in which nothing is found'), anyOf: [words, { type: 'array', items: words }] }, ...own } }],
  };
}
