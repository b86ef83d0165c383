import type { Signatories, SignatoryName } from '../compose/composition.ts';
import type { Finding } from '../diagnostic.ts';
import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { metricsOf } from '../standard/metrics.ts';
import { spanAll } from '../text.ts';
import type { Cells, Mm } from '../units.ts';
import { greatest } from '../extremes.ts';
import { clustersOf, type Cluster } from './cluster.ts';
import { cellsAcross, placeLine } from './line.ts';
import type { Item } from './pages.ts';

export interface SignatoryRows {
  /** From top to bottom, on the baseline 0. */
  readonly rows: readonly (readonly Item[])[];
  readonly findings: readonly Finding[];
}

interface Name extends SignatoryName {
  readonly clusters: readonly Cluster[];
  readonly cells: Cells;
}

/**
 * 签发人 (7.2.6): two names a row, the next rows aligned under the first name, the right edge one character in. Names of two
 * characters are spread over three places. Where the number leaves no room for two, each has a row of its own.
 * @param from right edge of the number, from which the last row keeps a character's distance
 */
export function typesetSignatories({ label, names }: Signatories, from: Mm, standard: Standard, faces: Faces): SignatoryRows {
  const { typeArea, signatories } = standard;
  const { em } = metricsOf(standard, standard.size.body);
  const cell = em / 2;
  const right = typeArea.left + typeArea.width - signatories.indent * em;
  const labelSet = clustersOf([label.run], faces);
  const labelCells = cellsAcross(labelSet.clusters);
  const sets = names.map((name) => ({ name, ...clustersOf([name.run], faces) }));
  const all = sets.map(({ name, clusters }): Name => ({ ...name, clusters, cells: Math.max(2 * signatories.places, cellsAcross(clusters)) }));

  const arrange = (perRow: number): Arrangement & { readonly left: Mm; readonly fits: boolean } => {
    const arrangement = arranged(all, perRow, 2 * signatories.gap);
    const left = right - (labelCells + arrangement.width) * cell;
    const lastLeft = arrangement.rows.length > 1 ? left + labelCells * cell : left;
    return { ...arrangement, left, fits: lastLeft >= from + em && left >= typeArea.left };
  };
  const wide = arrange(signatories.perRow);
  const { rows, starts, left, fits } = wide.fits ? wide : arrange(1);
  const place = (clusters: readonly Cluster[], block: string, x: Mm, spread: Mm): Item[] => placeLine(clusters, { x, cell, spread, hangs: false, block, role: 'signatory', color: standard.text.colour });
  const placed = rows.map((row, index) => [
    ...(index === 0 ? place(labelSet.clusters, label.id, left, 0) : []),
    ...row.flatMap(({ id, clusters, cells }, column) => place(clusters, id, left + (labelCells + (starts[column] ?? 0)) * cell, clusters.length === 2 ? (cells - cellsAcross(clusters)) * cell : 0)),
  ]);
  const noRoom: Finding = { ruleId: 'typeset/signatories', messageId: 'default', params: {}, severity: 'error', span: spanAll(names.map(({ run }) => run.text)), clause: 'GB/T 9704-2012 7.2.6' };
  return { rows: placed, findings: [...labelSet.findings, ...sets.flatMap(({ findings }) => findings), ...(fits ? [] : [noRoom])] };
}

interface Arrangement {
  readonly rows: readonly (readonly Name[])[];
  /** Where each column begins, behind the label. */
  readonly starts: readonly Cells[];
  readonly width: Cells;
}

/** Names in rows: a column is as wide as its widest name. */
function arranged(names: readonly Name[], perRow: number, gap: Cells): Arrangement {
  const rows = Array.from({ length: Math.ceil(names.length / perRow) }, (_, row) => names.slice(row * perRow, (row + 1) * perRow));
  const columns = Array.from({ length: Math.min(perRow, names.length) }, (_, column) => greatest(rows.flatMap((row) => row[column]?.cells ?? []), 0));
  const starts = columns.map((_, column) => columns.slice(0, column).reduce((sum, width) => sum + width + gap, 0));
  return { rows, starts, width: (starts.at(-1) ?? 0) + (columns.at(-1) ?? 0) };
}
