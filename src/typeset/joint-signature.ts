import type { SignatureBlock } from '../compose/composition.ts';
import { greatest } from '../extremes.ts';
import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { bodyPitch, lineGap, metricsOf } from '../standard/metrics.ts';
import type { Mm } from '../units.ts';
import { clustersOf } from './cluster.ts';
import { placeLine, widthOf } from './line.ts';
import { gridOf } from './paginate.ts';
import type { Rows } from './paragraph.ts';
import type { Row } from './row.ts';
import { nameLines } from './name-lines.ts';

/**
 * 联合行文 with seals (7.3.5.1): the names side by side in the order of their issuers, as many in a row as names and seals have room for, each
 * seal centred on its name; what does not fill a row stands at its right, so that the last name stands above the date and its seal covers both.
 */
export function typesetJointSignature(block: SignatureBlock, standard: Standard, faces: Faces): Rows {
  const { em, height: hanzi } = metricsOf(standard, standard.size.body);
  const cell = em / 2;
  const { sealed } = standard.signature;
  const organs = block.issuers.map((run, index) => {
    const lines = nameLines(run, standard, faces, cell);
    const seal = block.seals?.[index];
    return { lines, width: greatest(lines.map(({ clusters }) => widthOf(clusters, cell))), diameter: seal?.diameter ?? sealed.diameter, name: seal?.name ?? `seal.${index + 1}` };
  });
  const date = block.date && clustersOf([block.date], faces);
  const dateWidth = date ? widthOf(date.clusters, cell) : 0;
  const widest = greatest(organs.map(({ width, diameter }) => Math.max(width, diameter)));
  const apart = greatest(organs.map(({ width, diameter }) => Math.max(width + sealed.nameGap * em, diameter + sealed.gap)));
  const { perRow, distance } = columnsOf(organs.length, widest, apart, standard);
  const centre = lastCentre(perRow, distance, widest, dateWidth, standard, em);
  const common = { block: block.id, role: block.role, em: hanzi, below: 0, onGrid: true } as const;
  const ink = { cell, spread: 0, hangs: false, block: block.id, role: block.role, color: standard.text.colour } as const;
  const tightest = gridOf(standard, standard.grid.tightLines).pitch;
  const rows: Row[] = [];
  let above = 0;
  for (let start = 0; start < organs.length; start += perRow) {
    const members = organs.slice(start, start + perRow);
    const radius = greatest(members.map(({ diameter }) => diameter)) / 2;
    const columns = members.map((_, column) => centre - (members.length - 1 - column) * distance);
    const blank = start === 0 ? linesAbove(radius, standard, hanzi) : Math.ceil((above + radius + sealed.gap) / tightest) - 1;
    const height = greatest(members.map(({ lines }) => lines.length));
    for (let line = 0; line < height; line += 1) {
      const texts = members.map(({ lines }, column) => ({ clusters: lines[line + lines.length - height]?.clusters ?? [], x: columns[column] ?? centre }));
      rows.push({
        ...common,
        items: texts.flatMap(({ clusters, x }) => placeLine(clusters, { ...ink, x: x - widthOf(clusters, cell) / 2 })),
        place: line === 0 ? { kind: 'blank', lines: blank, exact: false } : { kind: 'next' },
        keepWithNext: true,
        ...(line === 0 && { headroom: Math.max(0, radius - hanzi / 2 - (height - 1) * tightest) }),
        ...(line === height - 1 && {
          room: (start === 0 ? lineGap(standard) + blank * bodyPitch(standard) : (blank + 1) * bodyPitch(standard) - hanzi) + hanzi / 2 + radius,
          seals: members.map(({ diameter, name }, column) => ({ name, diameter, x: columns[column] ?? centre })),
        }),
      });
    }
    above = radius;
  }
  if (date) rows.push({ ...common, items: placeLine(date.clusters, { ...ink, x: centre - dateWidth / 2 }), place: { kind: 'next' }, keepWithNext: false });
  const findings = [...organs.flatMap(({ lines }) => lines.flatMap((line) => line.findings)), ...(date?.findings ?? [])];
  return { rows: rows.map((row, index) => (index === rows.length - 1 ? { ...row, keepWithNext: false } : row)), findings };
}

/**
 * Names of a row, and how far apart their middles are: as close as the widest of names and seals allow; a pair stands left and right.
 * @param distance the least
 */
function columnsOf(organs: number, widest: Mm, distance: Mm, { typeArea, signature }: Standard): { readonly perRow: number; readonly distance: Mm } {
  const room = Math.max(1, Math.min(signature.sealed.perRow, Math.floor((typeArea.width - widest) / distance) + 1));
  const rows = Math.ceil(organs / room);
  const perRow = Math.ceil(organs / rows);
  return { perRow, distance: perRow === 2 ? Math.max(distance, Math.min(typeArea.width / 2, typeArea.width - widest)) : distance };
}

/** Middle of the last column and of the date: where the date has its place, or further right where the row needs it. */
function lastCentre(perRow: number, distance: Mm, widest: Mm, date: Mm, { typeArea, signature }: Standard, em: Mm): Mm {
  const edge = typeArea.left + typeArea.width;
  const wanted = edge - signature.sealed.dateRight * em - date / 2;
  const least = typeArea.left + widest / 2 + (perRow - 1) * distance;
  return Math.min(Math.max(wanted, least), edge - Math.max(widest, date) / 2);
}

/** The fewest empty lines above the names with which their seals do not reach the text above: their tops are then within a line of it. */
const linesAbove = (radius: Mm, standard: Standard, em: Mm): number => Math.max(0, Math.ceil((radius - em / 2 - lineGap(standard)) / gridOf(standard, standard.grid.tightLines).pitch));
