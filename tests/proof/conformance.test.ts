import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleNames } from '../support/examples.ts';
import { pdfHolds, rowStart } from './conformance-text.ts';
import { FIGURES } from './figures.ts';
import { MEASURES } from './measures/index.ts';
import { shown } from './measures/measure.ts';
import { Files, take } from './measures/written.ts';

/** The standard's statements on the written PDF; what LibreOffice makes of the DOCX is held by conformance.outside.test.ts. */
const report = readFileSync(new URL('../../docs/conformance.md', import.meta.url), 'utf8');
const files = new Files();

describe.each([...new Set(MEASURES.map(({ example }) => example))])('%s', (example) => {
  it('has what the standard asks, and docs/conformance.md says so', async () => {
    for (const measure of MEASURES.filter((each) => each.example === example)) {
      const pdf = await take(measure, await files.pdf(measure));
      expect(pdfHolds({ measure, pdf }), `${measure.clause} ${measure.statement}: ${shown(pdf)} instead of ${shown(measure.wanted)}`).toBe(true);
      expect(report.includes(rowStart({ measure, pdf })), `${measure.statement} is stale: npm run conformance`).toBe(true);
    }
  }, 60_000);
});

describe('docs/conformance.md', () => {
  it('has a row for each measure and none besides', () => {
    expect(report.split('\n').filter((line) => /^\| [^|]+ \| [^|]+ \| (?:must|usual|advised|practice|derived) \|/u.test(line))).toHaveLength(MEASURES.length);
  });
});

describe('the figures', () => {
  it('are all twelve', () => {
    expect(FIGURES.map(({ figure }) => figure)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  });

  it.each(FIGURES)('$figure is an example that is measured: $en', ({ examples }) => {
    for (const name of examples) {
      expect(exampleNames).toContain(name);
      expect(MEASURES.filter(({ example }) => example === name).length, name).toBeGreaterThan(0);
    }
  });
});
