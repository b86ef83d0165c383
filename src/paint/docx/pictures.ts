import { strFromU8, strToU8 } from 'fflate';
import type { Picture } from '../../images/picture.ts';
import { rasterised } from '../../images/raster/draw.ts';
import { svgOf } from '../../images/svg/write.ts';
import type { Layout } from '../../typeset/pages.ts';
import type { Parts } from './edited.ts';
import { drawingRelationshipOf, relationshipOf } from './picture.ts';
import { element } from './xml.ts';

const RELATIONSHIPS = 'word/_rels/document.xml.rels';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/** Pictures of a layout, each with its number, from 1, in the document. */
export const numbersOf = ({ images = {} }: Layout): ReadonlyMap<string, number> => new Map(Object.keys(images).map((name, index) => [name, index + 1]));

/** The package with its pictures: a file for each different picture, for a drawing one more, and what leads to these. */
export function withPictures(parts: Parts, images: Layout['images'] = {}): Parts {
  const pictures = Object.values(images);
  if (pictures.length === 0) return parts;
  const files = new Map([...new Set(pictures)].map((picture, index) => [picture, filesOf(picture, `media/picture${index + 1}`)] as const));
  const links = pictures.flatMap((picture, index) => {
    const { shown, drawn } = files.get(picture) ?? {};
    return [linkTo(relationshipOf(index + 1), shown), ...(drawn ? [linkTo(drawingRelationshipOf(index + 1), drawn)] : [])];
  });
  const relationships = strFromU8(parts[RELATIONSHIPS] ?? new Uint8Array()).replace('</Relationships>', `${links.join('')}</Relationships>`);
  const written = [...files.values()].flatMap(({ shown, drawn }) => [shown, ...(drawn ? [drawn] : [])]);
  return { ...parts, [RELATIONSHIPS]: strToU8(relationships), ...Object.fromEntries(written.map(({ name, bytes }) => [`word/${name}`, bytes])) };
}

interface MediaFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const linkTo = (id: string, file: MediaFile | undefined): string => element('Relationship', { Id: id, Type: TYPE, Target: file?.name });

/** The file that every program shows, as it is; for a drawing its pixels, and the drawing beside them. */
function filesOf(picture: Picture, name: string): { readonly shown: MediaFile; readonly drawn?: MediaFile } {
  switch (picture.kind) {
    case 'png':
      return { shown: { name: `${name}.png`, bytes: picture.bytes } };
    case 'jpeg':
      return { shown: { name: `${name}.jpeg`, bytes: picture.bytes } };
    case 'svg':
      return { shown: { name: `${name}.png`, bytes: rasterised(picture) }, drawn: { name: `${name}.svg`, bytes: strToU8(svgOf(picture)) } };
  }
}
