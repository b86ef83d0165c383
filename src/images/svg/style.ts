import type { XmlElement } from './xml.ts';

/** Properties by name, as an element has them by itself. */
export type Style = ReadonlyMap<string, string>;

/** Properties that decide what is seen. What else a file says of its text, its editor or its colours' management does not. */
export const PROPERTIES: ReadonlySet<string> = new Set([
  'fill', 'fill-rule', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'stroke-dasharray', 'opacity', 'display', 'visibility', 'color',
  'clip-path', 'mask', 'filter', 'mix-blend-mode', 'marker', 'marker-start', 'marker-mid', 'marker-end', 'vector-effect', 'transform', 'paint-order',
]);

/** Rules of a file's style sheets: selectors of one class, id or element, the later ones winning within a kind. */
export interface StyleSheet {
  readonly types: ReadonlyMap<string, Style>;
  readonly classes: ReadonlyMap<string, Style>;
  readonly ids: ReadonlyMap<string, Style>;
}

/** The rules of a file's `style` elements; undefined where one has more than plain selectors: rules of conditions, combinations, imports. */
export function sheetOf(texts: readonly string[]): StyleSheet | undefined {
  const sheet = { types: new Map<string, Style>(), classes: new Map<string, Style>(), ids: new Map<string, Style>() };
  for (const text of texts) {
    let rest = text.replace(/\/\*[\s\S]*?\*\//gu, '').trim();
    for (let rule = RULE.exec(rest); rule; rule = RULE.exec(rest)) {
      const [whole, selectors = '', body = ''] = rule;
      for (const selector of selectors.split(',').map((each) => each.trim())) {
        const [, mark, name] = /^([.#]?)([\w-]+|[^\s\x20-\x7e]+)$/u.exec(selector) ?? [];
        if (name === undefined) return undefined;
        const rules = mark === '.' ? sheet.classes : mark === '#' ? sheet.ids : sheet.types;
        rules.set(name, new Map([...(rules.get(name) ?? []), ...declarations(body)]));
      }
      rest = rest.slice(whole.length).trim();
    }
    if (rest !== '') return undefined;
  }
  return sheet;
}

const RULE = /^([^{}@]+)\{([^{}]*)\}/u;

function declarations(text: string): Style {
  const pairs = text.split(';').flatMap((part) => {
    const at = part.indexOf(':');
    return at < 0 ? [] : [[part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).replace(/!important\s*$/u, '').trim()] as const];
  });
  return new Map(pairs);
}

/** What an element says itself: its attributes, then what the style sheets say of it, then its own `style`. */
export function styleOf({ name, attributes }: XmlElement, { types, classes, ids }: StyleSheet): Style {
  const own = [...attributes].filter(([key]) => PROPERTIES.has(key) && key !== 'transform');
  const ofClasses = (attributes.get('class') ?? '').split(/\s+/u).flatMap((each) => [...(classes.get(each) ?? [])]);
  return new Map([...own, ...(types.get(name) ?? []), ...ofClasses, ...(ids.get(attributes.get('id') ?? '') ?? []), ...declarations(attributes.get('style') ?? '')]);
}
