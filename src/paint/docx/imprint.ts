import type { ImprintBlock } from '../../compose/composition.ts';
import type { Standard } from '../../standard/gbt9704.ts';
import { plain, type Text } from '../../text.ts';
import { mmToTwips } from '../../units.ts';
import { borderSize, characterWidth, type Grid, type Twips } from './grid.ts';
import { DATE, OFFICE, type CellLines, type ImprintLines } from './imprint-line.ts';
import { IMPRINT_LINE } from './line-heights.ts';
import { run, text } from './paragraph.ts';
import type { Places } from './placed.ts';
import { border, cellMargins, width } from './style-element.ts';
import { STYLES, type StyleName } from './style-names.ts';
import { textBox, type Box } from './text-box.ts';
import { element, readings, value } from './xml.ts';

const NAME = '版记';

/** The imprint's box, for a run of the paragraph that it is anchored in: a table in a text box, whose last rule lies on the type area's foot. */
export function imprintBox(imprint: ImprintBlock, lines: ImprintLines, inLaterSection: boolean, standard: Standard, grid: Grid, places: Places): string {
  const rules = places(imprint.id).rules;
  const first = rules[0]?.y ?? 0;
  const last = rules.at(-1)?.y ?? 0;
  const foot = grid.page.height - grid.margin.bottom;
  const inset = Math.max(0, foot - IMPRINT_LINE - mmToTwips(last + standard.imprint.thickRule / 2));
  const top = mmToTwips(first - standard.imprint.thickRule / 2);
  // A page whose grid ends above the type area's foot has its imprint below the text area: it counts from the page then.
  const bottom = Math.max(foot, mmToTwips(last + standard.imprint.thickRule / 2) + IMPRINT_LINE);
  const isBelowText = bottom - foot > BELOW_TEXT;
  const box: Box = { width: grid.width, height: bottom - top, inset, isBelowText, ...((inLaterSection || isBelowText) && { top }) };
  return textBox(NAME, box, table(imprint, lines, standard, grid, places) + paragraph(STYLES.imprint, ''));
}

/** Less than a millimetre is no reason to give up that the box grows upward. */
const BELOW_TEXT: Twips = 57;

/** Lists above the thin rule, the printing line below it, then the print run. */
function table(imprint: ImprintBlock, lines: ImprintLines, standard: Standard, grid: Grid, places: Places): string {
  const listed = (names: readonly Text[]): string => run(raised(lines.lists), text(plain(names)));
  const lists = imprint.lists.flatMap((list) => list.lines.map((names, level) => (level === 0 ? paragraph(STYLES.copies, listed([list.label, ...names])) : paragraph(STYLES.copiesLevel, listed(names)))));
  const printRun = imprint.printRun ? paragraph(STYLES.printRun, run(raised(lines.printRun), text(imprint.printRun.value))) : '';
  const cells = [
    { content: lists.join(''), cell: lines.lists },
    { content: printing(imprint, lines.printing, places).join(''), cell: lines.printing },
    { content: printRun, cell: lines.printRun },
  ].filter(({ content }) => content !== '');
  const { thickRule, thinRule } = standard.imprint;
  const { color } = places(imprint.id);
  const rows = cells.map(({ content, cell }, index) => {
    const below = index === cells.length - 1 ? thickRule : thinRule;
    const borders = [...(index === 0 ? [border('top', borderSize(thickRule), 0, color)] : []), border('bottom', borderSize(below), 0, color)];
    const properties = element('w:tcPr', {}, width('w:tcW', grid.width), element('w:tcBorders', {}, ...borders));
    return element('w:tr', {}, rowHeight(cell), element('w:tc', {}, properties, content));
  });
  const side = standard.imprint.indent * characterWidth(standard.size.imprint);
  const properties = [width('w:tblW', grid.width), width('w:tblInd', 0), element('w:tblLayout', { 'w:type': 'fixed' }), cellMargins(side)];
  return element('w:tbl', {}, element('w:tblPr', {}, ...properties), element('w:tblGrid', {}, element('w:gridCol', { 'w:w': grid.width })), ...rows);
}

/** At least what lies between the rules, so that a line more makes the row higher. */
function rowHeight(cell: CellLines | undefined): string {
  if (!cell) return '';
  return element('w:trPr', {}, element('w:trHeight', { 'w:val': cell.height, 'w:hRule': 'atLeast' }));
}

/** 印发机关 and 印发日期 in one line where they have room in it, as the typesetter found. */
function printing({ printing: line }: ImprintBlock, cell: CellLines | undefined, places: Places): readonly string[] {
  const office = line?.office ? run(raised(cell), text(line.office.value)) : '';
  const date = line?.date ? run(raised(cell), element('w:tab') + text(line.date.value)) : '';
  const share = places(OFFICE).lines.at(-1)?.baseline === places(DATE).lines[0]?.baseline;
  return (share ? [office + date] : [office, date]).filter((content) => content !== '').map((content) => paragraph(STYLES.printing, content));
}

/** The style has raised the text already; LibreOffice sets what a style raises as a superscript, so that there the run says it. */
const raised = (cell: CellLines | undefined): string => (cell ? readings('', value('w:position', cell.raised)) : '');

const paragraph = (style: StyleName, content: string): string => element('w:p', {}, element('w:pPr', {}, value('w:pStyle', style.id)), content);
