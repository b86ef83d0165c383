import type { MarkBlock } from '../compose/composition.ts';
import type { Finding } from '../diagnostic.ts';
import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { spanOf } from '../text.ts';
import { mmToPt, ptToMm, type Cells, type Mm, type Pt } from '../units.ts';
import { clustersOf } from './cluster.ts';
import { cellsIn } from '../standard/cells.ts';
import { doubleRuleHeight, letterCentre, letterRules } from './letter.ts';
import { placeLine } from './line.ts';
import type { MarkFit } from './pages.ts';
import type { Rows } from './paragraph.ts';
import { greatest } from '../extremes.ts';

/**
 * Size of 发文机关标志 (7.2.4, practice): as large as its width allows, in half points; short marks are letter-spaced,
 * long ones condensed before the type gets smaller than is dignified. Never wider than the target width.
 */
export function fitMark(cells: Cells, { mark }: Standard): MarkFit {
  const characters = cells / 2;
  const size = widestSize(characters, mark.maxEm, mark);
  if (ptToMm(size) >= mark.condenseBelow) {
    const gaps = Math.ceil(characters) - 1;
    const missing = mark.spacedBelow - characters;
    const spacing = missing > 0 && gaps > 0 ? Math.min(1, missing / gaps) * ptToMm(size) : 0;
    return { size, scale: 1, spacing };
  }
  const condensed = condensedSize(characters, mark);
  return { size: condensed, scale: scaleFor(condensed, characters, mark), spacing: 0 };
}

/** The largest size whose characters have room without being condensed. */
export const widestSize = (characters: number, maxEm: Mm, { targetWidth }: Standard['mark']): Pt => halfPoints(Math.min(maxEm, targetWidth / characters));

/** The largest size, none too large, whose characters have room when they are condensed as far as they may be. */
export const condensedSize = (characters: number, { condenseBelow, condense, targetWidth }: Standard['mark']): Pt => halfPoints(Math.min(condenseBelow, targetWidth / (characters * condense)));

/** Width of the glyphs, so that they have room. */
export const scaleFor = (size: Pt, characters: number, { targetWidth }: Standard['mark']): number => Math.min(1, targetWidth / (characters * ptToMm(size)));

const halfPoints = (em: Mm): number => Math.floor(mmToPt(em) * 2 + 1e-9) / 2;

/** Smaller than any text of the standard: no mark is meant. */
const LEAST: Pt = 10;

/** A mark that is smaller than the title stands out no more: 以醒目、美观、庄重为原则 (7.2.4). */
export function smallMark({ text }: MarkBlock, fit: MarkFit, { size }: Standard): readonly Finding[] {
  if (fit.size >= size.title) return [];
  if (fit.size < LEAST) return [{ ruleId: 'typeset/small-mark', messageId: 'least', params: { size: fit.size, least: LEAST }, severity: 'error', clause: 'GB/T 9704-2012 7.2.4', span: spanOf(text) }];
  return [{ ruleId: 'typeset/small-mark', messageId: 'default', params: { size: fit.size, title: size.title }, severity: 'remark', clause: 'GB/T 9704-2012 7.2.4', span: spanOf(text) }];
}

/**
 * The mark on its baseline: the upper edge of its ink 35 mm below the type area's top, centred; in a letter 30 mm below the page's, with its rules
 * (10.1).
 */
export function typesetMark(block: MarkBlock, standard: Standard, faces: Faces): Rows & { readonly fit: MarkFit } {
  const fit = fitMark(cellsIn(block.text.value), standard);
  const run = { text: block.text, type: { face: standard.face.mark, size: fit.size } };
  const { clusters, findings } = clustersOf([run], faces);
  const em = ptToMm(fit.size);
  const cell = (em * fit.scale) / 2;
  const width = clusters.reduce((sum, cluster) => sum + cluster.cells * cell, 0) + fit.spacing * Math.max(0, clusters.length - 1);
  const { typeArea, mark, letter, grid } = standard;
  const items = placeLine(clusters, {
    x: (block.isLetter ? letterCentre(standard) : typeArea.left + typeArea.width / 2) - width / 2,
    cell,
    spread: fit.spacing * Math.max(0, clusters.length - 1),
    hangs: false,
    block: block.id,
    role: block.role,
    color: block.isBlank ? 'none' : mark.colour,
  }).map((item) => (fit.scale === 1 ? item : { ...item, scale: fit.scale }));
  const inkTop = greatest(clusters.map((cluster) => faces.ink(cluster.face, cluster.text.codePointAt(0) ?? 0).top), 0);
  const baseline = block.top + (clusters.length > 0 ? inkTop : grid.ascent) * em;
  const rules = block.isLetter ? letterRules(block, baseline, em, standard) : [];
  const below = block.isLetter ? letter.ruleBelow + doubleRuleHeight(standard) : 0;
  return {
    rows: [{ block: block.id, role: block.role, items: [...items, ...rules], em, below, place: { kind: 'baseline', y: baseline }, onGrid: false, keepWithNext: true }],
    findings: [...findings, ...smallMark(block, fit, standard)],
    fit,
  };
}
