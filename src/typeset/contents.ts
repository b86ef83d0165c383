import type { ContentsBlock } from '../compose/composition.ts';
import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { metricsOf } from '../standard/metrics.ts';
import { generated } from '../text.ts';
import type { Mm } from '../units.ts';
import { clustersOf } from './cluster.ts';
import { breakLines } from './line-break.ts';
import { placeLine, widthOf } from './line.ts';
import type { TextItem } from './pages.ts';
import type { PlacedRow } from './paginate.ts';
import { placeBroken, wholeCells, type Rows } from './paragraph.ts';
import { remarksOnLines } from './remarks.ts';
import type { Row } from './row.ts';

const LEADER = '.';

/** A line of 目录 (practice): its right edge leaves room for the page number, so that no number changes a line and the pages are found at once. */
export function typesetContents(block: ContentsBlock, standard: Standard, hanging: ReadonlySet<string>, faces: Faces): Rows {
  const { typeArea, text, contents } = standard;
  const { em, height } = metricsOf(standard, block.run.type.size);
  const cell = em / 2;
  const { clusters, findings } = clustersOf([block.run], faces);
  const cellsOf = (index: number): number => wholeCells(typeArea.width, cell) - 2 * (contents.room + (index === 0 ? block.indent.first : block.indent.rest));
  const lines = breakLines(clusters, { first: cellsOf(0), rest: cellsOf(1) }, hanging);
  const right = typeArea.left + typeArea.width - contents.room * em;
  const rows = lines.map((line, index): Row => {
    const isLast = index === lines.length - 1;
    const left = typeArea.left + (index === 0 ? block.indent.first : block.indent.rest) * em;
    return {
      block: block.id,
      role: block.role,
      items: placeBroken(clusters, line, { left, right, cell, color: text.colour }, isLast, block),
      em: height,
      below: 0,
      place: index === 0 ? block.place : { kind: 'next' },
      onGrid: true,
      keepWithNext: !isLast,
      ...(isLast && { refersTo: block.target }),
    };
  });
  return { rows, findings: [...findings, ...remarksOnLines(clusters, lines, cellsOf)] };
}

/**
 * Leaders and page numbers of 目录, now that each block has its page.
 * @param firstNumber that page 1 carries
 */
export function withPageNumbers(placed: readonly PlacedRow[], firstNumber: number, standard: Standard, faces: Faces): readonly PlacedRow[] {
  if (!placed.some(({ row }) => row.refersTo !== undefined)) return placed;
  const pages = new Map<string, number>();
  for (const { row, page } of placed) if (!pages.has(row.block)) pages.set(row.block, page);
  return placed.map((each) => {
    const page = each.row.refersTo === undefined ? undefined : pages.get(each.row.refersTo);
    return page === undefined ? each : { ...each, row: { ...each.row, items: [...each.row.items, ...leaderAndNumber(each.row, page - 1 + firstNumber, standard, faces)] } };
  });
}

/** Dots stand in the cells of the line, from half an em behind the text to half an em before the number. */
function leaderAndNumber(row: Row, page: number, standard: Standard, faces: Faces): readonly TextItem[] {
  const { typeArea, text, size, face } = standard;
  const { em } = metricsOf(standard, size.body);
  const cell = em / 2;
  const place = (characters: string, xOf: (width: Mm) => Mm): readonly TextItem[] => {
    const { clusters } = clustersOf([{ text: generated(characters, { start: 0, end: 0 }), type: { face: face.contents, size: size.body } }], faces);
    return placeLine(clusters, { x: xOf(widthOf(clusters, cell)), cell, spread: 0, hangs: false, block: row.block, role: row.role, color: text.colour }).map(({ source: _ownText, ...item }) => item);
  };
  const right = typeArea.left + typeArea.width;
  const number = place(String(page), (width) => right - width);
  const last = row.items.findLast((item) => item.kind === 'text');
  const start = last ? last.x + last.advances.reduce((sum, advance) => sum + advance, 0) : typeArea.left;
  const end = (number[0]?.x ?? right) - cell;
  const dots = Math.max(0, Math.floor((end - start - cell) / cell + 0.01));
  return [...place(LEADER.repeat(dots), (width) => end - width), ...number];
}
