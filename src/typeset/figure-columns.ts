import type { Standard } from '../standard/gbt9704.ts';
import { bodyEm } from '../standard/metrics.ts';
import type { Mm } from '../units.ts';

/** A column of the line in which a picture stands in the middle. */
export interface FigureColumn {
  readonly left: Mm;
  readonly width: Mm;
}

/** One picture has the whole line, two have a half each. */
export function figureColumns(count: number, standard: Standard): readonly FigureColumn[] {
  const { left, width } = standard.typeArea;
  const between = standard.figure.between * bodyEm(standard);
  const own = (width - (count - 1) * between) / count;
  return Array.from({ length: count }, (_, index) => ({ left: left + index * (own + between), width: own }));
}
