import { beforeAll, describe, expect, it } from 'vitest';
import { convertToPdf, docxOf, libreOffice } from '../../support/docx.ts';
import { exampleNames, hasPicture, pdfOf, renderExample } from '../../support/examples.ts';
import { readPdf, type ReadPdf } from '../../support/read-pdf.ts';

/** Pictures of the DOCX set by LibreOffice against our own PDF: millimetres on the written files. */
const TOLERANCE = 0.7;
const names = exampleNames.filter(hasPicture);

interface Pair {
  readonly ours: ReadPdf;
  readonly theirs: ReadPdf;
}

const pairs = new Map<string, Pair>();
const pairOf = (name: string): Pair => pairs.get(name) ?? expect.fail(`no ${name}`);
const textOf = (text: string): string => text.replace(/\s/gu, '');

describe.runIf(libreOffice)('pictures of the DOCX in LibreOffice', () => {
  beforeAll(async () => {
    const pdf = new Map<string, Uint8Array>();
    const docx = new Map<string, Uint8Array>();
    for (const name of names) {
      const rendering = await renderExample(name, ['pdf', 'docx']);
      pdf.set(name, pdfOf(rendering));
      docx.set(name, docxOf(rendering));
    }
    for (const [name, bytes] of convertToPdf(docx)) {
      const theirs = await readPdf(bytes);
      const landscape = theirs.pages.filter((page) => page.width > page.height).map((page) => page.number);
      pairs.set(name, { theirs, ours: await readPdf(pdf.get(name) ?? bytes, landscape) });
    }
  });

  describe.each(names)('%s', (name) => {
    it('stand where the PDF has them, as large', () => {
      const { ours, theirs } = pairOf(name);
      expect(theirs.pages).toHaveLength(ours.pages.length);
      for (const page of ours.pages) {
        const found = theirs.page(page.number).images;
        expect(found, `page ${page.number}`).toHaveLength(page.images.length);
        page.images.forEach((picture, index) => {
          for (const side of ['x0', 'x1', 'top', 'bottom'] as const) expect(Math.abs((found[index]?.[side] ?? NaN) - picture[side]), `${side} of picture ${index + 1} on page ${page.number}`).toBeLessThanOrEqual(TOLERANCE);
        });
      }
    });

    it('have captions and text on the same baselines', () => {
      const { ours, theirs } = pairOf(name);
      for (const page of ours.pages) {
        const found = theirs.page(page.number).lines;
        const same = page.lines.flatMap((line) => {
          const others = found.filter((other) => textOf(other.text) === textOf(line.text));
          return others.length > 0 ? [{ line, y: Math.min(...others.map((other) => Math.abs(other.y - line.y))) }] : [];
        });
        expect(same.length, `page ${page.number}`).toBeGreaterThanOrEqual(page.lines.length * 0.6);
        for (const { line, y } of same) expect(y, `page ${page.number}: ${line.text}`).toBeLessThanOrEqual(TOLERANCE);
      }
    });
  });
});
