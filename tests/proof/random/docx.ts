import { convertToPdf } from '../../support/docx.ts';
import { readPdf, type ReadPdf } from '../../support/read-pdf.ts';
import { othersOf, proseOf } from './texts.ts';
import { squeezed, type Written } from './written.ts';

/** Documents that LibreOffice gets at once: one start of it takes seconds. */
const BATCH = 40;

/**
 * Why LibreOffice may need another page than we do; each is counted. It hangs stops only, while the default is what Word hangs, and its lines of a
 * table differ where a cell's do; what is pushed over a page's edge by a line is a page more or fewer.
 */
const EXCEPTIONS: readonly { readonly reason: string; readonly applies: (written: Written) => boolean }[] = [
  { reason: 'a profile with another grid', applies: ({ value }) => value['profile'] !== undefined },
  { reason: 'marks hang that LibreOffice does not hang', applies: ({ value }) => value['hanging'] !== 'stops' },
  { reason: 'a table', applies: ({ layout }) => layout.decisions.tables !== undefined },
];

/** Exceptions that are chance in a short run. */
const FEW = 3;
/** Of all documents in which an exception may be taken. */
const MOST_EXCEPTIONS = 0.15;

interface Comparison {
  readonly differing: number;
  readonly report: readonly string[];
}

/** The DOCX of documents through LibreOffice: as many pages as the PDF has, and all text. */
export async function compareDocx(documents: readonly { readonly index: number; readonly written: Written }[]): Promise<Comparison> {
  const report: string[] = [];
  const exceptions = new Map<string, number>();
  let differing = 0;
  for (let from = 0; from < documents.length; from += BATCH) {
    const batch = new Map(documents.slice(from, from + BATCH).map(({ index, written }) => [`document-${index}`, written]));
    const converted = convertToPdf(new Map([...batch].flatMap(([name, { docx }]) => (docx ? [[name, docx] as const] : []))));
    for (const [name, bytes] of converted) {
      const written = batch.get(name);
      if (!written) continue;
      const theirs = await readPdf(bytes);
      const lost = lostIn(theirs, written);
      const pages = theirs.pages.length === written.pages.length ? undefined : `${theirs.pages.length} pages instead of ${written.pages.length}`;
      const exception = pages && !lost ? EXCEPTIONS.find(({ applies }) => applies(written)) : undefined;
      if (exception) exceptions.set(exception.reason, (exceptions.get(exception.reason) ?? 0) + 1);
      else if (pages ?? lost) {
        differing += 1;
        report.push(`✗ ${name}: ${[pages, lost].filter(Boolean).join('; ')}\n  ${written.yaml}`);
      }
    }
  }
  const taken = [...exceptions.values()].reduce((sum, times) => sum + times, 0);
  report.push(`as DOCX: ${documents.length} documents, ${documents.length - taken - differing} with the same pages; ${[...exceptions].map(([reason, times]) => `${times} differ by ${reason}`).join(', ') || 'none differ'}`);
  const tooMany = taken > Math.max(FEW, MOST_EXCEPTIONS * documents.length);
  if (tooMany) report.push('✗ too many exceptions');
  return { differing: differing + (tooMany ? 1 : 0), report };
}

/** Characters of the texts that LibreOffice's pages have fewer of. */
function lostIn(theirs: ReadPdf, { value }: Written): string | undefined {
  const found = counted(theirs.pages.flatMap((page) => page.characters.map(({ text }) => text)).join(''));
  const wanted = counted([...proseOf(value), ...othersOf(value)].join(''));
  const missing = [...wanted].filter(([character, count]) => (found.get(character) ?? 0) < count).map(([character]) => character);
  // A stop that hangs before a digit is sometimes not painted by LibreOffice 7.4.
  return missing.some((character) => !/[，。、；：！？]/u.test(character)) ? `fewer of ${missing.join('')}` : undefined;
}

function counted(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const character of squeezed(text)) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}
