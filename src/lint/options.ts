import type { RuleOption } from './rule.ts';
import { RULES } from './rules/index.ts';

/** The options of each rule that has some, by the name that findings have for it. */
export const OPTIONS: ReadonlyMap<string, ReadonlyMap<string, RuleOption>> = new Map(
  RULES.flatMap(({ id, options }) => (options ? [[`lint/${id}`, new Map(Object.entries(options))] as const] : [])),
);
