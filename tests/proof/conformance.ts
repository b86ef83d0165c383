import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { convertToPdf } from '../support/docx.ts';
import { readPdf } from '../support/read-pdf.ts';
import { exemption, textOf, type Row } from './conformance-text.ts';
import { MEASURES } from './measures/index.ts';
import { readingOf, type Reading } from './measures/reading.ts';
import { docxFrom, Files, keyOf, take } from './measures/written.ts';

/** Every measure, taken of the PDF and of the DOCX as LibreOffice sets it. */
export async function measured(): Promise<readonly Row[]> {
  const files = new Files();
  const sources = new Map(MEASURES.filter((measure) => exemption(measure) === undefined).map((measure) => [keyOf(measure), measure]));
  const docx = new Map<string, Uint8Array>();
  const keys = new Map<string, string>();
  for (const [key, measure] of sources) {
    const name = `example-${docx.size}`;
    keys.set(name, key);
    docx.set(name, await docxFrom(measure));
  }
  const readings = new Map<string, Reading>();
  for (const [name, bytes] of convertToPdf(docx)) {
    const key = keys.get(name) ?? '';
    const measure = sources.get(key);
    if (measure) readings.set(key, readingOf(await readPdf(bytes), bytes, await files.pdf(measure)));
  }
  const rows: Row[] = [];
  for (const measure of MEASURES) {
    const reading = readings.get(keyOf(measure));
    rows.push({ measure, pdf: await take(measure, await files.pdf(measure)), docx: reading ? await take(measure, reading) : 'none' });
  }
  return rows;
}

/** `npm run conformance` writes docs/conformance.md. */
if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(new URL('../../docs/conformance.md', import.meta.url), textOf(await measured()));
