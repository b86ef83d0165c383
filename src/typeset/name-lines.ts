import type { Run } from '../compose/composition.ts';
import type { Finding } from '../diagnostic.ts';
import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import type { Mm } from '../units.ts';
import { clustersOf, type Cluster } from './cluster.ts';
import { wholeCells } from './paragraph.ts';
import { breakTitle } from './title.ts';

/** A line of a name; what was found of the name comes with its first line. */
export interface NameLine {
  readonly clusters: readonly Cluster[];
  readonly findings: readonly Finding[];
}

/** A name longer than the type area is wide takes several lines, parted between words as a title's are. */
export function nameLines(run: Run, standard: Standard, faces: Faces, cell: Mm): readonly NameLine[] {
  const { clusters, findings } = clustersOf([run], faces);
  const margin = 2 * standard.signature.unsealed.right;
  const cells = wholeCells(standard.typeArea.width, cell) - 2 * margin;
  return breakTitle(clusters, cells, [], standard.title.maxLines).map((line, index) => ({ clusters: line, findings: index === 0 ? findings : [] }));
}
