import type { Finding } from '../diagnostic.ts';
import type { Document } from '../document/document.ts';
import { RULES } from './rules/index.ts';
import type { Hit, Options, Rule, RuleOption } from './rule.ts';
import { AS_WRITTEN, type RuleSettings } from './settings.ts';
import { subjectOf, type Subject } from './subject.ts';

/** What the rules find in a document and in those that it carries, rule by rule. */
export const lint = (document: Document, settings: RuleSettings = AS_WRITTEN): readonly Finding[] =>
  [document, ...document.carried].map(subjectOf).flatMap((subject) => RULES.flatMap((rule) => found(rule, subject, settings)));

function found(rule: Rule, subject: Subject, settings: RuleSettings): readonly Finding[] {
  if (!mayFind(rule, subject) || isOff(rule, settings)) return [];
  return Array.from(rule.check(subject, optionsOf(rule, settings)), findingOf(rule));
}

/** A hit of a rule as a finding. */
export const findingOf = ({ id, severity, source }: Pick<Rule, 'id' | 'severity' | 'source'>) => ({ messageId = 'default', params = {}, span, fix }: Hit): Finding => ({
  ruleId: `lint/${id}`,
  messageId,
  params,
  severity,
  span,
  clause: source,
  ...(fix && { fix }),
});

export const isOff = ({ id }: Pick<Rule, 'id'>, settings: RuleSettings): boolean => settings.get(`lint/${id}`)?.severity === 'off';

export function optionsOf({ id, options = {} }: { readonly id: string; readonly options?: Readonly<Record<string, RuleOption>> }, settings: RuleSettings): Options {
  const own = settings.get(`lint/${id}`)?.options;
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, own?.[name] ?? option.default]));
}

function mayFind({ needs }: Rule, { characters }: Subject): boolean {
  if (needs === undefined) return true;
  for (const character of needs) if (characters.has(character)) return true;
  return false;
}
