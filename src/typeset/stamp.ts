import type { StampBlock, StampLine } from '../compose/composition.ts';
import { greatest } from '../extremes.ts';
import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { bodyPitch, metricsOf } from '../standard/metrics.ts';
import { clustersOf } from './cluster.ts';
import { placeLine, widthOf } from './line.ts';
import type { ImageItem } from './pages.ts';
import { wholeCells, type Rows } from './paragraph.ts';
import type { Row } from './row.ts';
import { breakTitle } from './title.ts';

/**
 * 签名章 (7.3.5.3): a row for each stamp, two empty lines below the text, then the date one empty line below the last. The widest stamp stands four
 * characters from the right, the others begin below it; each title ends two characters left of them, in the middle of its stamp's height. The
 * distances are the standard's to the stamp's edges, so nothing here stands on the grid.
 */
export function typesetStamps(block: StampBlock, standard: Standard, faces: Faces): Rows {
  const { typeArea, grid, title, text: { colour } } = standard;
  const { stamped } = standard.signature;
  const { em, height: hanzi } = metricsOf(standard, standard.size.body);
  const cell = em / 2;
  const edge = typeArea.left + typeArea.width;
  const left = edge - stamped.right * em - greatest(block.stamps.map(({ width }) => width));
  const titleRight = left - stamped.titleGap * em;
  const ink = { cell, spread: 0, hangs: false, block: block.id, role: block.role, color: colour } as const;
  const common = { block: block.id, role: block.role, below: 0, onGrid: false } as const;
  const titles = block.stamps.map((stamp) => clustersOf([stamp.title], faces));
  const rows = block.stamps.map((stamp, index): Row => {
    const lines = breakTitle(titles[index]?.clusters ?? [], wholeCells(titleRight - typeArea.left, cell), [], title.maxLines);
    const textHeight = hanzi + (lines.length - 1) * bodyPitch(standard);
    const height = Math.max(stamp.height, textHeight);
    const middle = height / 2 - grid.ascent * height;
    const texts = lines.flatMap((clusters, line) => {
      const baseline = middle - textHeight / 2 + line * bodyPitch(standard) + grid.ascent * hanzi;
      return placeLine(clusters, { ...ink, x: titleRight - widthOf(clusters, cell) }).map((item) => ({ ...item, y: baseline }));
    });
    return {
      ...common,
      items: [...texts, ...imageOf(stamp, block, left, middle - stamp.height / 2)],
      em: height,
      place: index === 0 ? { kind: 'blank', lines: stamped.above, exact: true } : { kind: 'next' },
      keepWithNext: block.date !== undefined || index < block.stamps.length - 1,
    };
  });
  const date = block.date && clustersOf([block.date], faces);
  const last = date && { ...common, items: placeLine(date.clusters, { ...ink, x: edge - stamped.dateRight * em - widthOf(date.clusters, cell) }), em: hanzi, place: { kind: 'blank', lines: stamped.dateAbove, exact: true }, keepWithNext: false } as const;
  return { rows: last ? [...rows, last] : rows, findings: [...titles.flatMap(({ findings }) => findings), ...(date?.findings ?? [])] };
}

const imageOf = ({ name, picture, width, height, alt }: StampLine, { id, role }: StampBlock, x: number, y: number): readonly ImageItem[] =>
  picture ? [{ kind: 'image', role, block: id, x, y, width, height, image: name, alt }] : [];
