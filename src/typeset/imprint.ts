import type { ImprintBlock, ImprintList } from '../compose/composition.ts';
import type { Finding } from '../diagnostic.ts';
import type { Faces } from '../faces/faces.ts';
import { cellsIn } from '../standard/cells.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { metricsOf } from '../standard/metrics.ts';
import type { Mm } from '../units.ts';
import { clustersOf } from './cluster.ts';
import { breakLines } from './line-break.ts';
import { placeLine, widthOf } from './line.ts';
import type { Item, RuleItem } from './pages.ts';
import { placeBroken, wholeCells } from './paragraph.ts';

/** 版记 at its place: its last rule on the type area's lower edge. */
export interface ImprintBox {
  readonly items: readonly Item[];
  /** Upper edge of its first rule. */
  readonly top: Mm;
  readonly findings: readonly Finding[];
}

/**
 * 版记 (7.4): lists without a rule between them, a thin rule, the printing line, another and the print run; thick rules at its head and foot.
 * Each line has the imprint's own pitch, its em box in the middle. A letter's has no rules (10.1).
 */
export function typesetImprint(block: ImprintBlock, standard: Standard, hanging: ReadonlySet<string>, faces: Faces): ImprintBox {
  const { typeArea, imprint, grid } = standard;
  const { em, pitch } = metricsOf(standard, block.type.size);
  const sets = block.lists.map((list) => listLines(block, list, standard, hanging, faces, em));
  const lists = sets.flatMap((set) => set.lines);
  const printing = printingLine(block, standard, faces, em);
  const run = printRunLine(block, standard, faces, em);
  const findings = [...sets, printing, run].flatMap((set) => set.findings);
  const parts = [lists, printing.lines, run.lines].filter((part) => part.length > 0);
  const lines = parts.flat();
  // Without rules the last line itself ends on the type area's edge.
  const bottom = typeArea.top + typeArea.height + (block.ruled ? 0 : (pitch - em) / 2);
  const top = bottom - lines.length * pitch;
  const baselineOf = (index: number): Mm => top + index * pitch + (pitch - em) / 2 + grid.ascent * em;
  const ruleAt = (y: Mm, thickness: Mm): RuleItem => ({ kind: 'rule', role: 'imprint', block: block.id, x: typeArea.left, y, length: typeArea.width, thickness, color: block.ruled ? standard.text.colour : 'none' });
  const texts = lines.map((line, index) => line.map((item) => ({ ...item, y: item.y + baselineOf(index) })));
  /** Each part with the rule above it; counted from the foot, on which the last rule lies. */
  const ruled = parts.flatMap((part, index): readonly Item[] => {
    const above = parts.slice(0, index).flat().length;
    return [index === 0 ? ruleAt(top, imprint.thickRule) : ruleAt(bottom - (lines.length - above) * pitch, imprint.thinRule), ...texts.slice(above, above + part.length).flat()];
  });
  return {
    items: [...ruled, ruleAt(bottom, imprint.thickRule)],
    top: top - imprint.thickRule / 2,
    findings,
  };
}

/** 主送, 分送 or 抄送 (7.4.2): one character in on both sides, turned lines and further levels aligned with the first character after the colon. */
function listLines(block: ImprintBlock, list: ImprintList, standard: Standard, hanging: ReadonlySet<string>, faces: Faces, em: Mm) {
  const { typeArea, imprint } = standard;
  const cell = em / 2;
  const left = typeArea.left + imprint.indent * em;
  const right = typeArea.left + typeArea.width - imprint.indent * em;
  const indent = cellsIn(list.label.value) * cell;
  const cells = wholeCells(right - left, cell);
  const rest = cells - wholeCells(indent, cell);
  const levels = list.lines.map((names, level) => {
    const { clusters, findings } = clustersOf([...(level === 0 ? [list.label] : []), ...names].map((text) => ({ text, type: block.type })), faces);
    const lines = breakLines(clusters, { first: level === 0 ? cells : rest, rest }, hanging);
    return {
      findings,
      lines: lines.map((line, index): readonly Item[] => placeBroken(clusters, line, { left: level === 0 && index === 0 ? left : left + indent, right, cell, color: standard.text.colour }, index === lines.length - 1, { id: list.id, role: 'imprint' })),
    };
  });
  return { findings: levels.flatMap((level) => level.findings), lines: levels.flatMap((level) => level.lines) };
}

/** 印发机关 at the left, 印发日期 at the right, each one character in (7.4.3). What does not fit beside the date stands above it. */
function printingLine(block: ImprintBlock, standard: Standard, faces: Faces, em: Mm) {
  const { typeArea, imprint } = standard;
  const cell = em / 2;
  const left = typeArea.left + imprint.indent * em;
  const right = typeArea.left + typeArea.width - imprint.indent * em;
  const office = clustersOf(block.printing?.office ? [{ text: block.printing.office, type: block.type }] : [], faces);
  const date = clustersOf(block.printing?.date ? [{ text: block.printing.date, type: block.type }] : [], faces);
  const dateX = right - widthOf(date.clusters, cell);
  const common = { cell, spread: 0, hangs: false, role: 'imprint' as const, color: standard.text.colour };
  const dateItems = placeLine(date.clusters, { ...common, x: dateX, block: 'imprint.date' });
  const cells = wholeCells(right - left, cell);
  const officeLines = breakLines(office.clusters, { first: cells, rest: cells }, new Set()).map((line) =>
    placeLine(office.clusters.slice(line.start, line.end), { ...common, x: left, block: 'imprint.office' }),
  );
  const lastWidth = officeLines.at(-1)?.reduce((sum, item) => sum + item.advances.reduce((total, advance) => total + advance, 0), 0) ?? 0;
  const beside = left + lastWidth + em <= dateX;
  const lines: (readonly Item[])[] = [...officeLines];
  if (dateItems.length > 0) {
    const last = lines.at(-1);
    if (last && beside) lines[lines.length - 1] = [...last, ...dateItems];
    else lines.push(dateItems);
  }
  return { lines, findings: [...office.findings, ...date.findings] };
}

/** 印数 at the right, one character in: the printing office and date are parted from whatever else there is (7.4.3). */
function printRunLine(block: ImprintBlock, standard: Standard, faces: Faces, em: Mm) {
  if (!block.printRun) return { lines: [], findings: [] };
  const { typeArea, imprint } = standard;
  const { clusters, findings } = clustersOf([{ text: block.printRun, type: block.type }], faces);
  const x = typeArea.left + typeArea.width - imprint.indent * em - widthOf(clusters, em / 2);
  return { lines: [placeLine(clusters, { x, cell: em / 2, spread: 0, hangs: false, block: 'imprint.print-run', role: 'imprint', color: standard.text.colour })], findings };
}
