import type { Metadata } from '../../document/document.ts';
import type { Faces } from '../../faces/faces.ts';
import type { Item, Layout } from '../../typeset/pages.ts';
import { mmToPt, type Mm } from '../../units.ts';
import { contentOf } from './content.ts';
import { embedFont } from './embed.ts';
import { fontsOf } from './fonts.ts';
import { embedImages } from './images.ts';
import { markedOf } from './marked.ts';
import { informationOf, xmpOf } from './metadata.ts';
import { decimal } from './number.ts';
import { openPdf } from './objects.ts';
import { writeOutline } from './outline.ts';
import { writeStructure } from './structure.ts';
import { tagsOf } from './tags.ts';

const LANGUAGE = 'zh-CN';

/** Printed as it is, on both sides (GB/T 9704-2012 6.2). */
const VIEWER_PREFERENCES = { DisplayDocTitle: true, PrintScaling: 'None', Duplex: 'DuplexFlipLongEdge' };

/**
 * The laid-out document as a PDF 1.7 file: subset faces, tagged, with bookmarks. The same input gives the same bytes.
 * @throws Error when the layout uses a character that its face does not have: a bug of the layout
 */
export function paintPdf(whole: Layout, metadata: Metadata, faces: Faces): Uint8Array {
  const layout = painted(whole);
  const { width, height } = layout.pageSize;
  const file = openPdf(LANGUAGE);
  const fonts = fontsOf(layout, faces);
  const embedded = Object.fromEntries([...fonts.values()].map((font) => [font.name, embedFont(file, font)]));
  const images = layout.images && embedImages(file, layout.images);
  const resources = file.add({ Font: embedded, XObject: images?.references });
  const tagOf = tagsOf(layout);
  const mediaBox = [0, 0, points(width), points(height)];

  const pages = layout.pages.map((page, index) => {
    const marked = markedOf(page, tagOf);
    const reference = file.page({
      MediaBox: mediaBox,
      Resources: resources,
      Contents: file.stream({}, contentOf(marked, layout, fonts, images?.names)),
      StructParents: index,
      Tabs: 'S',
    });
    return { reference, marked };
  });
  const references = pages.map((page) => page.reference);
  return file.finish({
    catalog: {
      Metadata: file.stream({ Type: 'Metadata', Subtype: 'XML' }, xmpOf(metadata, LANGUAGE)),
      Outlines: writeOutline(file, layout.outline, references, (y) => points(height - y)),
    },
    viewerPreferences: VIEWER_PREFERENCES,
    structure: writeStructure(file, pages, layout.decisions.tables),
    information: informationOf(metadata),
  });
}

/** The layout without what keeps its place and is not painted. */
function painted(layout: Layout): Layout {
  if (layout.pages.every(({ items }) => items.every(isPainted))) return layout;
  return { ...layout, pages: layout.pages.map((page) => ({ ...page, items: page.items.filter(isPainted) })) };
}

const isPainted = (item: Item): boolean => item.kind === 'image' || item.color !== 'none';

/** Millimetres as points to a thousandth. */
const points = (length: Mm): number => Number(decimal(mmToPt(length), 3));
