import { strFromU8, strToU8 } from 'fflate';
import type { Picture } from '../../images/picture.ts';
import type { Layout } from '../../typeset/pages.ts';
import type { Parts } from './edited.ts';
import { relationshipOf } from './picture.ts';
import { element } from './xml.ts';

const RELATIONSHIPS = 'word/_rels/document.xml.rels';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/** Pictures of a layout, each with its number, from 1, in the document. */
export const numbersOf = ({ images = {} }: Layout): ReadonlyMap<string, number> => new Map(Object.keys(images).map((name, index) => [name, index + 1]));

/** The package with its pictures: their files as they are, one for each different picture, and what leads to these. */
export function withPictures(parts: Parts, images: Layout['images'] = {}): Parts {
  const pictures = Object.values(images);
  if (pictures.length === 0) return parts;
  const files = new Map<Picture, string>();
  for (const picture of pictures) if (!files.has(picture)) files.set(picture, `media/picture${files.size + 1}.png`);
  const links = pictures.map((picture, index) => element('Relationship', { Id: relationshipOf(index + 1), Type: TYPE, Target: files.get(picture) }));
  const relationships = strFromU8(parts[RELATIONSHIPS] ?? new Uint8Array()).replace('</Relationships>', `${links.join('')}</Relationships>`);
  return { ...parts, [RELATIONSHIPS]: strToU8(relationships), ...Object.fromEntries([...files].map(([picture, name]) => [`word/${name}`, picture.bytes])) };
}
