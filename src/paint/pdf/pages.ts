import type { FaceId } from '../../faces/faces.ts';
import type { Item, Layout, Page } from '../../typeset/pages.ts';
import { mmToPt, type Mm } from '../../units.ts';
import { contentOf } from './content.ts';
import { embedFont } from './embed.ts';
import type { PdfFont } from './fonts.ts';
import { embedImages } from './images.ts';
import { markedOf, type Marked } from './marked.ts';
import { decimal } from './number.ts';
import type { PdfFile, PdfReference } from './objects.ts';
import { tagsOf } from './tags.ts';

/** A page's content, written: several pages may show it. */
export interface PageContent {
  readonly marked: readonly Marked[];
  readonly stream: PdfReference;
}

/** Writes the pages of one layout with the faces and pictures that they share. */
export interface PageWriter {
  content(page: Page): PageContent;
  /** @param index of the page among all that have marked content: its /StructParents */
  page(content: PageContent, index: number): PdfReference;
  /** A page without anything. */
  blank(): PdfReference;
}

/** @param layout without what is not painted */
export function pageWriterOf(file: PdfFile, layout: Layout, fonts: ReadonlyMap<FaceId, PdfFont>): PageWriter {
  const { width, height } = layout.pageSize;
  const embedded = Object.fromEntries([...fonts.values()].map((font) => [font.name, embedFont(file, font)]));
  const images = layout.images && embedImages(file, layout.images, layout.inks);
  const resources = file.add({ Font: embedded, XObject: images?.references });
  const tagOf = tagsOf(layout);
  const mediaBox = [0, 0, points(width), points(height)];
  return {
    content(page) {
      const marked = markedOf(page, tagOf);
      return { marked, stream: file.stream({}, contentOf(marked, layout, fonts, images?.names)) };
    },
    page: ({ stream }, index) => file.page({ MediaBox: mediaBox, Resources: resources, Contents: stream, StructParents: index, Tabs: 'S' }),
    blank: () => file.page({ MediaBox: mediaBox, Resources: {} }),
  };
}

/** The layout without what keeps its place and is not painted. */
export function painted(layout: Layout): Layout {
  if (layout.pages.every(({ items }) => items.every(isPainted))) return layout;
  return { ...layout, pages: layout.pages.map((page) => ({ ...page, items: page.items.filter(isPainted) })) };
}

const isPainted = (item: Item): boolean => item.kind === 'image' || item.color !== 'none';

/** Millimetres as points to a thousandth. */
export const points = (length: Mm): number => Number(decimal(mmToPt(length), 3));
