/** How strongly a rule binds, as STANDARD has it: the clause prescribes, says 一般, advises; custom; our own arithmetic. */
export type Strength = 'must' | 'usual' | 'advised' | 'practice' | 'derived';

/** Units of the standard's numbers. `line` is one 行 (3.2), `character` one 字 (3.1) of the line itself. */
export type Unit = 'mm' | 'pt' | 'line' | 'character' | 'ratio' | 'count' | 'choice' | 'colour' | 'marks';

/** One statement of the standard with its address: a profile is the same tree with other values. */
export interface Rule<Value> {
  readonly value: Value;
  readonly unit: Unit;
  /** `7.2.4` of GB/T 9704-2012, or another source by name. */
  readonly clause: string;
  readonly strength: Strength;
  /** What else it may be, where words say that. */
  readonly words?: readonly string[];
}

/** Of what is printed in one colour or the other. */
export const COLOURS = ['red', 'black'] as const;

export function rule<Value>(value: Value, unit: Unit, clause: string, strength: Strength, words?: readonly string[]): Rule<Value> {
  return { value, unit, clause, strength, ...(words && { words }) };
}

/** A tree of rules as its plain values: what the stages read. */
export type Values<Tree> = Tree extends Rule<infer Value> ? Value : { readonly [Key in keyof Tree]: Values<Tree[Key]> };

export const isRule = (node: object): node is Rule<unknown> => 'clause' in node && 'value' in node;

/** Strips units, clauses and strengths. */
export function valuesOf<Tree extends object>(tree: Tree): Values<Tree> {
  if (isRule(tree)) return tree.value as Values<Tree>;
  return Object.fromEntries(Object.entries(tree).map(([key, node]) => [key, valuesOf(node as object)])) as Values<Tree>;
}
