/** Attributes in the order they are written; absent ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML text or attribute value. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/** An element as text. Attribute values are escaped; children are XML already. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(String(value))}"`));
  const content = children.join('');
  const open = `${name}${written.join('')}`;
  return content ? `<${open}>${content}</${name}>` : `<${open}/>`;
}

/** An element of WordprocessingML with nothing but its `w:val`. */
export const value = (name: string, val: string | number): string => element(name, { 'w:val': val });

/** A part of the package. */
export const part = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

export const NAMESPACES = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  custom: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  v: 'urn:schemas-microsoft-com:vml',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  vt: 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
} as const;

/**
 * Two readings: Word takes the first, since it knows the extensions of Word 2013; LibreOffice does not and takes the second. What no
 * program may miss stands outside: those that know nothing of markup compatibility see neither.
 */
export const readings = (word: string, libreOffice: string): string => alternate('w15', word, libreOffice);

/** What programs read that know an extension, and what others read. */
export const alternate = (requires: string, choice: string, fallback: string): string =>
  element('mc:AlternateContent', {}, element('mc:Choice', { Requires: requires }, choice), element('mc:Fallback', {}, fallback));
