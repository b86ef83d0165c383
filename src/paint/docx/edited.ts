import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { contentOf, styleNamesOf } from './content.ts';
import { attribute, xmlEvents } from './xml-events.ts';

/** The property under which a DOCX carries the fingerprint of its own content. */
export const FINGERPRINT_PROPERTY = 'GenReplyText';
/** Goes up when the fingerprint is taken otherwise: a file that cannot be compared counts as edited. */
const VERSION = '1';
/** A reply is far smaller; a part that unpacks to more is no document of ours. */
const LARGEST_PART = 50_000_000;
const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const PROPERTIES = 'docProps/custom.xml';
const READ = /^(?:word\/(?:document|styles|footnotes|endnotes|comments|header\d*|footer\d*)|docProps\/custom)\.xml$/;

/**
 * Has a person worked on this DOCX since it was written?
 * - `ours`: it says what was written into it; Word may have saved it again
 * - `edited`: its text, or what paragraphs and runs are marked with, has changed: styles, alignment, bold, size, colour and the like. What
 *   a person changes in the styles themselves, in indents and on the page goes unseen; a program that writes it all anew counts as one
 * - `foreign`: not written by this program, or not readable: nobody's work may be risked for it
 */
export function isEdited(docx: Uint8Array): 'ours' | 'edited' | 'foreign' {
  try {
    const data = unzipSync(docx, { filter: ({ name, originalSize }) => READ.test(name) && isReasonable(originalSize) });
    const parts = Object.fromEntries(Object.entries(data).map(([name, bytes]) => [name, strFromU8(bytes)]));
    const properties = parts[PROPERTIES];
    const stored = properties && storedFingerprint(properties);
    if (!stored || !parts[DOCUMENT]) return 'foreign';
    return stored === fingerprint(parts) ? 'ours' : 'edited';
  } catch {
    return 'foreign';
  }
}

function isReasonable(size: number): boolean {
  if (size > LARGEST_PART) throw new RangeError('part too large');
  return true;
}

/** Of the content that a person sees: body, headers and footers, notes and comments. Parts' numbers do not count. */
export function fingerprint(parts: Readonly<Record<string, string>>): string {
  const names = styleNamesOf(parts[STYLES] ?? '');
  const lines = (xml: string): readonly string[] => contentOf(xml, names);
  const body = parts[DOCUMENT] ? lines(parts[DOCUMENT]) : [];
  const beside = Object.entries(parts)
    .filter(([name]) => READ.test(name) && ![DOCUMENT, STYLES, PROPERTIES].includes(name))
    .map(([, xml]) => lines(xml).filter(hasText).join('\n'))
    .filter((text) => text !== '');
  const content = [...body, ...[...new Set(beside)].sort()];
  return `${VERSION} ${createHash('sha256').update(content.join('\n')).digest('hex')}`;
}

/** A separator of footnotes or an empty footer says nothing. */
const hasText = (line: string): boolean => line.includes('","');

function storedFingerprint(xml: string): string | undefined {
  let isOurs = false;
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'open' && event.name === 'property') isOurs = attribute(event.attributes, 'name') === FINGERPRINT_PROPERTY;
    if (event.kind === 'text' && isOurs && event.text.trim() !== '') return event.text.trim();
  }
  return undefined;
}
