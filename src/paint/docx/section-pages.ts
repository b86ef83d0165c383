import type { Standard } from '../../standard/gbt9704.ts';
import { landscapeOf } from '../../typeset/sheet.ts';
import { mmToTwips } from '../../units.ts';
import type { SectionKind } from './flow.ts';
import { FOOTER_LINE, type Grid, type Twips } from './grid.ts';
import type { NumberBox } from './page-number-box.ts';

/** A section's page: its size and its margins. */
export interface SectionPage {
  readonly page: Grid['page'];
  readonly margin: Grid['margin'];
}

/** Pages by kind of section: text has the grid's margins, tables' own pages have the type area's. */
export function pagesOf(standard: Standard, grid: Grid): Readonly<Record<SectionKind, SectionPage>> {
  return { text: grid, upright: areaOf(standard), landscape: areaOf(landscapeOf(standard)) };
}

function areaOf({ page, typeArea }: Standard): SectionPage {
  const size = { width: mmToTwips(page.width), height: mmToTwips(page.height) };
  const top = mmToTwips(typeArea.top);
  const left = mmToTwips(typeArea.left);
  return {
    page: size,
    margin: { top, left, right: size.width - mmToTwips(typeArea.left + typeArea.width), bottom: size.height - mmToTwips(typeArea.top + typeArea.height) - RULE_AND_ROUNDING },
  };
}

/** The lowest rule stands on the type area's edge, its lower half below it. */
const RULE_AND_ROUNDING: Twips = 12;

/** The page number's line on a landscape page, as far below the type area as on an upright one, whose foot is at the left. */
export function numberBoxOf(standard: Standard, footer: Twips): NumberBox {
  const { typeArea } = standard;
  return { left: footer, top: mmToTwips(typeArea.left), width: FOOTER_LINE, height: mmToTwips(typeArea.width) };
}
