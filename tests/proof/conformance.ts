import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { convertToPdf } from '../support/docx.ts';
import { readPdf } from '../support/read-pdf.ts';
import { textOf, type Row } from './conformance-text.ts';
import { MEASURES } from './measures/index.ts';
import { readingOf, type Reading } from './measures/reading.ts';
import { docxFrom, Files, sourceOf, take } from './measures/written.ts';

/** Every measure, taken of the PDF and of the DOCX as LibreOffice sets it. */
export async function measured(): Promise<readonly Row[]> {
  const files = new Files();
  const sources = [...new Set(MEASURES.map(sourceOf))];
  const docx = new Map<string, Uint8Array>();
  for (const [index, source] of sources.entries()) docx.set(`example-${index}`, await docxFrom(source));
  const readings = new Map<string, Reading>();
  for (const [name, bytes] of convertToPdf(docx)) readings.set(sources[Number(name.slice('example-'.length))] ?? '', readingOf(await readPdf(bytes), bytes));
  const rows: Row[] = [];
  for (const measure of MEASURES) {
    const reading = readings.get(sourceOf(measure));
    rows.push({ measure, pdf: await take(measure, await files.pdf(sourceOf(measure))), docx: reading ? await take(measure, reading) : 'none' });
  }
  return rows;
}

/** `npm run conformance` writes docs/conformance.md. */
if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(new URL('../../docs/conformance.md', import.meta.url), textOf(await measured()));
