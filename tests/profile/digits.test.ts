import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { gbt9704Values } from '../../src/standard/gbt9704.ts';
import { withChanges } from '../../src/standard/settings.ts';
import { docxOf } from '../support/docx.ts';
import { exampleText, pdfOf, renderText } from '../support/examples.ts';
import { readPdf } from '../support/read-pdf.ts';

/** face.digits: roman — digits as Times New Roman has them, as wide as the text's own. */
const rendered = (digits: string, format: 'pdf' | 'docx') =>
  renderText(exampleText('every-key'), [format], withChanges(gbt9704Values, new Map([['face.digits', digits]])));

describe('digits of a house in the roman face', () => {
  it('are a face of their own in text, not in page numbers, and no line is broken otherwise', async () => {
    const [own, roman] = await Promise.all(['own', 'roman'].map(async (digits) => readPdf(pdfOf(await rendered(digits, 'pdf')))));
    expect(roman?.pages.map(({ lines }) => lines.map(({ text }) => text))).toEqual(own?.pages.map(({ lines }) => lines.map(({ text }) => text)));
    const runs = (roman?.pages ?? []).flatMap(({ lines }) => lines.flatMap((line) => line.runs));
    const faced = runs.filter(({ font }) => font.includes('GenReplyRoman'));
    expect(faced.length).toBeGreaterThan(5);
    for (const run of faced) expect(run.text).toMatch(/^[\d ]+$/u);
    for (const run of runs.filter(({ font, text }) => !font.includes('GenReplyRoman') && /\d/u.test(text))) expect(run.text).toMatch(/^[—\s\d]+$/u);
  });

  it('are runs of their own in the DOCX', async () => {
    const parts = unzipSync(docxOf(await rendered('roman', 'docx')));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const runs = [...xml.matchAll(/<w:r>(?:<w:rPr>((?:(?!<\/w:rPr>).)*)<\/w:rPr>)?<w:t [^>]*>([^<]*)<\/w:t><\/w:r>/gsu)];
    expect(runs.length).toBeGreaterThan(20);
    for (const [, properties = '', text = ''] of runs) expect(/\d/u.test(text), text).toBe(properties.includes('Times New Roman'));
  });
});
