import type { InkColour, RuleItem } from '../../typeset/pages.ts';
import { mmToPt, mmToTwips } from '../../units.ts';
import type { Element } from './element.ts';
import type { SectionKind } from './flow.ts';
import { ASCENT, ascentOf, borderSize, descentOf, plannedAscent, twipsToMm, type Grid, type Twips } from './grid.ts';
import type { PlacedLine, PlacedRule } from './placed.ts';
import { OFF_GRID, SPACED_BELOW, type StyleKey } from './style-names.ts';

/** The rule below the number as a paragraph border: thickness in eighths of a point, distance from the line box in points. */
export interface BorderBelow {
  readonly size: number;
  readonly space: number;
  readonly color: InkColour;
}

/** Less than this is a rounding of line heights, not a distance. */
const ROUNDING: Twips = 20;
/** Distance of the rule where no number stands above it. */
const BARE_SPACE = 7;

/**
 * The border that puts a rule where the pages have it. Its distance is in whole points: the thickness takes what is left.
 * Word measures it from the line box, whose lower edge lies below the number's baseline.
 */
export function borderBelow(rule: RuleItem, line: PlacedLine | undefined, height: Twips): BorderBelow {
  const space = line ? Math.round(mmToPt(rule.y - rule.thickness / 2 - line.baseline) - descentOf(height) / 20) : BARE_SPACE;
  return { size: borderSize(rule.thickness), space, color: rule.color };
}

export const depthOf = ({ size, space }: Pick<BorderBelow, 'size' | 'space'>): Twips => Math.round((space + size / 8) * 20);

/**
 * Space above a paragraph. `turns`: the page turns above it by itself, where programs leave that space out. `after`: space below it, which a
 * table has none of above. `line`: height of its lines where they stand at the head of a page whose margins are the type area's, or of an empty one above a stamp.
 */
export interface Distance {
  readonly before: Twips;
  readonly turns: boolean;
  readonly after?: Twips;
  readonly line?: Twips;
}

/** Where page 1 begins, and the depth of what stands below its mark as a border. */
export interface PageHead {
  readonly top: Twips;
  readonly depth: Twips;
}

const NONE: Distance = { before: 0, turns: false };

/**
 * Space above each element, so that its first baseline falls where the typesetter has it: what is missing from the foot of the
 * line box above, which lies where the flow has brought it. Lines that follow on have none.
 */
export function distancesOf(elements: readonly Element[], heightOf: (style: StyleKey) => Twips, sectionTop: (kind: SectionKind) => Twips, grid: Grid, rule: PlacedRule | undefined, head: PageHead = { top: sectionTop('text'), depth: 0 }): readonly Distance[] {
  let page = 0;
  let foot: Twips = 0;
  const distances: Distance[] = [];
  for (const [index, element] of elements.entries()) {
    const kind = element.section ?? 'text';
    const topOf = (at: number): Twips => (at === 1 && kind === 'text' ? head.top : sectionTop(kind));
    const begins = kind !== (elements[index - 1]?.section ?? 'text');
    if (element.table) {
      const { first, last } = element.table;
      const turns = first.page !== page && page > 0 && !begins;
      const missing = mmToTwips(first.y) - foot;
      const above = distances.at(-1);
      if (above && first.page === page && missing >= ROUNDING) distances[distances.length - 1] = { ...above, after: missing };
      distances.push({ before: 0, turns });
      foot = mmToTwips(last.y);
      page = last.page;
      continue;
    }
    if (element.pictures) {
      const { page: own, top, bottom } = element.pictures;
      const isFresh = own !== page;
      const space = mmToTwips(top) - (isFresh ? topOf(own) : foot);
      // At the head of a page, where programs leave the space above out, the line itself is higher.
      distances.push(isFresh && space >= ROUNDING ? { ...NONE, line: mmToTwips(bottom) - topOf(own) } : { before: Math.max(0, space), turns: false });
      foot = mmToTwips(bottom);
      page = own;
      continue;
    }
    const height = heightOf(element.style);
    if (element.style === 'tableGap') foot += height;
    const border = element.ruled && rule ? borderBelow(rule, element.lines[0], height) : undefined;
    const bare = border && rule && element.lines.length === 0 ? bareLine(rule, border, height) : undefined;
    const lines = bare ? [bare] : element.lines;
    const first = lines[0];
    const last = lines.at(-1);
    if (!first || !last) {
      distances.push(element.height === undefined || element.height === height ? NONE : { ...NONE, line: element.height });
      continue;
    }
    const isFresh = first.page !== page;
    const turns = isFresh && page > 0 && !begins && !element.pageBreakBefore && (element.above > 0 || element.turnsBefore === true);
    if (isFresh) foot = topOf(first.page);
    const onGrid = kind === 'text' && !OFF_GRID.has(element.style);
    const room = mmToTwips(first.baseline) - foot;
    const line = isFresh && kind !== 'text' && room < ascentOf(height) ? Math.floor(room / ASCENT) : height;
    const missing = room - plannedAscent(line, onGrid);
    // Below names that stand off the grid the date's line lacks what it is lowered by.
    const least = elements[index - 1]?.style === 'issuers' ? 1 : ROUNDING;
    const before = missing < least ? 0 : missing;
    const onLastPage = lines.filter((each) => each.page === last.page).length;
    const start = last.page === first.page ? foot + before : topOf(last.page);
    foot = start + onLastPage * line + (border ? depthOf(border) : 0) + (element.style === 'mark' ? head.depth : 0);
    page = last.page;
    if (elements[index - 1]?.style === 'stampRoom') {
      distances[distances.length - 1] = { ...NONE, line: Math.max(1, before) };
      distances.push(NONE);
      continue;
    }
    const upper = elements[index - 1];
    if (upper && SPACED_BELOW.has(upper.style) && !isFresh && before > 0) {
      distances[distances.length - 1] = { ...(distances.at(-1) ?? NONE), after: before };
      distances.push(NONE);
      continue;
    }
    distances.push({ ...(turns ? { before: element.above * grid.pitch, turns } : { before, turns }), ...(line !== height && { line }) });
  }
  return distances;
}

/** Where the line of a number that is not there would be. */
function bareLine(rule: PlacedRule, border: BorderBelow, height: Twips): PlacedLine {
  const baseline = rule.y - rule.thickness / 2 - twipsToMm(border.space * 20 + descentOf(height));
  return { page: rule.page, baseline, segments: [] };
}
