import { PICTURE_LIMITS } from '../picture.ts';

/** An element of an XML file: what an SVG needs to be understood. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

export type XmlFault = 'svg-damaged' | 'svg-entities' | 'svg-outside' | 'svg-large';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/**
 * The root of an XML text. What a file could do beyond describing itself is refused: entities of its own, style sheets elsewhere. A document type is
 * passed over and never fetched.
 */
export function parseXml(source: string): XmlElement | XmlFault {
  const top: Open = { name: '', attributes: new Map(), children: [], text: '' };
  const open: Open[] = [top];
  let elements = 0;
  for (let at = 0; at < source.length; ) {
    const here = open.at(-1) ?? top;
    if (source[at] !== '<') {
      const end = source.indexOf('<', at);
      const text = decoded(source.slice(at, end < 0 ? source.length : end));
      if (text === undefined) return 'svg-entities';
      here.text += text;
      at = end < 0 ? source.length : end;
      continue;
    }
    const special = SPECIALS.find(({ start }) => source.startsWith(start, at));
    if (special) {
      const end = source.indexOf(special.end, at + special.start.length);
      if (end < 0) return 'svg-damaged';
      const content = source.slice(at + special.start.length, end);
      if (special.fault?.(content)) return special.fault(content) ?? 'svg-damaged';
      if (special.start === CDATA) here.text += content;
      at = end + special.end.length;
      continue;
    }
    const tag = tagAt(source, at);
    if (typeof tag === 'string') return tag;
    at = tag.end;
    if (tag.kind === 'close') {
      if (open.length < 2 || here.name !== tag.name) return 'svg-damaged';
      open.pop();
      open.at(-1)?.children.push(here);
      continue;
    }
    elements += 1;
    if (elements > PICTURE_LIMITS.svgElements || open.length > PICTURE_LIMITS.svgDepth) return 'svg-large';
    const element: Open = { name: tag.name, attributes: tag.attributes, children: [], text: '' };
    if (tag.kind === 'empty') here.children.push(element);
    else open.push(element);
  }
  const [root] = top.children;
  return open.length === 1 && root && top.children.length === 1 ? root : 'svg-damaged';
}

const CDATA = '<![CDATA[';

/** What begins with < and is no element. */
const SPECIALS: readonly { readonly start: string; readonly end: string; readonly fault?: (content: string) => XmlFault | undefined }[] = [
  { start: '<!--', end: '-->' },
  { start: CDATA, end: ']]>' },
  { start: '<?', end: '?>', fault: (content) => (content.startsWith('xml-stylesheet') ? 'svg-outside' : undefined) },
  { start: '<!DOCTYPE', end: '>', fault: (content) => (content.includes('[') ? 'svg-entities' : undefined) },
];

interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly end: number;
}

function tagAt(source: string, start: number): Tag | XmlFault {
  const head = /<(\/?)([^\s/<>="']+)/uy;
  head.lastIndex = start;
  const [whole, slash, name] = head.exec(source) ?? [];
  if (whole === undefined || name === undefined) return 'svg-damaged';
  const attributes = new Map<string, string>();
  const attribute = /\s+([^\s/<>="']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy;
  let at = start + whole.length;
  for (attribute.lastIndex = at; ; at = attribute.lastIndex) {
    const found = attribute.exec(source);
    if (!found) break;
    const value = decoded(found[2] ?? found[3] ?? '');
    if (value === undefined) return 'svg-entities';
    const key = found[1] ?? '';
    if (attributes.has(key)) return 'svg-damaged';
    attributes.set(key, value);
  }
  const tail = /\s*(\/?)>/uy;
  tail.lastIndex = at;
  const end = tail.exec(source);
  if (!end || (slash === '/' && (end[1] === '/' || attributes.size > 0))) return 'svg-damaged';
  return { kind: slash === '/' ? 'close' : end[1] === '/' ? 'empty' : 'open', name, attributes, end: tail.lastIndex };
}

/** Text with its characters for &…;; undefined where it has an entity that XML does not know by itself. */
function decoded(text: string): string | undefined {
  if (!text.includes('&')) return text;
  let unknown = 0;
  const result = text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));?/giu, (_, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    const code = hex === undefined ? Number(decimal ?? NaN) : parseInt(hex, 16);
    const character = name === undefined ? (code <= 0x10ffff ? String.fromCodePoint(code) : undefined) : ENTITIES[name];
    if (character === undefined) unknown += 1;
    return character ?? '';
  });
  return unknown === 0 ? result : undefined;
}
