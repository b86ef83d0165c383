import type { Metadata } from '../../../src/document/document.ts';
import type { Item, Layout, OutlineEntry, RuleItem, TextItem } from '../../../src/typeset/pages.ts';

/** Layouts made by hand: what the painter is given, as plainly as can be. */

export const METADATA: Metadata = { title: '关于某事的通知', issuer: '某某局', number: '某发〔2024〕1号', date: '2024-02-29' };

/** A hanzi's advance on the grid, 156 mm / 28. */
export const EM = 156 / 28;

export function text(value: string, given: Partial<TextItem> = {}): TextItem {
  const advances = Array.from(value, (character) => (character <= '~' ? EM / 2 : EM));
  return { kind: 'text', role: 'body', block: 'body.1', text: value, face: 'fangsong', size: 16, x: 28, y: 42, advances, color: 'black', ...given };
}

export const rule = (given: Partial<RuleItem> = {}): RuleItem => ({
  kind: 'rule',
  role: 'number',
  block: 'number',
  x: 28,
  y: 120,
  length: 156,
  thickness: 0.53,
  color: 'red',
  ...given,
});

export const layoutOf = (pages: readonly (readonly Item[])[], outline: readonly OutlineEntry[] = []): Layout => ({
  pageSize: { width: 210, height: 297 },
  inks: 'screen',
  pages: pages.map((items, index) => ({ number: index + 1, items })),
  outline,
  decisions: {
    lines: 22,
    pitch: EM * 1.875,
    mark: { size: 38, scale: 1, spacing: 0 },
    titles: {},
    carried: 0,
    seals: {},
    blankPages: [],
    unnumberedPages: [],
  },
});
