import { beforeAll, describe, expect, it } from 'vitest';
import { convertToPdf, docxOf, libreOffice } from '../../support/docx.ts';
import { pdfOf, renderExample } from '../../support/examples.ts';
import { readPdf, type ReadLine, type ReadPdf } from '../../support/read-pdf.ts';

/** Footnotes of the DOCX, set by LibreOffice, against our own PDF, in mm on the written files. */
const TOLERANCE = 0.7;
const CIRCLED = /[①-⑳]/u;

interface Line {
  readonly page: number;
  readonly text: string;
  readonly line: ReadLine;
}

const linesOf = (pdf: ReadPdf, isSize: (points: number) => boolean): readonly Line[] =>
  pdf.pages.flatMap(({ number, lines }) => lines.filter(({ size }) => isSize(size)).map((line) => ({ page: number, text: line.text.replace(/\s/gu, '').replace(CIRCLED, ''), line }))).filter(({ text }) => text !== '');

describe.runIf(libreOffice)('footnotes of the DOCX in LibreOffice', () => {
  let ours: ReadPdf;
  let theirs: ReadPdf;
  beforeAll(async () => {
    const rendering = await renderExample('footnotes', ['pdf', 'docx']);
    ours = await readPdf(pdfOf(rendering));
    theirs = await readPdf(convertToPdf(new Map([['footnotes', docxOf(rendering)]])).get('footnotes') ?? new Uint8Array());
  });

  it('break into the same lines, on the same pages and baselines', () => {
    const isNote = (points: number): boolean => points > 10 && points < 11;
    const [wanted, found] = [linesOf(ours, isNote), linesOf(theirs, isNote)];
    expect(found.map(({ page, text }) => `${page} ${text}`)).toEqual(wanted.map(({ page, text }) => `${page} ${text}`));
    wanted.forEach(({ line, text }, index) => {
      const other = found[index]?.line;
      expect(Math.abs((other?.y ?? NaN) - line.y), text).toBeLessThanOrEqual(TOLERANCE);
      // Its own number is narrower.
      if (!CIRCLED.test(line.text)) expect(Math.abs((other?.x0 ?? NaN) - line.x0), text).toBeLessThanOrEqual(TOLERANCE);
    });
  });

  it('leave the text its lines', () => {
    const isBody = (points: number): boolean => points > 15.5 && points < 16.5;
    const wanted = linesOf(ours, isBody);
    const found = linesOf(theirs, isBody);
    expect(found.map(({ page, text }) => `${page} ${text}`)).toEqual(wanted.map(({ page, text }) => `${page} ${text}`));
    wanted.forEach(({ line, text }, index) => {
      expect(Math.abs((found[index]?.line.y ?? NaN) - line.y), text).toBeLessThanOrEqual(TOLERANCE);
      expect(Math.abs((found[index]?.line.x0 ?? NaN) - line.x0), text).toBeLessThanOrEqual(TOLERANCE);
    });
  });
});
