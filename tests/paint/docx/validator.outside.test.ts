import { describe, expect, it } from 'vitest';
import { docxOf, faultsOf } from '../../support/docx.ts';
import { exampleNames, renderExample } from '../../support/examples.ts';

describe('Microsoft’s Open XML SDK finds nothing wrong', () => {
  it.each(exampleNames)('%s', async (name) => {
    const rendering = await renderExample(name, ['docx']);
    for (const { outputs } of [rendering, ...rendering.attachments]) expect(await faultsOf(docxOf({ ...rendering, outputs }))).toEqual([]);
  });
});
