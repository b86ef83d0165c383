import type { ImprintBlock } from '../../compose/composition.ts';
import type { Standard } from '../../standard/gbt9704.ts';
import { plain } from '../../text.ts';
import { mmToPt, mmToTwips, type Mm } from '../../units.ts';
import { characterWidth, type Grid, type Twips } from './grid.ts';
import { DATE, OFFICE, type CellLines, type ImprintLines } from './imprint-line.ts';
import { IMPRINT_LINE } from './line-heights.ts';
import { run, text } from './paragraph.ts';
import type { Places } from './placed.ts';
import { cellMargins, width } from './style-element.ts';
import { STYLES, type StyleName } from './style-names.ts';
import { alternate, element, NAMESPACES, readings, value } from './xml.ts';

const EMU_PER_TWIP = 635;
const NAME = '版记';

/**
 * The imprint's box, for a run of the paragraph that it is anchored in: a table in a text box on the foot of the text area,
 * growing upward when a line is added. Older programs and text extractors read the same table from the VML beside it.
 */
export function imprintBox(imprint: ImprintBlock, lines: ImprintLines, inLaterSection: boolean, standard: Standard, grid: Grid, places: Places): string {
  const rules = places(imprint.id).rules;
  const first = rules[0]?.y ?? 0;
  const last = rules.at(-1)?.y ?? 0;
  const foot = grid.page.height - grid.margin.bottom;
  const inset = Math.max(0, foot - IMPRINT_LINE - mmToTwips(last + standard.imprint.thickRule / 2));
  const top = mmToTwips(first - standard.imprint.thickRule / 2);
  const box: Box = { width: grid.width, height: foot - top, inset, ...(inLaterSection && { top }) };
  const content = element('w:txbxContent', {}, table(imprint, lines, standard, grid, places), paragraph(STYLES.imprint, ''));
  return alternate('wps', drawing(box, content), vml(box, content));
}

interface Box {
  readonly width: Twips;
  readonly height: Twips;
  /** From the page's upper edge, where that must be said. */
  readonly top?: Twips;
  /** Below the table: the text area ends a little lower than the type area. */
  readonly inset: Twips;
}

/** Lists above the thin rule, the printing line below it. */
function table(imprint: ImprintBlock, lines: ImprintLines, standard: Standard, grid: Grid, places: Places): string {
  const lists = imprint.lists.map((list) => paragraph(STYLES.copies, run('', text(plain([list.label, ...list.names])))));
  const cells = [
    { content: lists.join(''), cell: lines.lists },
    { content: printing(imprint, places).join(''), cell: lines.printing },
  ].filter(({ content }) => content !== '');
  const { thickRule, thinRule } = standard.imprint;
  const rows = cells.map(({ content, cell }, index) => {
    const borders = [...(index === 0 ? [border('top', thickRule)] : []), border('bottom', index === cells.length - 1 ? thickRule : thinRule)];
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
function printing({ printing: line }: ImprintBlock, places: Places): readonly string[] {
  const office = line?.office ? run('', text(line.office.value)) : '';
  const date = line?.date ? run('', element('w:tab') + text(line.date.value)) : '';
  const share = places(OFFICE).lines.at(-1)?.baseline === places(DATE).lines[0]?.baseline;
  return (share ? [office + date] : [office, date]).filter((content) => content !== '').map((content) => paragraph(STYLES.printing, content));
}

const border = (side: string, thickness: Mm): string =>
  element(`w:${side}`, { 'w:val': 'single', 'w:sz': Math.round(mmToPt(thickness) * 8), 'w:space': 0, 'w:color': '000000' });

const paragraph = (style: StyleName, content: string): string => element('w:p', {}, element('w:pPr', {}, value('w:pStyle', style.id)), content);


function drawing({ width: across, height, top, inset }: Box, content: string): string {
  const extent = { cx: across * EMU_PER_TWIP, cy: height * EMU_PER_TWIP };
  const aligned = (axis: 'H' | 'V', side: string): string => element(`wp:position${axis}`, { relativeFrom: 'margin' }, element('wp:align', {}, side));
  // In a later section LibreOffice now and then lifts a box at the foot by a margin that it does not have.
  const atFoot = aligned('V', 'bottom');
  const vertical = top === undefined ? atFoot : readings(atFoot, element('wp:positionV', { relativeFrom: 'page' }, element('wp:posOffset', {}, String(top * EMU_PER_TWIP))));
  const shape = element(
    'wps:spPr',
    {},
    element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', extent)),
    element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
    element('a:noFill'),
    element('a:ln', {}, element('a:noFill')),
  );
  const body = { rot: 0, vert: 'horz', wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: inset * EMU_PER_TWIP, anchor: 'b', anchorCtr: 0 };
  const box = element('wps:wsp', {}, element('wps:cNvSpPr', { txBox: 1 }), shape, element('wps:txbx', {}, content), element('wps:bodyPr', body, element('a:spAutoFit')));
  const anchor = { distT: 0, distB: 0, distL: 0, distR: 0, simplePos: 0, relativeHeight: 251659264, behindDoc: 0, locked: 0, layoutInCell: 1, allowOverlap: 1 };
  const children = [
    element('wp:simplePos', { x: 0, y: 0 }),
    aligned('H', 'center'),
    vertical,
    element('wp:extent', extent),
    element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
    element('wp:wrapNone'),
    element('wp:docPr', { id: 1, name: NAME }),
    element('wp:cNvGraphicFramePr'),
    element('a:graphic', { 'xmlns:a': NAMESPACES.a }, element('a:graphicData', { uri: NAMESPACES.wps }, box)),
  ];
  return element('w:drawing', {}, element('wp:anchor', anchor, ...children));
}

function vml({ width: across, height, inset }: Box, content: string): string {
  const style = {
    position: 'absolute',
    'margin-left': 0,
    'margin-top': 0,
    width: `${across / 20}pt`,
    height: `${height / 20}pt`,
    'z-index': 251659264,
    'mso-position-horizontal': 'center',
    'mso-position-horizontal-relative': 'margin',
    'mso-position-vertical': 'bottom',
    'mso-position-vertical-relative': 'margin',
    'v-text-anchor': 'bottom',
  };
  const box = element('v:textbox', { style: 'mso-fit-shape-to-text:t', inset: `0,0,0,${inset / 20}pt` }, content);
  return element('w:pict', {}, element('v:rect', { id: 'imprint', style: css(style), filled: 'f', stroked: 'f' }, box));
}

const css = (properties: Readonly<Record<string, string | number>>): string =>
  Object.entries(properties)
    .map(([name, setting]) => `${name}:${setting}`)
    .join(';');
