import type { Finding } from '../diagnostic.ts';
import type { Document } from '../document/document.ts';
import { RULES } from './rules/index.ts';
import type { Rule } from './rule.ts';
import { subjectOf, type Subject } from './subject.ts';

/** What the rules find in a document and in those that it carries, rule by rule. */
export const lint = (document: Document): readonly Finding[] =>
  [document, ...document.carried].map(subjectOf).flatMap((subject) => RULES.flatMap((rule) => found(rule, subject)));

function found(rule: Rule, subject: Subject): readonly Finding[] {
  if (!mayFind(rule, subject)) return [];
  return Array.from(rule.check(subject), ({ messageId = 'default', params = {}, span, fix }): Finding => ({
    ruleId: `lint/${rule.id}`,
    messageId,
    params,
    severity: rule.severity,
    span,
    clause: rule.source,
    ...(fix && { fix }),
  }));
}

function mayFind({ needs }: Rule, { characters }: Subject): boolean {
  if (needs === undefined) return true;
  for (const character of needs) if (characters.has(character)) return true;
  return false;
}
