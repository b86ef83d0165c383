import type { Finding, Params } from '../diagnostic.ts';
import type { cli } from '../messages/cli.ts';

/** The program's exit codes; of several the worst, in this order, is returned. */
export const EXIT = { done: 0, document: 1, usage: 2, machine: 3 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** An error that is not the document's own, with the exit code that it leads to. */
export interface Problem {
  readonly finding: Finding;
  readonly exit: Exit;
}

type Messages = typeof cli;

export function problem<Rule extends keyof Messages>(exit: Exit, ruleId: Rule, messageId: keyof Messages[Rule] & string, params: Params = {}): Problem {
  return { exit, finding: { ruleId, messageId, params, severity: 'error' } };
}

export const usageProblem = <Rule extends keyof Messages>(ruleId: Rule, messageId: keyof Messages[Rule] & string, params: Params = {}): Problem =>
  problem(EXIT.usage, ruleId, messageId, params);

export const isProblem = (value: unknown): value is Problem => typeof value === 'object' && value !== null && 'finding' in value && 'exit' in value;

export const worst = (exits: Iterable<Exit>): Exit => [...exits].reduce<Exit>((left, right) => (right > left ? right : left), EXIT.done);
