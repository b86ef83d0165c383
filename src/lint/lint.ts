import type { Finding, Severity } from '../diagnostic.ts';
import type { Document } from '../document/document.ts';
import { RULES } from './rules/index.ts';
import type { Rule } from './rule.ts';
import { subjectOf, type Subject } from './subject.ts';

/** Rules by id: off, or with another severity. */
export type RuleSettings = Readonly<Record<string, 'off' | Severity>>;

/** What the rules find in a document, rule by rule. */
export function lint(document: Document, settings: RuleSettings = {}): readonly Finding[] {
  const subject = subjectOf(document);
  return RULES.flatMap((rule) => {
    const severity = settings[rule.id] ?? rule.severity;
    if (severity === 'off' || !mayFind(rule, subject)) return [];
    return Array.from(rule.check(subject), ({ messageId = 'default', params = {}, span, fix }): Finding => ({
      ruleId: `lint/${rule.id}`,
      messageId,
      params,
      severity,
      span,
      clause: rule.source,
      ...(fix && { fix }),
    }));
  });
}

function mayFind({ needs }: Rule, { characters }: Subject): boolean {
  if (needs === undefined) return true;
  for (const character of needs) if (characters.has(character)) return true;
  return false;
}
