import type { Metadata } from '../../document/document.ts';
import type { Faces } from '../../faces/faces.ts';
import { isCopyNumber, withCopyNumber } from '../../typeset/copy.ts';
import type { Layout, OutlineEntry, Page } from '../../typeset/pages.ts';
import { fontsOf } from './fonts.ts';
import { informationOf, xmpOf } from './metadata.ts';
import { openPdf, type PdfReference, type PdfValue } from './objects.ts';
import { writeOutline } from './outline.ts';
import { LANGUAGE, VIEWER_PREFERENCES } from './paint.ts';
import { painted, pageWriterOf, points } from './pages.ts';
import { writeElements } from './structure.ts';

const DIGITS = '0123456789';

/**
 * A document's copies in one PDF, which is handed over piece by piece, as it grows: faces, pictures and pages without the number are in it once.
 * Each copy has a bookmark, and begins on the front of a sheet: behind an odd number of pages one stays empty.
 * @param numbers 份号, each with as many digits as the layout's own
 */
export function* paintCopies(whole: Layout, numbers: Iterable<string>, metadata: Metadata, faces: Faces): Generator<Uint8Array> {
  const layout = painted(whole);
  const file = openPdf(LANGUAGE);
  const writer = pageWriterOf(file, layout, fontsOf(withDigits(layout), faces));
  const shared = layout.pages.map((page) => (isNumbered(page) ? undefined : writer.content(page)));
  const root = file.reserve();
  const parts: PdfReference[] = [];
  const parents: PdfValue[] = [];
  const firsts: PdfReference[] = [];
  const outline: OutlineEntry[] = [];
  let index = 0;

  for (const number of numbers) {
    const pages = withCopyNumber(layout, number).pages.map((page, at) => {
      const content = shared[at] ?? writer.content(page);
      return { reference: writer.page(content, index + at), marked: content.marked };
    });
    if (pages.length % 2 === 1) writer.blank();
    const elements = writeElements(file, pages, layout.decisions.tables, layout.pageSize.height, 'Part', root);
    elements.parents.forEach((elementsOfPage, at) => parents.push(index + at, file.list(elementsOfPage)));
    index += pages.length;
    parts.push(elements.top);
    firsts.push(...pages.slice(0, 1).map(({ reference }) => reference));
    outline.push({ block: 'copy-number', level: 1, text: number, page: firsts.length, y: 0, alone: false });
    yield file.written();
  }
  file.fill(root, { S: 'Document', P: file.structureRoot, K: parts });
  yield file.finish({
    catalog: {
      Metadata: file.stream({ Type: 'Metadata', Subtype: 'XML' }, xmpOf(metadata, LANGUAGE)),
      Outlines: writeOutline(file, outline, firsts, (y) => points(layout.pageSize.height - y)),
    },
    viewerPreferences: VIEWER_PREFERENCES,
    structure: { K: root, ParentTree: file.add({ Nums: parents }), ParentTreeNextKey: index },
    information: informationOf(metadata),
  });
}

const isNumbered = ({ items }: Page): boolean => items.some(isCopyNumber);

/** Any copy may have any digit: pages for the faces only. */
const withDigits = (layout: Layout): Layout => ({ ...layout, pages: [...layout.pages, ...withCopyNumber(layout, DIGITS).pages] });
