import type { ImprintBlock } from '../../compose/composition.ts';
import type { Standard } from '../../standard/gbt9704.ts';
import { mmToTwips, type Mm } from '../../units.ts';
import { ASCENT, characterWidth, lineHeight, type Grid, type Twips } from './grid.ts';
import type { Places } from './placed.ts';

/** How the imprint's text stands in its cells. */
export interface ImprintLines {
  readonly lists: CellLines | undefined;
  readonly printing: CellLines | undefined;
  /** Width of 抄送：, with whose end turned lines align. */
  readonly labelWidth: Twips;
  /** Between the cells' margins. */
  readonly innerWidth: Twips;
}

export interface CellLines {
  /** Exact line of its text. */
  readonly line: Twips;
  /** From the middle of one rule to that of the next. */
  readonly height: Twips;
}

export const OFFICE = 'imprint.office';
export const DATE = 'imprint.date';

/** Lists stand above the thin rule, the printing line below it. */
export function imprintLinesOf(imprint: ImprintBlock | undefined, standard: Standard, grid: Grid, places: Places): ImprintLines {
  const character = characterWidth(standard.size.imprint);
  const label = Math.max(0, ...(imprint?.lists ?? []).map((list) => [...list.label.value].length));
  const rules = imprint ? places(imprint.id).rules.map((rule) => rule.y) : [];
  const cell = (ids: readonly string[]): CellLines | undefined => cellLines(ids.flatMap((id) => places(id).lines.map((line) => line.baseline)), rules, standard);
  return {
    lists: cell((imprint?.lists ?? []).map((list) => list.id)),
    printing: cell([OFFICE, DATE]),
    labelWidth: label * character,
    innerWidth: grid.width - 2 * standard.imprint.indent * character,
  };
}

/**
 * Exact lines that put a cell's text where the pages have it. An exact line has its baseline deeper than the middle of a cell wants
 * it: a single line is made lower for that, several share what is left between the first and the last.
 */
function cellLines(all: readonly Mm[], rules: readonly Mm[], standard: Standard): CellLines | undefined {
  const baselines = [...new Set(all)].sort((one, other) => one - other);
  const first = baselines[0];
  const top = rules.findLast((y) => first !== undefined && y < first);
  const bottom = rules.find((y) => top !== undefined && y > top);
  if (first === undefined || top === undefined || bottom === undefined) return undefined;
  const border = mmToTwips(standard.imprint.thickRule);
  const gaps = baselines.length - 1;
  const wanted = mmToTwips(first - top) - border / 2;
  const pitch = lineHeight(standard, standard.size.imprint);
  const line = Math.round((2 * wanted + gaps * pitch) / (2 * ASCENT + gaps));
  return { line, height: mmToTwips(bottom - top) };
}
