import { strToU8, zipSync } from 'fflate';
import { documentPart, type Body } from './document-part.ts';
import { withFingerprint } from './edited.ts';
import { footerPart, type PageNumber } from './footer-part.ts';
import type { Layout } from '../../typeset/pages.ts';
import type { NumberBox } from './page-number-box.ts';
import { withPictures } from './pictures.ts';
import { skeletonOf } from './skeleton.ts';

/** What the file is made of. */
export interface Contents extends Body {
  readonly pageNumber: PageNumber;
  /** Where it stands on landscape pages. */
  readonly numberBox: NumberBox;
  /** The pictures that its drawings show. */
  readonly images: Layout['images'];
  /** Further parts of the package by path, as they stand: styles among them. */
  readonly parts: Readonly<Record<string, string>>;
}

/** The earliest moment that a zip knows: the same parts give the same bytes. */
const EPOCH = new Date(1980, 0, 1);

/**
 * Writes the package, and into it the fingerprint of its parts. docx makes its skeleton; the text itself is ours, since much of it is to be
 * read in two ways, for which docx has no words.
 */
export async function writeDocument(contents: Contents): Promise<Uint8Array> {
  const { sections, pageNumber, numberBox, letter, images } = contents;
  const skeleton = await skeletonOf(sections.length, letter !== undefined);
  const headers = letter ? [letter.parts.header, letter.parts.firstHeader, letter.parts.header] : [];
  const footers = sections.flatMap(({ numbered, kind }, index) => {
    const box = kind === 'landscape' ? numberBox : undefined;
    const space = kind === 'text' ? letter?.number : undefined;
    const [odd, even] = (['right', 'left'] as const).map((side) => footerPart(side, numbered ? pageNumber : undefined, box, space));
    return [odd ?? '', ...(letter && index === 0 ? [letter.parts.firstFooter] : []), even ?? ''];
  });
  const own = {
    'word/document.xml': documentPart(contents, skeleton.ids),
    ...partsNamed('header', headers),
    ...partsNamed('footer', footers),
    ...contents.parts,
  };
  const parts = { ...skeleton.parts, ...Object.fromEntries(Object.entries(own).map(([path, xml]) => [path, strToU8(xml)])) };
  return zipSync(withFingerprint(withPictures(parts, images)), { mtime: EPOCH });
}

const partsNamed = (name: 'header' | 'footer', parts: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(parts.map((xml, index) => [`word/${name}${index + 1}.xml`, xml]));
