import type { Finding } from '../diagnostic.ts';
import type { MapEntry, MapNode, ScalarNode, SourceNode } from '../source/node.ts';
import { generated, type Span } from '../text.ts';
import { says, STEPS, wordsOf, type Scene } from './evaluate.ts';
import { isSaid } from './said.ts';
import type { MapPart, Part, Template } from './template.ts';
import { factsOf, isFacts, type Facts } from './values.ts';

/**
 * A document with its template's words where it says nothing itself. Keys of maps are filled in one by one; a text or a list of the document is never
 * mixed with the template's. A fact that is missing is a finding where the template would have used it.
 * @param cause where the document asks for the template
 */
export function filled(root: MapNode, template: Template, cause: Span): { readonly root: MapNode; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const met = new Set<string>();
  const report = (finding: Finding): void => {
    const key = `${finding.ruleId} ${JSON.stringify(finding.params)} ${finding.span?.start ?? ''}`;
    if (!met.has(key)) findings.push(finding);
    met.add(key);
  };
  const scene: Scene = { template, facts: allFacts(root), cause, report, budget: { left: STEPS } };
  return { root: completed(root, template.document, scene, root), findings };
}

/** What a document says, and what it gives below `facts`. */
function allFacts(root: MapNode): Facts {
  const own = factsOf(root);
  const given = own.get('facts');
  return new Map([...(isFacts(given) ? given : []), ...own]);
}

/** @param document the whole of it */
function completed(map: MapNode, part: MapPart, scene: Scene, document: MapNode): MapNode {
  const added: MapEntry[] = [];
  const entries = map.entries.map(({ key, value }): MapEntry => {
    const own = part.entries.find((entry) => entry.key === key.text.value)?.part;
    return own?.kind === 'map' && value.kind === 'map' && applies(own, scene) ? { key, value: completed(value, own, scene, document) } : { key, value };
  });
  const said = new Set(map.entries.map(({ key }) => key.text.value));
  for (const { key, keySpan, part: own } of part.entries) {
    if (said.has(key) || isSaidInBody(key, map, document)) continue;
    const value = nodeOf(own, scene);
    if (value) added.push({ key: scalar(key, keySpan ?? scene.cause), value });
  }
  return { ...map, entries: [...entries, ...added] };
}

const isSaidInBody = (key: string, map: MapNode, document: MapNode): boolean =>
  map === document && (key === 'opening' || key === 'closing') && isSaid(key, document.entries.find((entry) => entry.key.text.value === 'body')?.value);

const applies = ({ when }: MapPart, scene: Scene): boolean => when === undefined || says(when, scene);

/** Undefined where it says nothing. */
function nodeOf(part: Part, scene: Scene): SourceNode | undefined {
  const { start, end } = part.span ?? scene.cause;
  switch (part.kind) {
    case 'text': {
      const text = wordsOf(part.program, scene);
      return text.value.trim() === '' ? undefined : { kind: 'scalar', text, start, end };
    }
    case 'list': {
      const items = part.items.flatMap((item) => nodeOf(item, scene) ?? []);
      return items.length === 0 ? undefined : { kind: 'list', items, start, end };
    }
    case 'map': {
      if (!applies(part, scene)) return undefined;
      const entries = part.entries.flatMap(({ key, keySpan, part: inner }): readonly MapEntry[] => {
        const value = nodeOf(inner, scene);
        return value ? [{ key: scalar(key, keySpan ?? scene.cause), value }] : [];
      });
      return entries.length === 0 ? undefined : { kind: 'map', entries, start, end };
    }
  }
}

const scalar = (text: string, span: Span): ScalarNode => ({ kind: 'scalar', text: generated(text, span), start: span.start, end: span.end });
