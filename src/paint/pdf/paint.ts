import type { Metadata } from '../../document/document.ts';
import type { Faces } from '../../faces/faces.ts';
import type { Layout } from '../../typeset/pages.ts';
import { fontsOf } from './fonts.ts';
import { informationOf, xmpOf } from './metadata.ts';
import { openPdf } from './objects.ts';
import { writeOutline } from './outline.ts';
import { painted, pageWriterOf, points } from './pages.ts';
import { writeStructure } from './structure.ts';

export const LANGUAGE = 'zh-CN';

/** Printed as it is, on both sides (GB/T 9704-2012 6.2). */
export const VIEWER_PREFERENCES = { DisplayDocTitle: true, PrintScaling: 'None', Duplex: 'DuplexFlipLongEdge' };

/**
 * The laid-out document as a PDF 1.7 file: subset faces, tagged, with bookmarks. The same input gives the same bytes.
 * @throws Error when the layout uses a character that its face does not have: a bug of the layout
 */
export function paintPdf(whole: Layout, metadata: Metadata, faces: Faces): Uint8Array {
  const layout = painted(whole);
  const file = openPdf(LANGUAGE);
  const writer = pageWriterOf(file, layout, fontsOf(layout, faces));
  const pages = layout.pages.map((page, index) => {
    const content = writer.content(page);
    return { reference: writer.page(content, index), marked: content.marked };
  });
  const references = pages.map((page) => page.reference);
  return file.finish({
    catalog: {
      Metadata: file.stream({ Type: 'Metadata', Subtype: 'XML' }, xmpOf(metadata, LANGUAGE)),
      Outlines: writeOutline(file, layout.outline, references, (y) => points(layout.pageSize.height - y)),
    },
    viewerPreferences: VIEWER_PREFERENCES,
    structure: writeStructure(file, pages, layout.decisions.tables, layout.pageSize.height),
    information: informationOf(metadata),
  });
}
