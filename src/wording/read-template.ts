import { keysOf, objectAt } from '../document/names.ts';
import { nearest } from '../nearest.ts';
import type { MapEntry, MapNode, SourceNode } from '../source/node.ts';
import type { Span } from '../text.ts';
import { found, type Report } from './finding.ts';
import type { Known } from './lower.ts';
import { programOf } from './parse.ts';
import type { About, Fact, MapPart, Part, PartEntry, Partial, Template } from './template.ts';

/** Keys of a template's file. */
export const TEMPLATE_KEYS: readonly string[] = ['about', 'extends', 'facts', 'partials', 'document'];

/** A map of a template is left out where this says nothing. */
const WHEN = 'when';

const scalarIn = (map: MapNode, name: string): string | undefined => {
  const node = map.entries.find(({ key }) => key.text.value === name)?.value;
  return node?.kind === 'scalar' ? node.text.value.trim() : undefined;
};

/** The one that a template extends. */
export const baseOf = (root: MapNode): MapEntry | undefined => root.entries.find(({ key }) => key.text.value === 'extends');

/**
 * A template's file, its expressions taken apart.
 * @param base what it extends: its facts and partials may be named
 * @param shared partials of the folder
 */
export function readTemplate(root: MapNode, name: string, base: Template | undefined, shared: readonly Partial[], report: Report): Template {
  checkKeys(root, report);
  const about = aboutOf(root.entries.find(({ key }) => key.text.value === 'about')?.value) ?? base?.about ?? { zh: name, en: name };
  const facts = factsOf(mapIn(root, 'facts', report));
  const texts = mapIn(root, 'partials', report)?.entries ?? [];
  const known: Known = {
    facts: [...documentFacts(), ...[...facts, ...(base?.facts ?? [])].map((fact) => fact.name)],
    partials: [...texts.map(({ key }) => key.text.value), ...shared.map((partial) => partial.name), ...(base?.partials ?? []).map((partial) => partial.name)],
  };
  const own = texts.flatMap(({ key, value }): readonly Partial[] => {
    if (value.kind === 'scalar') return [{ name: key.text.value, program: programOf(value.text, known, report) }];
    report(found('type', 'text', key, { key: key.text.value }));
    return [];
  });
  const written = mapIn(root, 'document', report);
  if (!written && !base) report(found('type', 'document', root.entries[0]?.key ?? root));
  const document: MapPart = written ? mapPart(written, known, report) : { kind: 'map', entries: [] };
  const extended = scalarIn(root, 'extends');
  return { name, about, ...(extended !== undefined && { base: extended }), facts, partials: [...own, ...shared], document };
}

function checkKeys(root: MapNode, report: Report): void {
  for (const { key, value } of root.entries) {
    const name = key.text.value;
    if (name === 'extends' && value.kind !== 'scalar') report(found('type', 'text', key, { key: name }));
    if (TEMPLATE_KEYS.includes(name)) continue;
    const near = nearest(name.slice(0, 40), TEMPLATE_KEYS);
    const params = { name: name.slice(0, 40), names: TEMPLATE_KEYS.join(', ') };
    report(near === undefined ? found('unknown-key', 'default', key, params) : found('unknown-key', 'near', key, { ...params, near }));
  }
}

function mapIn(root: MapNode, name: string, report: Report): MapNode | undefined {
  const entry = root.entries.find(({ key }) => key.text.value === name);
  if (!entry || entry.value.kind === 'map') return entry?.value as MapNode | undefined;
  report(found('type', 'map', entry.key, { key: name }));
  return undefined;
}

function aboutOf(node: SourceNode | undefined): About | undefined {
  if (node?.kind === 'scalar') return { zh: node.text.value.trim(), en: node.text.value.trim() };
  if (node?.kind !== 'map') return undefined;
  const zh = scalarIn(node, 'zh') ?? scalarIn(node, 'en') ?? '';
  return { zh, en: scalarIn(node, 'en') ?? zh };
}

const factsOf = (map: MapNode | undefined): readonly Fact[] => (map?.entries ?? []).map(({ key, value }) => ({ name: key.text.value, about: aboutOf(value) ?? { zh: '', en: '' } }));

/** Everything that a document has by itself: its keys, and those inside them. */
export function documentFacts(): readonly string[] {
  return keysOf('document').flatMap(({ key }) => {
    const object = objectAt([key]);
    return [key, ...(object === 'document' ? [] : keysOf(object).map((inner) => `${key}.${inner.key}`))];
  });
}

const spanOf = ({ start, end }: SourceNode): Span => ({ start, end });

function partOf(node: SourceNode, known: Known, report: Report): Part {
  switch (node.kind) {
    case 'scalar':
      return { kind: 'text', program: programOf(node.text, known, report), span: spanOf(node) };
    case 'list':
      return { kind: 'list', items: node.items.map((item) => partOf(item, known, report)), span: spanOf(node) };
    case 'map':
      return mapPart(node, known, report);
  }
}

function mapPart(map: MapNode, known: Known, report: Report): MapPart {
  const when = map.entries.find(({ key }) => key.text.value === WHEN)?.value;
  const entries = map.entries.filter(({ key }) => key.text.value !== WHEN).map(({ key, value }): PartEntry => ({ key: key.text.value, keySpan: spanOf(key), part: partOf(value, known, report) }));
  return { kind: 'map', entries, ...(when?.kind === 'scalar' && { when: programOf(when.text, known, report) }), span: spanOf(map) };
}
