import { gbt9704Values, type Rendering, type Standard } from '../../../src/index.ts';
import { changesOf } from '../../../src/standard/profiles.ts';
import { withChanges } from '../../../src/standard/settings.ts';
import { docxOf, partOf } from '../../support/docx.ts';
import { exampleText, pdfOf, renderText } from '../../support/examples.ts';
import { readPdf } from '../../support/read-pdf.ts';
import type { Measure, Measured } from './measure.ts';
import { readingOf, type Beside, type Reading } from './reading.ts';

/** The file that a measure is taken of: an example, changed or not. */
export const sourceOf = ({ example, change }: Measure): string => (change ? change(exampleText(example)) : exampleText(example));

/** What a measure is taken of is told apart by its text and by what of the standard is otherwise. */
export const keyOf = (measure: Measure): string => `${JSON.stringify(measure.profile ?? {})}\n${sourceOf(measure)}`;

/** Examples that are written once each, to one standard. */
export class Files {
  private readonly pdfs = new Map<string, Promise<Reading>>();
  constructor(private readonly standard: Standard = gbt9704Values) {}

  readonly pdf = (measure: Measure): Promise<Reading> => {
    const key = keyOf(measure);
    const made = this.pdfs.get(key) ?? this.write(measure);
    this.pdfs.set(key, made);
    return made;
  };

  private async write(measure: Measure): Promise<Reading> {
    const standard = withChanges(this.standard, changesOf(measure.profile ?? {}));
    const rendering = await renderText(sourceOf(measure), ['pdf'], standard);
    const bytes = pdfOf(rendering);
    return readingOf(await readPdf(bytes), bytes, besideOf(rendering, measure, standard));
  }
}

/** The rest of what a measure may ask: made when it does. */
function besideOf({ diagnostics }: Rendering, measure: Measure, standard: Standard): Beside {
  let docx: Promise<Uint8Array> | undefined;
  return {
    docx: async (part) => partOf(await (docx ??= docxFrom(measure, standard)), part),
    findings: new Set(diagnostics.map(({ ruleId, messageId }) => `${ruleId}/${messageId}`)),
  };
}

export const docxFrom = async (measure: Measure, standard: Standard = withChanges(gbt9704Values, changesOf(measure.profile ?? {}))): Promise<Uint8Array> =>
  docxOf(await renderText(sourceOf(measure), ['docx'], standard));

/** What a file has; `none` says why it has nothing. */
export async function take(measure: Measure, reading: Reading): Promise<Measured> {
  try {
    return await measure.read(reading);
  } catch (error) {
    return error instanceof Error ? `none: ${error.message.split('\n')[0] ?? ''}` : 'none';
  }
}
