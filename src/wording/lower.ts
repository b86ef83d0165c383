import type { Expression as TreeExpression, Hash, Located, PathExpression, Program as Tree, Statement } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { nearest } from '../nearest.ts';
import type { Span, Text } from '../text.ts';
import { found, type Report } from './finding.ts';
import { HELPERS } from './helpers.ts';
import type { Expression, Program, Step } from './template.ts';

/** What expressions may name. */
export interface Known {
  /** Facts by their path. */
  readonly facts: readonly string[];
  readonly partials: readonly string[];
}

interface Lowering {
  readonly known: Known;
  readonly report: Report;
  readonly indexOf: (line: number, column: number) => number;
  readonly place: (from: number, to: number) => Span;
  readonly slice: (from: number, to: number) => Text;
  /** Inside `each`: `this` and names of its items are known. */
  readonly inEach?: true;
}

/** Blocks inside one another: far more than a template needs. */
const MOST_BLOCKS = 20;

/** Handlebars' tree as what is to be done. What has no place here — code of its own, other helpers, names that nobody gives — is a finding. */
export const lowered = (tree: Tree, context: Lowering, depth = 0): Program => tree.body.flatMap((statement) => stepsOf(statement, context, depth));

function stepsOf(statement: Statement, context: Lowering, depth: number): Program {
  const span = spanIn(statement, context);
  switch (statement.type) {
    case 'CommentStatement':
      return [];
    case 'ContentStatement':
      return statement.value === '' ? [] : [{ kind: 'words', words: statement.value, text: wordsOf(statement, context) }];
    case 'MustacheStatement': {
      const value = callOf(statement.path, statement.params, statement.hash, span, context);
      return value ? [{ kind: 'value', value, span }] : [];
    }
    case 'BlockStatement':
      return depth < MOST_BLOCKS ? blockOf(statement, span, context, depth) : refuse(context, 'deep', span);
    case 'PartialStatement':
      return partialOf(statement.name, statement.params.length > 0 || statement.hash !== undefined, span, context);
    case 'PartialBlockStatement':
    case 'Decorator':
    case 'DecoratorBlock':
      return refuse(context, 'unsupported', span);
  }
}

function refuse({ report }: Lowering, messageId: string, span: Span): Program {
  report(found('expression', messageId, span));
  return [];
}

type Block = Extract<Statement, { readonly type: 'BlockStatement' }>;

function blockOf(block: Block, span: Span, context: Lowering, depth: number): Program {
  const name = block.path.type === 'PathExpression' ? block.path.original : '';
  const [subject, more] = block.params;
  if (name !== 'if' && name !== 'unless' && name !== 'each') {
    context.report(found('expression', 'block', spanIn(block.path, context), { name: name.slice(0, 40) }));
    return [];
  }
  if (!subject || more || block.hash || (block.program?.blockParams?.length ?? 0) > 0) return refuse(context, 'block-subject', span);
  const value = expressionOf(subject, context);
  const inner = name === 'each' ? { ...context, inEach: true as const } : context;
  const then = block.program ? lowered(block.program, inner, depth + 1) : [];
  const otherwise = block.inverse ? lowered(block.inverse, context, depth + 1) : [];
  if (!value) return [];
  const step: Step = name === 'each' ? { kind: 'each', list: value, then, otherwise } : { kind: 'if', test: value, negated: name === 'unless', then, otherwise };
  return [step];
}

function partialOf(name: TreeExpression, hasMore: boolean, span: Span, context: Lowering): Program {
  if (name.type !== 'PathExpression' || hasMore) return refuse(context, 'unsupported', span);
  const { known, report } = context;
  if (!known.partials.includes(name.original)) {
    report(unknown('partial', name.original, known.partials, spanIn(name, context)));
    return [];
  }
  return [{ kind: 'partial', name: name.original, span }];
}

