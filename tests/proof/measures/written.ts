import type { Standard } from '../../../src/index.ts';
import { docxOf } from '../../support/docx.ts';
import { exampleText, pdfOf, renderText } from '../../support/examples.ts';
import { readPdf } from '../../support/read-pdf.ts';
import type { Measure, Measured } from './measure.ts';
import { readingOf, type Reading } from './reading.ts';

/** The file that a measure is taken of: an example, changed or not. */
export const sourceOf = ({ example, change }: Measure): string => (change ? change(exampleText(example)) : exampleText(example));

/** Examples that are written once each, to one standard. */
export class Files {
  private readonly pdfs = new Map<string, Promise<Reading>>();
  constructor(private readonly standard?: Standard) {}

  readonly pdf = (source: string): Promise<Reading> => {
    const made = this.pdfs.get(source) ?? this.write(source);
    this.pdfs.set(source, made);
    return made;
  };

  private async write(source: string): Promise<Reading> {
    const bytes = pdfOf(await renderText(source, ['pdf'], this.standard));
    return readingOf(await readPdf(bytes), bytes);
  }
}

export const docxFrom = async (source: string): Promise<Uint8Array> => docxOf(await renderText(source, ['docx']));

/** What a file has; `none` says why it has nothing. */
export async function take(measure: Measure, reading: Reading): Promise<Measured> {
  try {
    return await measure.read(reading);
  } catch (error) {
    return error instanceof Error ? `none: ${error.message.split('\n')[0] ?? ''}` : 'none';
  }
}
