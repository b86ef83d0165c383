import type { SignatureBlock } from '../compose/composition.ts';
import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { bodyPitch, lineGap, metricsOf } from '../standard/metrics.ts';
import type { Mm } from '../units.ts';
import { clustersOf, type Cluster } from './cluster.ts';
import { placeLine, widthOf } from './line.ts';
import type { Rows } from './paragraph.ts';
import type { Row } from './row.ts';
import { typesetJointSignature } from './joint-signature.ts';
import { nameLines } from './name-lines.ts';
import { greatest } from '../extremes.ts';

/**
 * 落款: a row for each line of each issuer's name, then the date.
 * Sealed (7.3.5.1): the date four characters from the right, the names centred over it; a name too long for that pushes both
 * to the left. Unsealed (7.3.5.2): the name two characters from the right, the date's first character two right of the name's;
 * a date longer than the name stands two from the right and the name moves left.
 */
export function typesetSignature(block: SignatureBlock, standard: Standard, faces: Faces): Rows {
  if (block.seal === 'space' && block.issuers.length > 1) return typesetJointSignature(block, standard, faces);
  const { em, height } = metricsOf(standard, standard.size.body);
  const cell = em / 2;
  const names = block.issuers.flatMap((run) => nameLines(run, standard, faces, cell));
  const date = block.date && clustersOf([block.date], faces);
  const place = block.seal === 'space' ? placeSealed : placeUnsealed;
  const nameWidths = names.map((name) => widthOf(name.clusters, cell));
  const dateWidth = date ? widthOf(date.clusters, cell) : 0;
  const xs = place(nameWidths, dateWidth, standard, em);
  const lines: { readonly clusters: readonly Cluster[]; readonly x: Mm }[] = [
    ...names.map((name, index) => ({ clusters: name.clusters, x: xs.names[index] ?? xs.date })),
    ...(date ? [{ clusters: date.clusters, x: xs.date }] : []),
  ];
  const { sealed, unsealed } = standard.signature;
  const rows = lines.map(({ clusters, x }, index): Row => ({
    block: block.id,
    role: block.role,
    items: placeLine(clusters, { x, cell, spread: 0, hangs: false, block: block.id, role: block.role, color: standard.text.colour }),
    em: height,
    below: 0,
    place: index === 0 ? { kind: 'blank', lines: (block.seal === 'space' ? sealed : unsealed).above, exact: false } : { kind: 'next' },
    onGrid: true,
    keepWithNext: index < lines.length - 1,
    ...(index === 0 && block.seal === 'space' && { headroom: lineGap(standard) + sealed.above * bodyPitch(standard), room: block.seals?.[0]?.diameter ?? sealed.diameter }),
  }));
  return { rows, findings: [...names.flatMap((name) => name.findings), ...(date?.findings ?? [])] };
}

interface Positions {
  readonly names: readonly Mm[];
  readonly date: Mm;
}

function placeSealed(names: readonly Mm[], date: Mm, { typeArea, signature }: Standard, em: Mm): Positions {
  const edge = typeArea.left + typeArea.width;
  const longest = Math.max(date, greatest(names, 0));
  const centre = Math.min(edge - signature.sealed.dateRight * em - (date || longest) / 2, edge - longest / 2);
  return { names: names.map((width) => centre - width / 2), date: centre - date / 2 };
}

function placeUnsealed(names: readonly Mm[], date: Mm, { typeArea, signature }: Standard, em: Mm): Positions {
  const { right, dateShift } = signature.unsealed;
  const edge = typeArea.left + typeArea.width - right * em;
  const longest = greatest(names, 0);
  const left = names.length === 0 || date > longest ? edge - date - (names.length === 0 ? 0 : dateShift * em) : edge - longest;
  return { names: names.map(() => left), date: names.length === 0 ? left : left + dateShift * em };
}
