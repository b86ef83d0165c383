import type { FigureBlock } from '../compose/composition.ts';
import { greatest } from '../extremes.ts';
import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { textFoot } from '../standard/metrics.ts';
import type { Mm } from '../units.ts';
import { typesetFigure } from './figure.ts';
import type { ImageItem } from './pages.ts';
import { gridOf, paginate } from './paginate.ts';
import type { Rows } from './paragraph.ts';
import type { Row } from './row.ts';
import { standardOf, type Sheet } from './sheet.ts';

/** Rows of pictures, and the page that they want. */
export interface SetFigure extends Rows {
  readonly sheet: Sheet;
}

/**
 * Pictures on the sheet that they stand on. One that fills its page, below the rows that stand there with it, turns it where it becomes clearly larger so (8).
 * @param above rows that stand above them on a page of their own, on either sheet; none for pictures in a text
 * @param lines a page of the grid may have
 */
export function typesetFigureOnSheet(block: FigureBlock, above: (sheet: Sheet) => readonly Row[], lines: readonly number[], standard: Standard, faces: Faces): SetFigure {
  const on = (sheet: Sheet): SetFigure => {
    const own = standardOf(standard, sheet);
    const room = roomBelow(above(sheet), block, lines, sheet, standard);
    const set = typesetFigure(block, room, own, faces);
    return { ...set, sheet, rows: sheet === 'portrait' ? set.rows : set.rows.map((row) => ({ ...row, sheet })) };
  };
  const upright = on('portrait');
  if (above('portrait').length === 0 || block.pictures.some(({ width }) => width.kind !== 'page')) return upright;
  const landscape = on('landscape');
  return widestOf(landscape) > standard.figure.turn * widestOf(upright) ? landscape : upright;
}

const widestOf = ({ rows }: Rows): Mm => greatest(rows.flatMap(({ items }) => items.filter((item): item is ImageItem => item.kind === 'image').map(({ width }) => width)), 0);

/** Height from where the pictures begin, below what stands on their page, to its foot: on the narrowest of the grids. */
function roomBelow(above: readonly Row[], block: FigureBlock, lines: readonly number[], sheet: Sheet, standard: Standard): Mm {
  const rooms = lines.map((count) => {
    const grid = gridOf(standard, count);
    const foot = textFoot(standardOf(standard, sheet), grid);
    if (above.length === 0) return standardOf(standard, sheet).typeArea.height;
    const rows = [{ ...EMPTY, block: block.id }, ...above, { ...EMPTY, block: block.id, place: block.place, onGrid: true, ...(sheet === 'landscape' && { sheet }) }];
    return foot - (paginate(rows, standard, grid).rows.at(-1)?.top ?? 0);
  });
  return Math.min(...rooms);
}

/** Before the page, so that the page is not the first one; and where the pictures begin. */
const EMPTY: Omit<Row, 'block'> = { role: 'figure', items: [], em: 0, below: 0, place: { kind: 'next' }, onGrid: false, keepWithNext: false };
