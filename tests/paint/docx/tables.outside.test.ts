import { beforeAll, describe, expect, it } from 'vitest';
import { convertToPdf, docxOf, libreOffice } from '../../support/docx.ts';
import { exampleNames, hasTable, pdfOf, renderExample } from '../../support/examples.ts';
import { readPdf, type ReadPage, type ReadPdf } from '../../support/read-pdf.ts';

/** Tables of the DOCX set by LibreOffice against our own PDF: millimetres on the written files. */
const TOLERANCE = 0.7;
/**
 * A table of the body that goes on on a page begins at the margin, which puts lines of text on the grid: so much above the type area. Attachments
 * that are tables have sections with the type area's margins.
 */
const CONTINUED = 3.5;
const toleranceOf = (name: string, page: number): number => ((name === 'table' && page === 3) || (name === 'table-small' && page === 2) ? CONTINUED : TOLERANCE);
const names = exampleNames.filter(hasTable);

interface Pair {
  readonly ours: ReadPdf;
  readonly theirs: ReadPdf;
  /** As they lie in the stack of paper: landscape ones upright. */
  readonly theirSheets: ReadPdf;
  readonly ourSheets: ReadPdf;
}

const pairs = new Map<string, Pair>();
const pairOf = (name: string): Pair => {
  const pair = pairs.get(name);
  if (!pair) throw new Error(`no ${name}`);
  return pair;
};

const textOf = (text: string): string => text.replace(/\s/gu, '');
const charactersOf = (page: ReadPage): string => page.characters.map(({ text }) => textOf(text)).sort().join('');

/** Heights of level rules; those that touch are one. */
function levelsOf(page: ReadPage): readonly number[] {
  const heights = page.rules.map((rule) => rule.y).sort((one, other) => one - other);
  return heights.filter((y, index) => index === 0 || y - (heights[index - 1] ?? 0) > TOLERANCE);
}

describe.runIf(libreOffice)('tables of the DOCX in LibreOffice', () => {
  beforeAll(async () => {
    const pdf = new Map<string, Uint8Array>();
    const docx = new Map<string, Uint8Array>();
    for (const name of names) {
      const rendering = await renderExample(name, ['pdf', 'docx']);
      pdf.set(name, pdfOf(rendering));
      docx.set(name, docxOf(rendering));
    }
    for (const [name, bytes] of convertToPdf(docx)) {
      const own = pdf.get(name) ?? bytes;
      const theirs = await readPdf(bytes);
      const landscape = theirs.pages.filter((page) => page.width > page.height).map((page) => page.number);
      pairs.set(name, { theirs, ours: await readPdf(own, landscape), theirSheets: await readPdf(bytes, landscape), ourSheets: await readPdf(own) });
    }
  });

  describe.each(names)('%s', (name) => {
    it('have the same pages with the same characters on each', () => {
      const { ours, theirs } = pairOf(name);
      expect(theirs.pages).toHaveLength(ours.pages.length);
      for (const page of ours.pages) expect(charactersOf(theirs.page(page.number)), `page ${page.number}`).toBe(charactersOf(page));
    });

    it('have their rules where the PDF has them', () => {
      const { ours, theirs } = pairOf(name);
      for (const page of ours.pages) {
        const found = levelsOf(theirs.page(page.number));
        const wanted = levelsOf(page);
        expect(found, `page ${page.number}`).toHaveLength(wanted.length);
        wanted.forEach((y, index) => expect(Math.abs((found[index] ?? NaN) - y), `rule ${index} of page ${page.number}`).toBeLessThanOrEqual(toleranceOf(name, page.number)));
      }
    });

    it('have their text on its baselines', () => {
      const { ours, theirs } = pairOf(name);
      for (const page of ours.pages) {
        const found = theirs.page(page.number).lines;
        const same = page.lines.flatMap((line) => {
          const others = found.filter((other) => textOf(other.text) === textOf(line.text));
          return others.length > 0 ? [{ line, y: Math.min(...others.map((other) => Math.abs(other.y - line.y))) }] : [];
        });
        expect(same.length, `page ${page.number}`).toBeGreaterThanOrEqual(page.lines.length * 0.6);
        for (const { line, y } of same) expect(y, `page ${page.number}: ${line.text}`).toBeLessThanOrEqual(toleranceOf(name, page.number));
      }
    });

    it('leave the page number where it is on the sheet (8)', () => {
      const { ourSheets, theirSheets } = pairOf(name);
      for (const page of ourSheets.pages) {
        const number = new RegExp(`^—${page.number}—$`, 'u');
        const [wanted, found] = [page, theirSheets.page(page.number)].map((sheet) => sheet.lines.find((line) => number.test(textOf(line.text))));
        if (!wanted) continue;
        for (const side of ['x0', 'x1', 'y'] as const) expect(Math.abs((found?.[side] ?? NaN) - wanted[side]), `${side} on page ${page.number}`).toBeLessThanOrEqual(TOLERANCE);
      }
    });
  });
});
