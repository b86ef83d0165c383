import type { MapPart, Part, Template } from './template.ts';

/** A template with what its base says and it does not: keys of maps one by one, texts and lists whole. */
export function extended(template: Template, base: Template): Template {
  const named = new Set(template.partials.map(({ name }) => name));
  const known = new Set(template.facts.map(({ name }) => name));
  return {
    ...template,
    facts: [...template.facts, ...base.facts.filter(({ name }) => !known.has(name))],
    partials: [...template.partials, ...base.partials.filter(({ name }) => !named.has(name))],
    document: joined(template.document, base.document),
  };
}

function joined(own: MapPart, base: MapPart): MapPart {
  const said = new Map(own.entries.map((entry) => [entry.key, entry.part] as const));
  const kept = own.entries.map((entry) => ({ ...entry, part: partOver(entry.part, base.entries.find(({ key }) => key === entry.key)?.part) }));
  const when = own.when ?? base.when;
  return { ...own, entries: [...kept, ...base.entries.filter(({ key }) => !said.has(key))], ...(when && { when }) };
}

const partOver = (own: Part, base: Part | undefined): Part => (own.kind === 'map' && base?.kind === 'map' ? joined(own, base) : own);
