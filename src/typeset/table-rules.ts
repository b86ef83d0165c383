import type { SetCell } from './table-cells.ts';
import type { Mm } from '../units.ts';
import type { InkColour, RuleItem } from './pages.ts';

/** The rules of a table: which stand depends on which cells are joined. */
export interface TableFrame {
  readonly block: string;
  /** Left edge of each column, and the last one's right edge: the rules' centres. */
  readonly edges: readonly Mm[];
  readonly thickness: Mm;
  readonly color: InkColour;
  /** For each row and column, the cell that is there. */
  readonly owners: readonly (readonly (SetCell | undefined)[])[];
}

export function ownersOf(cells: readonly SetCell[], rows: number, columns: number): readonly (readonly (SetCell | undefined)[])[] {
  const owners: (SetCell | undefined)[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => undefined));
  for (const set of cells) {
    const { column, columns: width, rows: height } = set.cell;
    for (let row = set.row; row < set.row + height; row += 1) owners[row]?.fill(set, column, column + width);
  }
  return owners;
}

/** Vertical rules beside the cells of a row. */
export function uprights({ block, edges, thickness, color, owners }: TableFrame, row: number, top: Mm, height: Mm): readonly RuleItem[] {
  const here = owners[row] ?? [];
  return edges.flatMap((x, edge): RuleItem[] => {
    const isInside = edge > 0 && edge < edges.length - 1 && here[edge - 1] === here[edge];
    return isInside ? [] : [{ kind: 'rule', direction: 'vertical', role: 'table', block, x, y: top, length: height, thickness, color }];
  });
}

/** The rule below a row: none where a cell goes on. */
export function ruleBelow(frame: TableFrame, row: number, y: Mm): readonly RuleItem[] {
  const { edges, owners } = frame;
  const items: RuleItem[] = [];
  let from: number | undefined;
  for (let column = 0; column < edges.length; column += 1) {
    const here = owners[row]?.[column];
    const isOpen = column === edges.length - 1 || (here !== undefined && here === owners[row + 1]?.[column]);
    if (!isOpen) from ??= column;
    else if (from !== undefined) {
      items.push(level(frame, from, column, y));
      from = undefined;
    }
  }
  return items;
}

/** A rule across the table. */
export const ruleAcross = (frame: TableFrame, y: Mm): RuleItem => level(frame, 0, frame.edges.length - 1, y);

/** As long as the uprights at its ends are thick. */
function level({ block, edges, thickness, color }: TableFrame, from: number, to: number, y: Mm): RuleItem {
  const x = (edges[from] ?? 0) - thickness / 2;
  return { kind: 'rule', role: 'table', block, x, y, length: (edges[to] ?? 0) + thickness / 2 - x, thickness, color };
}
