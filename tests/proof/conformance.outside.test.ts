import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { libreOffice } from '../support/docx.ts';
import { docxHolds, rowStart } from './conformance-text.ts';
import { measured } from './conformance.ts';
import { shown } from './measures/measure.ts';

/** Two versions of LibreOffice differ by less, in mm. */
const BETWEEN_VERSIONS = 0.3;
const report = readFileSync(new URL('../../docs/conformance.md', import.meta.url), 'utf8').split('\n');

describe.runIf(libreOffice)('the DOCX in LibreOffice', () => {
  it('has what the standard asks, and docs/conformance.md says so', async () => {
    const rows = await measured();
    // No two programs set a document alike to the hundredth: equal figures would be one file's.
    expect(rows.filter(({ pdf, docx }) => typeof pdf === 'number' && pdf !== docx).length).toBeGreaterThan(rows.length / 4);
    for (const row of rows) {
      expect(docxHolds(row), `${row.measure.clause} ${row.measure.statement} (${row.measure.example}): ${shown(row.docx)} instead of ${shown(row.measure.wanted)}`).toBe(true);
      const line = report.find((each) => each.startsWith(rowStart(row)));
      const said = line?.slice(rowStart(row).length).split('|')[0]?.trim();
      expect(line, `${row.measure.statement} is stale: npm run conformance`).toBeDefined();
      if (typeof row.docx === 'number' && said !== '–') expect(Math.abs(Number(said) - row.docx), row.measure.statement).toBeLessThanOrEqual(BETWEEN_VERSIONS);
    }
  }, 300_000);
});
