import { beforeAll, describe, expect, it } from 'vitest';
import type { ImageItem } from '../../../src/index.ts';
import { convertToPdf, docxOf, libreOffice } from '../../support/docx.ts';
import { exampleText, pdfOf, renderText } from '../../support/examples.ts';
import { inkOf, type Region } from '../../support/png.ts';

/** Seals and stamps of the DOCX, set by LibreOffice, against our own PDF: the ink of each picture, in mm. */
const TOLERANCE = 0.7;
/** Around a picture, where its ink may have moved to. */
const AROUND = 2;
const EXAMPLES = ['sealed', 'joint-sealed', 'stamped', 'order-stamped', 'joint-stamped'];

interface Pair {
  readonly ours: Uint8Array;
  readonly theirs: Uint8Array;
  readonly images: readonly { readonly page: number; readonly item: ImageItem }[];
}

const around = ({ x, y, width, height }: ImageItem): Region => ({ x0: x - AROUND, x1: x + width + AROUND, top: y - AROUND, bottom: y + height + AROUND });

describe.runIf(libreOffice)('pictures of the DOCX in LibreOffice', () => {
  const pairs = new Map<string, Pair>();

  beforeAll(async () => {
    const docx = new Map<string, Uint8Array>();
    const renderings = new Map<string, Omit<Pair, 'theirs'>>();
    for (const name of EXAMPLES) {
      const rendering = await renderText(`${exampleText(name)}\nhanging: stops\n`, ['pdf', 'docx']);
      docx.set(name, docxOf(rendering));
      const images = rendering.layout?.pages.flatMap(({ number, items }) => items.flatMap((item) => (item.kind === 'image' ? [{ page: number, item }] : []))) ?? [];
      renderings.set(name, { ours: pdfOf(rendering), images });
    }
    for (const [name, theirs] of convertToPdf(docx)) {
      const rendering = renderings.get(name);
      if (rendering) pairs.set(name, { ...rendering, theirs });
    }
  });

  it.each(EXAMPLES)('%s has each where the PDF has it', async (name) => {
    const { ours, theirs, images } = pairs.get(name) ?? expect.fail(`no ${name}`);
    expect(images.length).toBeGreaterThan(0);
    for (const page of new Set(images.map((image) => image.page))) {
      const [wanted, found] = [await inkOf(ours, page, 300), await inkOf(theirs, page, 300)];
      for (const { item } of images.filter((image) => image.page === page)) {
        const [own, other] = [wanted(around(item)), found(around(item))];
        for (const edge of ['x0', 'x1', 'top', 'bottom'] as const) expect(Math.abs((other?.[edge] ?? NaN) - (own?.[edge] ?? NaN)), `${item.image} ${edge}`).toBeLessThanOrEqual(TOLERANCE);
      }
    }
  });
});
