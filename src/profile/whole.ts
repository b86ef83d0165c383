import type { Finding } from '../diagnostic.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { bodyHeight, bodyPitch } from '../standard/metrics.ts';
import type { Span } from '../text.ts';
import { roundMm } from '../units.ts';
import { found } from './finding.ts';

/** Rounding of a profile's own numbers, as 28 pt are. */
const SLACK = 0.1;

/**
 * Whether a profile's values go together: the type area on the paper, the lines in the type area.
 * @param placeOf where a value stands in the profile's file
 */
export function checkWhole(standard: Standard, placeOf: (path: string) => Span | undefined): readonly Finding[] {
  const { page, typeArea, grid, pageNumber } = standard;
  const at = (...paths: readonly string[]): Span | undefined => paths.map(placeOf).find((span) => span !== undefined);
  const findings: Finding[] = [];
  const right = typeArea.left + typeArea.width;
  const foot = typeArea.top + typeArea.height;
  if (right > page.width + SLACK) findings.push(found('whole', 'width', at('type-area.width', 'type-area.left', 'page.width'), { reaches: roundMm(right), has: page.width }));
  if (foot > page.height + SLACK) findings.push(found('whole', 'height', at('type-area.height', 'type-area.top', 'page.height'), { reaches: roundMm(foot), has: page.height }));
  else if (foot + pageNumber.below > page.height) findings.push(found('whole', 'page-number', at('page-number.below', 'type-area.height', 'type-area.top'), { reaches: roundMm(foot + pageNumber.below), has: page.height }));
  const pitch = bodyPitch(standard);
  const needed = grid.first + (grid.lines - 1) * pitch + bodyHeight(standard);
  if (pitch < bodyHeight(standard)) findings.push(found('whole', 'pitch', at('grid.pitch', 'grid.lines', 'grid.characters', 'type-area.height'), { pitch: roundMm(pitch), hanzi: roundMm(bodyHeight(standard)) }));
  else if (needed > typeArea.height + SLACK) {
    const most = Math.floor((typeArea.height + SLACK - grid.first - bodyHeight(standard)) / pitch) + 1;
    findings.push(found('whole', 'lines', at('grid.lines', 'grid.pitch', 'grid.first', 'type-area.height'), { lines: grid.lines, pitch: roundMm(pitch), needs: roundMm(needed), has: typeArea.height, most }));
  }
  return findings;
}
