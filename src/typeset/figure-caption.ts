import type { FigureBlock, FigureBlockPicture } from '../compose/composition.ts';
import type { Finding } from '../diagnostic.ts';
import { greatest } from '../extremes.ts';
import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { lineGap, metricsOf } from '../standard/metrics.ts';
import type { Mm } from '../units.ts';
import { clustersOf } from './cluster.ts';
import type { FigureColumn } from './figure-columns.ts';
import { breakLines } from './line-break.ts';
import { placeLine } from './line.ts';
import type { TextItem } from './pages.ts';
import { wholeCells } from './paragraph.ts';

/** Captions of pictures side by side, line by line. */
export interface Captions {
  /** On the baseline y = 0. */
  readonly lines: readonly (readonly TextItem[])[];
  /** From the first line's em box to the last one's; 0 without lines. */
  readonly height: Mm;
  readonly findings: readonly Finding[];
}

/** The block of a caption's lines. */
export const captionOf = (picture: Pick<FigureBlockPicture, 'name'>): string => `${picture.name}.caption`;

/** Captions in the middle of their columns, turned lines too. */
export function typesetCaptions({ pictures }: FigureBlock, columns: readonly FigureColumn[], standard: Standard, faces: Faces): Captions {
  const sets = pictures.map((picture, index) => typesetCaption(picture, columns[index], standard, faces));
  const count = greatest(sets.map(({ lines }) => lines.length), 0);
  const lines = Array.from({ length: count }, (_, line) => sets.flatMap((set) => set.lines[line] ?? []));
  const { height } = metricsOf(standard, standard.size.caption);
  return { lines, height: count === 0 ? 0 : count * height + (count - 1) * lineGap(standard), findings: sets.flatMap((set) => set.findings) };
}

function typesetCaption(picture: FigureBlockPicture, column: FigureColumn | undefined, standard: Standard, faces: Faces): Pick<Captions, 'lines' | 'findings'> {
  if (!picture.caption || !column) return { lines: [], findings: [] };
  const cell = metricsOf(standard, standard.size.caption).em / 2;
  const { clusters, findings } = clustersOf(picture.caption, faces);
  const cells = wholeCells(column.width, cell);
  const lines = breakLines(clusters, { first: cells, rest: cells }, NONE).map((line) => {
    const x = column.left + (column.width - line.cells * cell) / 2;
    return placeLine(clusters.slice(line.start, line.end), { x, cell, spread: 0, hangs: false, block: captionOf(picture), role: 'figure', color: standard.text.colour });
  });
  return { lines, findings };
}

/** Where lines stand in the middle nothing hangs. */
const NONE: ReadonlySet<string> = new Set();
