import { expect, it } from 'vitest';
import { CLOSINGS, textOn } from '../support/closings.ts';
import { pdfOf, renderText } from '../support/examples.ts';
import { readPdf } from '../support/read-pdf.ts';

it.each(CLOSINGS)('a closing takes %s with it to the next page', async (_, yaml) => {
  const lines = textOn(await readPdf(pdfOf(await renderText(yaml))), 2);
  expect(lines).toEqual([expect.stringMatching(/。$/u), '特此通知。']);
});
