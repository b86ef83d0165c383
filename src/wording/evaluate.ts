import { chineseName } from '../document/names.ts';
import { joinTexts } from '../document/text-parts.ts';
import type { Span, Text } from '../text.ts';
import { found, type Report } from './finding.ts';
import { HELPERS } from './helpers.ts';
import type { Expression, Program, Step, Template } from './template.ts';
import { isFacts, isList, isText, isThere, listOf, pinned, type Facts, type Value } from './values.ts';

/** Where a template's words are made from facts. */
export interface Scene {
  readonly template: Template;
  readonly facts: Facts;
  /** Where the document asks for the template: what causes words that have no other place. */
  readonly cause: Span;
  readonly report: Report;
  /** Steps that may still be taken: a partial that takes itself in ends so. */
  readonly budget: { left: number };
}

export const STEPS = 20_000;

interface Inside extends Scene {
  /** Items of the lists that are gone through, the innermost first. */
  readonly items: readonly Facts[];
}

/** What a program says, each part of it where it comes from: the document, or the template. */
export const wordsOf = (program: Program, scene: Scene): Text => joinTexts(program.flatMap((step) => take(step, { ...scene, items: [] })));

/** Whether it says anything. */
export const says = (program: Program, scene: Scene): boolean => wordsOf(program, scene).value.trim() !== '';

const takeAll = (program: Program, inside: Inside): readonly Text[] => program.flatMap((step) => take(step, inside));

function take(step: Step, inside: Inside): readonly Text[] {
  if (inside.budget.left <= 0) return [];
  inside.budget.left -= 1;
  if (inside.budget.left === 0) inside.report(found('too-much', 'default', inside.cause, { template: inside.template.name }));
  switch (step.kind) {
    case 'words':
      return [step.text ?? pinned(step.words, inside.cause)];
    case 'value':
      return printed(valueOf(step.value, inside, true), step.span, inside);
    case 'if':
      return takeAll(isThere(valueOf(step.test, inside, false)) === step.negated ? step.otherwise : step.then, inside);
    case 'each': {
      const list = listOf(valueOf(step.list, inside, false));
      if (list.length === 0) return takeAll(step.otherwise, inside);
      return list.flatMap((item, index) => takeAll(step.then, { ...inside, items: [itemOf(item, index, list.length, step, inside), ...inside.items] }));
    }
    case 'partial':
      return takeAll(inside.template.partials.find(({ name }) => name === step.name)?.program ?? [], inside);
  }
}

function itemOf(item: Value, index: number, length: number, { list }: { readonly list: Expression }, { cause }: Inside): Facts {
  const at = ('span' in list ? list.span : undefined) ?? cause;
  const loop: readonly (readonly [string, Value])[] = [['this', item], ['@first', index === 0], ['@last', index === length - 1], ['@number', pinned(String(index + 1), at)]];
  return new Map([...(isFacts(item) ? item : []), ...loop]);
}

/** What is printed of a value; of what is no text, nothing. */
function printed(value: Value, span: Span | undefined, inside: Inside): readonly Text[] {
  if (value === undefined || typeof value === 'boolean') return [];
  if (isList(value) && value.every(isText)) return value.length === 1 ? value : printed(HELPERS['list']?.run([value], helpAt(span, new Map(), inside)), span, inside);
  if (isText(value)) return [value];
  inside.report(found('not-text', 'default', span ?? inside.cause, { template: inside.template.name }));
  return [];
}

const helpAt = (span: Span | undefined, options: ReadonlyMap<string, Value>, { cause, report }: Inside) => ({ options, report, own: (words: string) => pinned(words, span ?? cause) });

/** @param wanted whether its facts must be given */
function valueOf(expression: Expression, inside: Inside, wanted: boolean): Value {
  switch (expression.kind) {
    case 'literal':
      return pinned(expression.value, inside.cause);
    case 'fact': {
      const value = factAt(expression.path, inside);
      if (wanted && !isThere(value)) missing(expression, inside);
      return value;
    }
    case 'call': {
      const helper = HELPERS[expression.helper];
      if (!helper) return undefined;
      const needs = wanted && !helper.tolerant;
      const values = expression.arguments.map((argument) => valueOf(argument, inside, needs));
      if (needs && values.some((value) => value === undefined)) return undefined;
      const options = new Map(expression.options.map(([key, option]) => [key, valueOf(option, inside, false)] as const).filter(([, value]) => value !== undefined));
      return helper.run(values, helpAt(expression.span, options, inside));
    }
  }
}

function factAt([first = '', ...rest]: readonly string[], { items, facts }: Inside): Value {
  const scope = items.find((item) => item.has(first)) ?? facts;
  let value = scope.get(first);
  for (const name of rest) value = isFacts(value) ? value.get(name) : undefined;
  return value;
}

/** The document's fault, where it asks for the template: the first that is missing says which. */
function missing({ path }: Extract<Expression, { readonly kind: 'fact' }>, { report, cause, template }: Inside): void {
  const own = template.facts.find((fact) => fact.name === path[0]);
  const parent = own ? 'facts' : path.slice(0, -1).join('.');
  const zh = own ? own.about.zh : chineseName(path);
  report(found('missing-fact', parent === '' ? 'top' : 'below', cause, { fact: path.join('.'), name: path.at(-1) ?? '', parent, zh, template: template.name }));
}
