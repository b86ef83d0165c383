import type { Finding } from '../diagnostic.ts';
import { nearest } from '../nearest.ts';
import type { IncludedFile, MapNode } from '../source/node.ts';
import { BUILT_IN } from './built-in.generated.ts';
import { extended } from './extended.ts';
import { filled } from './fill.ts';
import { found } from './finding.ts';
import type { Template } from './template.ts';

export interface Worded {
  /** The document with its template's words. */
  readonly root: MapNode;
  readonly included: readonly IncludedFile[];
  readonly findings: readonly Finding[];
}

/** A template that the program brings along, with those that it extends. */
export function builtIn(name: string): Template | undefined {
  const template = BUILT_IN.find((each) => each.name === name);
  const base = template?.base === undefined ? undefined : builtIn(template.base);
  return template && base ? extended(template, base) : template;
}

export const builtInNames = (): readonly string[] => BUILT_IN.map(({ name }) => name);

/** The document with the words of the template that it names. */
export function withTemplate(root: MapNode): Worded {
  const node = root.entries.find(({ key }) => key.text.value === 'template')?.value;
  if (node?.kind !== 'scalar' || node.text.value.trim() === '') return { root, included: [], findings: [] };
  const name = node.text.value.trim().slice(0, 60);
  const template = builtIn(name);
  if (template) return { included: [], ...filled(root, template, node) };
  const near = nearest(name, builtInNames());
  const params = { name, names: builtInNames().join(', ') };
  return { root, included: [], findings: [near === undefined ? found('unknown-template', 'default', node, params) : found('unknown-template', 'near', node, { ...params, near })] };
}
