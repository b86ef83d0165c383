import { defineConfig } from 'vitest/config';

/** Suites that hand our files to other programs: LibreOffice, poppler, mutool, qpdf. */
const OUTSIDE = ['tests/outside/**/*.test.ts', 'tests/**/*.outside.test.ts'];

export default defineConfig({
  test: {
    // LibreOffice beside two workers is enough for two cores.
    maxWorkers: 2,
    projects: [
      { test: { name: 'program', include: ['tests/**/*.test.ts'], exclude: OUTSIDE, testTimeout: 30_000 } },
      { test: { name: 'outside', include: OUTSIDE, globalSetup: 'tests/support/announce-readers.ts', testTimeout: 180_000, hookTimeout: 180_000 } },
    ],
  },
});
