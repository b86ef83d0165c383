import { describe, expect, it } from 'vitest';
import { gbt9704Values } from '../../../src/standard/gbt9704.ts';
import { withChanges } from '../../../src/standard/settings.ts';
import { docxOf, faultsOf } from '../../support/docx.ts';
import { exampleText, renderText } from '../../support/examples.ts';

describe('a DOCX with roman digits', () => {
  it.each(['every-key', 'fit-tight'])('%s is valid: their runs keep the order of properties', async (name) => {
    const rendering = await renderText(exampleText(name), ['docx'], withChanges(gbt9704Values, new Map([['face.digits', 'roman']])));
    expect(await faultsOf(docxOf(rendering))).toEqual([]);
  }, 60_000);
});
