import { Document, Footer, Header, Packer } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { documentPart, type Body, type SectionIds } from './document-part.ts';
import { withFingerprint } from './edited.ts';
import { footerPart, type PageNumber } from './footer-part.ts';
import type { Layout } from '../../typeset/pages.ts';
import type { NumberBox } from './page-number-box.ts';
import { withPictures } from './pictures.ts';

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
 * Writes the package, and into it the fingerprint of its parts. docx makes a document with its sections and footers, the
 * relationships and types of all parts and those that every document has; the text itself is ours, since much of it is to be read in two
 * ways, for which docx has no words.
 */
export async function writeDocument(contents: Contents): Promise<Uint8Array> {
  const { sections, pageNumber, numberBox, letter, images } = contents;
  const isFirst = (index: number): boolean => letter !== undefined && index === 0;
  const document = new Document({
    sections: sections.map((_, index) => ({
      ...(isFirst(index) && { headers: { default: new Header(), first: new Header(), even: new Header() } }),
      footers: { default: new Footer(), ...(isFirst(index) && { first: new Footer() }), even: new Footer() },
      children: [],
    })),
  });
  const headers = letter ? [letter.parts.header, letter.parts.firstHeader, letter.parts.header] : [];
  const footers = sections.flatMap(({ numbered, kind }, index) => {
    const box = kind === 'landscape' ? numberBox : undefined;
    const space = kind === 'text' ? letter?.number : undefined;
    const [odd, even] = (['right', 'left'] as const).map((side) => footerPart(side, numbered ? pageNumber : undefined, box, space));
    return [odd ?? '', ...(letter && isFirst(index) ? [letter.parts.firstFooter] : []), even ?? ''];
  });
  const parts = {
    'word/document.xml': documentPart(contents, sectionIds(document, sections.length, letter !== undefined)),
    ...partsNamed('header', headers),
    ...partsNamed('footer', footers),
    ...contents.parts,
  };
  const overrides = Object.entries(parts).map(([path, data]) => ({ path, data }));
  const packed = unzipSync(await Packer.toBuffer(document, undefined, overrides));
  return zipSync(withFingerprint(withPictures(packed, images)), { mtime: EPOCH });
}

const partsNamed = (name: 'header' | 'footer', parts: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(parts.map((xml, index) => [`word/${name}${index + 1}.xml`, xml]));

/** Relationships of each section's headers and footers: docx makes them in the order default, first, even. */
function sectionIds(document: Document, sections: number, isLetter: boolean): readonly SectionIds[] {
  const [header, firstHeader, evenHeader] = document.Headers.map(({ View }) => `rId${View.ReferenceId}`);
  const footers = document.Footers.map(({ View }) => `rId${View.ReferenceId}`);
  return Array.from({ length: sections }, (_, index): SectionIds => {
    const [odd = '', ...rest] = footers.splice(0, isLetter && index === 0 ? 3 : 2);
    const even = rest.at(-1) ?? '';
    return isLetter && index === 0 ? { odd, even, letter: { odd: header ?? '', even: evenHeader ?? '', first: firstHeader ?? '', firstFooter: rest[0] ?? '' } } : { odd, even };
  });
}