/** `{{name …}}`: a helper where one has this name, else a fact. */
function callOf(path: TreeExpression, params: readonly TreeExpression[], hash: Hash | undefined, span: Span, context: Lowering): Expression | undefined {
  const isCall = params.length > 0 || hash !== undefined;
  if (path.type !== 'PathExpression') {
    if (!isCall) return expressionOf(path, context);
    context.report(found('expression', 'unsupported', span));
    return undefined;
  }
  const helper = path.original;
  if (!isCall && !Object.hasOwn(HELPERS, helper)) return factOf(path, context);
  const rules = Object.hasOwn(HELPERS, helper) ? HELPERS[helper] : undefined;
  if (!rules) {
    context.report(unknown('helper', helper, Object.keys(HELPERS), spanIn(path, context)));
    return undefined;
  }
  const values = params.map((each) => expressionOf(each, context));
  const options = (hash?.pairs ?? []).map(({ key, value }) => [key, expressionOf(value, context)] as const);
  const stray = hash?.pairs.find(({ key }) => !rules.options.includes(key));
  if (stray) {
    context.report(unknown('option', stray.key, rules.options, spanIn(stray, context)));
    return undefined;
  }
  const [least, most] = rules.arguments;
  if (params.length < least || params.length > most) {
    context.report(found('expression', 'arguments', span, { helper, usage: rules.usage }));
    return undefined;
  }
  const whole = values.filter((value) => value !== undefined);
  const named = options.flatMap(([key, value]) => (value ? [[key, value] as const] : []));
  if (whole.length < values.length || named.length < options.length) return undefined;
  return { kind: 'call', helper, arguments: whole, options: named, span };
}

function expressionOf(expression: TreeExpression, context: Lowering): Expression | undefined {
  const span = spanIn(expression, context);
  switch (expression.type) {
    case 'PathExpression':
      return factOf(expression, context);
    case 'SubExpression':
      return callOf(expression.path, expression.params, expression.hash, span, context);
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
    case 'NullLiteral':
    case 'UndefinedLiteral':
      return { kind: 'literal', value: String(expression.value ?? '') };
  }
}

const LOOP: readonly string[] = ['first', 'last', 'number'];

function factOf(path: PathExpression, context: Lowering): Expression | undefined {
  const { known, report, inEach } = context;
  const span = spanIn(path, context);
  const { parts, original } = path;
  if (path.data) {
    const [name = ''] = parts;
    if (inEach && parts.length === 1 && LOOP.includes(name)) return { kind: 'fact', path: [`@${name}`], span };
    report(found('expression', 'loop', span, { name: original.slice(0, 40) }));
    return undefined;
  }
  const isThis = original === 'this' || original === '.' || original.startsWith('this.');
  const whole = isThis ? ['this', ...parts] : parts;
  if (inEach || known.facts.includes(parts.join('.'))) return { kind: 'fact', path: whole, span };
  report(unknown('fact', original, known.facts, span));
  return undefined;
}

function unknown(what: 'fact' | 'helper' | 'partial' | 'option', name: string, candidates: readonly string[], span: Span) {
  const typed = name.slice(0, 40);
  const near = nearest(typed, candidates);
  return near === undefined ? found(`unknown-${what}`, 'default', span, { name: typed, names: candidates.join(', ') }) : found(`unknown-${what}`, 'near', span, { name: typed, near });
}

function spanIn({ loc }: Located, { indexOf, place }: Lowering): Span {
  return place(indexOf(loc.start.line, loc.start.column), indexOf(loc.end.line, loc.end.column));
}

/** Words that are left when lines with nothing but a block are taken away. */
function wordsOf({ loc, value, original }: Extract<Statement, { readonly type: 'ContentStatement' }>, { indexOf, slice }: Lowering): Text {
  const from = indexOf(loc.start.line, loc.start.column) + Math.max(0, original.indexOf(value));
  return { ...slice(from, from + value.length), value };
}
