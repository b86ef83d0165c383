import { Document, Footer, Packer } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { documentPart, type Body } from './document-part.ts';
import { withFingerprint } from './edited.ts';
import { footerPart, type PageNumber } from './footer-part.ts';
import type { NumberBox } from './page-number-box.ts';

/** What the file is made of. */
export interface Contents extends Body {
  readonly pageNumber: PageNumber;
  /** Where it stands on landscape pages. */
  readonly numberBox: NumberBox;
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
  const { sections, pageNumber, numberBox } = contents;
  const document = new Document({ sections: sections.map(() => ({ footers: { default: new Footer(), even: new Footer() }, children: [] })) });
  const ids = document.Footers.map((footer) => `rId${footer.View.ReferenceId}`);
  const footers = sections.flatMap(({ numbered, kind }) => (['right', 'left'] as const).map((side) => footerPart(side, numbered ? pageNumber : undefined, kind === 'landscape' ? numberBox : undefined)));
  const parts = {
    'word/document.xml': documentPart(contents, sections.map((_, index) => ({ odd: ids[2 * index] ?? '', even: ids[2 * index + 1] ?? '' }))),
    ...Object.fromEntries(footers.map((xml, index) => [`word/footer${index + 1}.xml`, xml])),
    ...contents.parts,
  };
  const overrides = Object.entries(parts).map(([path, data]) => ({ path, data }));
  const packed = unzipSync(await Packer.toBuffer(document, undefined, overrides));
  return zipSync(withFingerprint(packed), { mtime: EPOCH });
}
