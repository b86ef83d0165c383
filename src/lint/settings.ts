import type { Severity } from '../diagnostic.ts';

/** What an office wants of one rule; what is absent stays as the rule has it. */
export interface RuleSetting {
  readonly severity?: Severity | 'off';
  /** Words in which it finds nothing. */
  readonly allow?: readonly string[];
  /** Its own options, see `Rule.options`. */
  readonly options?: Readonly<Record<string, number>>;
}

/** By rule: `lint/counts`, `typeset/loose-line`. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

export const AS_WRITTEN: RuleSettings = new Map();

/** Rooms whose rules may be set; of the others every finding is an error, which no setting takes away. */
const ROOMS: ReadonlySet<string> = new Set(['lint', 'typeset', 'document', 'source']);

/** `lint/counts` of `counts` too: the name by which a rule may be called. */
export const ruleIdOf = (typed: string): string => (typed.includes('/') ? typed : `lint/${typed}`);

export const isSettable = (ruleId: string): boolean => ROOMS.has(ruleId.split('/', 1)[0] ?? '');
