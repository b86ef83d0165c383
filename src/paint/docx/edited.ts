import { strFromU8, strToU8, unzipSync } from 'fflate';
import { fingerprint } from '../fingerprint.ts';
import { customPart } from './parts.ts';

/** A package's parts by name. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** The property under which a DOCX carries the fingerprint of its other parts. */
const PROPERTY = 'GenReplyParts';
const PROPERTIES = 'docProps/custom.xml';
/** A reply unpacks to far fewer bytes: a package of more is none of ours, or no longer. */
const LARGEST_PACKAGE = 50_000_000;

/**
 * Has anything been done to this DOCX since it was written?
 * - `ours`: every part is as it was written
 * - `edited`: written by this program and changed since. Word writes every part anew when it saves, and whether formatting is still
 *   ours cannot be told from what it writes: a file that was only saved again counts as edited, since a person's work is worth more
 * - `foreign`: not written by this program, or not readable: nobody's work may be risked for it
 */
export function isEdited(docx: Uint8Array): 'ours' | 'edited' | 'foreign' {
  try {
    let size = 0;
    const found = unzipSync(docx, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        return name === PROPERTIES && originalSize <= LARGEST_PACKAGE;
      },
    });
    const properties = strFromU8(found[PROPERTIES] ?? new Uint8Array());
    if (!properties.includes(`"${PROPERTY}"`)) return 'foreign';
    return size <= LARGEST_PACKAGE && properties === propertiesOf(unzipSync(docx)) ? 'ours' : 'edited';
  } catch {
    return 'foreign';
  }
}

/** The parts, and among their custom properties the fingerprint of all others. */
export const withFingerprint = (parts: Parts): Parts => ({ ...parts, [PROPERTIES]: strToU8(propertiesOf(parts)) });

function propertiesOf(parts: Parts): string {
  const others = Object.entries(parts).filter(([name]) => name !== PROPERTIES);
  const prints = others.map(([name, bytes]) => `${name} ${hexOf(fingerprint(bytes))}\n`).sort();
  return customPart(PROPERTY, hexOf(fingerprint(strToU8(prints.join('')))));
}

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
