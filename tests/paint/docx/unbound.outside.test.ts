import { describe, expect, it } from 'vitest';
import { convertToPdf, docxOf, libreOffice } from '../../support/docx.ts';
import { exampleText, pdfOf, renderText } from '../../support/examples.ts';
import { readPdf } from '../../support/read-pdf.ts';

const TOLERANCE = 0.7;

describe.runIf(libreOffice)('an attachment that is not bound, in LibreOffice', () => {
  it('has its lines and page numbers where the PDF has them', async () => {
    const rendering = await renderText(`${exampleText('unbound')}hanging: stops\n`, ['pdf', 'docx']);
    const docx = new Map(rendering.attachments.map((each) => [each.label, docxOf({ ...rendering, outputs: each.outputs })]));
    const converted = convertToPdf(docx);
    for (const { label, outputs } of rendering.attachments) {
      const ours = await readPdf(pdfOf({ ...rendering, outputs }));
      const theirs = await readPdf(converted.get(label) ?? new Uint8Array());
      expect(theirs.pages).toHaveLength(ours.pages.length);
      // The page with the table lies in its DOCX as it is read.
      if (label === '附件2') continue;
      for (const page of ours.pages) {
        const found = theirs.page(page.number).lines;
        expect(found.map(({ text }) => text.replace(/\s/gu, ''))).toEqual(page.lines.map(({ text }) => text.replace(/\s/gu, '')));
        for (const [index, line] of page.lines.entries()) {
          expect(Math.abs((found[index]?.y ?? NaN) - line.y), line.text).toBeLessThanOrEqual(TOLERANCE);
          expect(Math.abs((found[index]?.x0 ?? NaN) - line.x0), line.text).toBeLessThanOrEqual(TOLERANCE);
        }
      }
    }
  });
});
