import type { ImprintBlock } from '../../compose/composition.ts';
import { charactersIn } from '../../standard/cells.ts';
import type { Standard } from '../../standard/gbt9704.ts';
import { mmToTwips, type Mm } from '../../units.ts';
import { ascentOf, characterWidth, type Grid, type Twips } from './grid.ts';
import type { Places } from './placed.ts';

/** How the imprint's text stands in its cells. */
export interface ImprintLines {
  readonly lists: CellLines | undefined;
  readonly printing: CellLines | undefined;
  readonly printRun: CellLines | undefined;
  /** A list has levels, which begin lines. */
  readonly hasLevels: boolean;
  /** Width of 抄送：, with whose end turned lines align. */
  readonly labelWidth: Twips;
  /** Between the cells' margins. */
  readonly innerWidth: Twips;
}

export interface CellLines {
  /** Exact line of its text. */
  readonly line: Twips;
  /** What its text is raised by, so that it stands in the middle of its line as on the pages: half points, 1 or more. */
  readonly raised: number;
  /** From the middle of one rule to that of the next. */
  readonly height: Twips;
}

export const OFFICE = 'imprint.office';
export const DATE = 'imprint.date';
export const PRINT_RUN = 'imprint.print-run';

/** Lists stand above the thin rule, the printing line below it, the print run below another. */
export function imprintLinesOf(imprint: ImprintBlock | undefined, standard: Standard, grid: Grid, places: Places): ImprintLines {
  const character = characterWidth(standard.size.imprint);
  const label = Math.max(0, ...(imprint?.lists ?? []).map((list) => charactersIn(list.label.value)));
  const rules = imprint ? places(imprint.id).rules.map((rule) => rule.y) : [];
  const cell = (ids: readonly string[]): CellLines | undefined => cellLines(ids.flatMap((id) => places(id).lines.map((line) => line.baseline)), rules, standard);
  return {
    lists: cell((imprint?.lists ?? []).map((list) => list.id)),
    printing: cell([OFFICE, DATE]),
    printRun: cell([PRINT_RUN]),
    hasLevels: imprint?.lists.some(({ lines }) => lines.length > 1) ?? false,
    labelWidth: label * character,
    innerWidth: grid.width - 2 * standard.imprint.indent * character,
  };
}

/**
 * Lines of the imprint's pitch, in which the text is raised: an exact line has its baseline deeper than the middle of a cell
 * wants it. Rules take their thickness from the cell; the lines share what is left, so that they never push the rules apart.
 */
function cellLines(all: readonly Mm[], rules: readonly Mm[], standard: Standard): CellLines | undefined {
  const baselines = [...new Set(all)].sort((one, other) => one - other);
  const first = baselines[0];
  const last = baselines.at(-1);
  const top = rules.findLast((y) => first !== undefined && y < first);
  const bottom = rules.find((y) => top !== undefined && y > top);
  if (first === undefined || last === undefined || top === undefined || bottom === undefined) return undefined;
  const border = mmToTwips(standard.imprint.thickRule);
  const height = mmToTwips(bottom - top);
  const line = Math.floor((height - border) / baselines.length);
  const middle = border / 2 + ascentOf(line) + ((baselines.length - 1) / 2) * line;
  return { line, raised: Math.max(1, Math.round((middle - mmToTwips((first + last) / 2 - top)) / HALF_POINT)), height };
}

const HALF_POINT: Twips = 10;
