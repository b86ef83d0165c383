import { Document, Footer, Header, Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { SectionIds } from './document-part.ts';

/** A package as docx makes it for a document of so many sections: nothing in it depends on what the document says. */
export interface Skeleton {
  /** XML by path. */
  readonly parts: Readonly<Record<string, string>>;
  readonly ids: readonly SectionIds[];
}

/** What every document writes itself: these keep their places among the parts, and nothing else. */
const REPLACED = /^(?:word\/(?:document|styles|settings|fontTable|header\d+|footer\d+)|docProps\/(?:core|custom))\.xml$/u;

/** The relationships and types of all parts, and the parts that every document has. Text, headers, footers and styles are put in their places. */
export async function makeSkeleton(sections: number, isLetter: boolean): Promise<Skeleton> {
  const document = new Document({
    sections: Array.from({ length: sections }, (_, index) => {
      const isFirst = isLetter && index === 0;
      return {
        ...(isFirst && { headers: { default: new Header(), first: new Header(), even: new Header() } }),
        footers: { default: new Footer(), ...(isFirst && { first: new Footer() }), even: new Footer() },
        children: [],
      };
    }),
  });
  const ids = sectionIds(document, sections, isLetter);
  const parts = unzipSync(await Packer.toBuffer(document));
  return { parts: Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, REPLACED.test(path) ? '' : strFromU8(bytes)])), ids };
}

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
