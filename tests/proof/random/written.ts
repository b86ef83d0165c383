import type { Layout, Standard } from '../../../src/index.ts';
import { pdfOf, renderText } from '../../support/examples.ts';
import { linesOf, readPdf, type ReadLine, type ReadPage } from '../../support/read-pdf.ts';
import type { Value } from './documents.ts';

/** A random document, written and read back. */
export interface Written {
  readonly value: Value;
  readonly yaml: string;
  readonly bytes: Uint8Array;
  readonly docx: Uint8Array | undefined;
  readonly layout: Layout;
  readonly pages: readonly WrittenPage[];
  /** What the program says about it: `ruleId/messageId`. */
  readonly findings: ReadonlySet<string>;
}

/** Text that runs to the right, and what runs upward on a landscape page read as if it were upright. */
export interface WrittenPage {
  readonly number: number;
  readonly upright: ReadPage;
  readonly turned: ReadPage | undefined;
  /** Lines that run to the right but for the page number. */
  readonly lines: readonly ReadLine[];
  readonly pageNumber: ReadLine | undefined;
  /** Characters in the order of the content, without the page number and white space. */
  readonly text: string;
}

/** A document that the program refuses, with its errors. */
export interface Refused {
  readonly errors: readonly string[];
}

export async function write(value: Value, withDocx = false, standard?: Standard): Promise<Written | Refused> {
  const yaml = JSON.stringify(value);
  const rendering = await renderText(yaml, withDocx ? ['pdf', 'docx'] : ['pdf'], standard);
  const { layout, diagnostics, outputs } = rendering;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ ruleId, messageId }) => `${ruleId}/${messageId}`);
  if (errors.length > 0 || !layout) return { errors };
  const bytes = pdfOf(rendering);
  return { value, yaml, bytes, docx: outputs.docx, layout, pages: await pagesOf(bytes, layout), findings: new Set(diagnostics.map(({ ruleId, messageId }) => `${ruleId}/${messageId}`)) };
}

async function pagesOf(bytes: Uint8Array, layout: Layout): Promise<readonly WrittenPage[]> {
  const turned = layout.pages.filter(({ items }) => items.some((item) => item.kind === 'text' && item.turned)).map(({ number }) => number);
  const upright = await readPdf(bytes);
  const sideways = turned.length > 0 ? await readPdf(bytes, turned) : undefined;
  return upright.pages.map((page) => {
    const own = linesOf(page.characters.filter((character) => character.upright));
    const pageNumber = own.findLast((line) => PAGE_NUMBER.test(line.text));
    return {
      number: page.number,
      upright: page,
      turned: turned.includes(page.number) ? sideways?.page(page.number) : undefined,
      lines: own.filter((line) => line !== pageNumber),
      pageNumber,
      text: squeezed(page.characters.map(({ text }) => text).join('')).replace(/—\d+—$/u, ''),
    };
  });
}

export const PAGE_NUMBER = /^— \d+ —$/u;
export const squeezed = (text: string): string => text.replace(/[\s\u3000]/gu, '');
