import { describe, expect, it } from 'vitest';
import { CLOSINGS, textOn } from '../../support/closings.ts';
import { convertToPdf, docxOf, libreOffice } from '../../support/docx.ts';
import { pdfOf, renderText } from '../../support/examples.ts';
import { readPdf } from '../../support/read-pdf.ts';

describe.runIf(libreOffice)('a closing in the DOCX as LibreOffice sets it', () => {
  it.each(CLOSINGS)('takes %s with it to the next page, as in the PDF', async (_, yaml) => {
    const rendering = await renderText(yaml, ['pdf', 'docx']);
    const theirs = await readPdf(convertToPdf(new Map([['closing', docxOf(rendering)]])).get('closing') ?? new Uint8Array());
    expect(textOn(theirs, 2)).toEqual(textOn(await readPdf(pdfOf(rendering)), 2));
  });
});
