import type { TableBlock, TableBlockCell } from '../compose/composition.ts';
import type { Alignment } from '../document/table.ts';
import type { Finding } from '../diagnostic.ts';
import type { Faces } from '../faces/faces.ts';
import { clustersOf, type Cluster } from './cluster.ts';

/** A cell with its text as clusters, a list for each paragraph. */
export interface SetCell {
  readonly cell: TableBlockCell;
  /** Its row, from 0, the head's rows first. */
  readonly row: number;
  readonly isHead: boolean;
  readonly paragraphs: readonly (readonly Cluster[])[];
}

export function setCells(block: TableBlock, faces: Faces): { readonly cells: readonly SetCell[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const cells = [...block.head, ...block.rows].flatMap((row, index) =>
    row.cells.map((cell): SetCell => {
      const sets = cell.paragraphs.map((run) => clustersOf([run], faces));
      findings.push(...sets.flatMap((set) => set.findings));
      return { cell, row: index, isHead: index < block.head.length, paragraphs: sets.map((set) => set.clusters) };
    }),
  );
  return { cells, findings };
}

/** Numbers as tables have them: sign, thousands, decimals, %. */
const NUMBER = /^[-−－+]?\d[\d,]*(?:\.\d+)?[%％]?$/u;

/**
 * How a column stands where the document does not say it: numbers at the right, texts that take one line in the middle, longer ones at the left.
 * The first column's numbers count rows: they stand in the middle.
 * @param isBroken does any of its cells take more than a line?
 */
export function naturalAlignment(column: number, texts: readonly string[], isBroken: boolean): Alignment {
  const filled = texts.filter((text) => text !== '');
  if (column > 0 && filled.length > 0 && filled.every((text) => NUMBER.test(text))) return 'right';
  return isBroken ? 'left' : 'center';
}
