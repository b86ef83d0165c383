import type { Standard } from '../../standard/gbt9704.ts';
import type { InkColour, MarkFit } from '../../typeset/pages.ts';
import { mmToTwips, ptToMm, type Pt } from '../../units.ts';
import { contentsStyles } from './contents-styles.ts';
import { carriedStyles } from './carried-styles.ts';
import type { BorderBelow } from './distances.ts';
import { PLAIN, type ParagraphFormat, type Shape } from './flow.ts';
import { figureStyles } from './figure-styles.ts';
import { footnoteStyles } from './footnotes.ts';
import { formatStyles, type FormatSheet } from './format-styles.ts';
import { listStyles, type ListSheet } from './list-styles.ts';
import { characterWidth, FOOTER_LINE, lineHeight, type Grid, type Twips } from './grid.ts';
import { JOINT_SLACK, jointLine } from './joint-mark.ts';
import type { CellLines, ImprintLines } from './imprint-line.ts';
import { doubleBorder } from './letter-page.ts';
import { border, cellMargins, characterStyle, COLOURS, defaultStyle, fonts, paragraphStyle, shaped, size, spacing, tabsOf, tabStops, width } from './style-element.ts';
import { BASE_STYLES, CHARACTER_STYLES, HEADING_KEYS, OFF_GRID as OFF_GRID_STYLES, RUN_IN_KEYS, STYLES, type StyleKey } from './style-names.ts';
import { tableStyles } from './table-styles.ts';
import { provisionStyles } from './provision-styles.ts';
import { element, NAMESPACES, part, readings, value } from './xml.ts';

/** All that the style sheet of one document depends on. */
export interface StyleSheet extends FormatSheet, ListSheet {
  readonly standard: Standard;
  readonly grid: Grid;
  readonly mark: MarkFit;
  readonly markColour: InkColour;
  /** A letter's upper double rule, as the mark's border. */
  readonly markRule: BorderBelow | undefined;
  readonly imprintLines: ImprintLines;
  readonly heightOf: (style: StyleKey) => Twips;
  /** Distances of the first paragraph in a style are the style's own. */
  readonly formatOf: (style: StyleKey) => ParagraphFormat;
  /** Of the text in cells; none without tables. */
  readonly tableSizes: ReadonlySet<Pt>;
  readonly hasCarried: boolean;
  readonly hasProvisions: boolean;
  readonly hasFigures: boolean;
  readonly hasFootnotes: boolean;
}

/** Width of the glyphs where LibreOffice reads it: it looks for a line's end before it closes the characters up. */
const LIBREOFFICE_SCALE = 98;
/** What tables have in Word unless they say otherwise: for those that a clerk adds. */
const WORD_CELL_MARGIN: Twips = 108;
const OFF_GRID = value('w:snapToGrid', 0);
const { normal, base, defaultFont, noList, tableNormal } = BASE_STYLES;

/** word/styles.xml. */
export function styleSheet(sheet: StyleSheet): string {
  const attributes = { 'xmlns:w': NAMESPACES.w, 'xmlns:mc': NAMESPACES.mc, 'xmlns:w15': NAMESPACES.w15, 'mc:Ignorable': 'w15' };
  const groups = [baseStyles, headerStyles, bodyStyles, endStyles, footStyles, characterStyles];
  return part(element('w:styles', attributes, documentDefaults(sheet), ...groups.flatMap((styles) => styles(sheet)), ...formatStyles(sheet, (key) => formatted(key, sheet)), ...listStyles(sheet, (key) => formatted(key, sheet)), ...(sheet.hasCarried ? carriedStyles((key) => formatted(key, sheet)) : []), ...(sheet.used.has('contentsTitle') ? contentsStyles(sheet.standard, sheet.used, (key) => formatted(key, sheet)) : []), ...(sheet.hasProvisions ? provisionStyles(sheet.standard, (key) => formatted(key, sheet)) : []), ...(sheet.tableSizes.size > 0 ? tableStyles(sheet) : []), ...(sheet.hasFigures ? figureStyles(sheet) : []), ...(sheet.hasFootnotes ? footnoteStyles(sheet.standard, sheet.grid) : [])));
}

function documentDefaults({ standard }: StyleSheet): string {
  const language = element('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' });
  const run = element('w:rPr', {}, fonts(standard.face.body), size(standard.size.body), language);
  return element('w:docDefaults', {}, element('w:rPrDefault', {}, run), element('w:pPrDefault'));
}

/** Normal is the grid's measure and nothing else; 公文基准 is the body's type, from which all text on the grid derives. */
function baseStyles({ standard, grid, heightOf }: StyleSheet): readonly string[] {
  const plain = [value('w:widowControl', 0), value('w:autoSpaceDE', 0), value('w:autoSpaceDN', 0), value('w:adjustRightInd', 0), value('w:jc', 'both')];
  return [
    paragraphStyle({ ...normal, origin: 'default', paragraph: plain, run: [readings(size(grid.size), size(grid.cellSize))] }),
    defaultStyle('character', defaultFont),
    defaultStyle('table', tableNormal, element('w:tblPr', {}, width('w:tblInd', 0), cellMargins(WORD_CELL_MARGIN))),
    defaultStyle('numbering', noList),
    paragraphStyle({ ...base, basedOn: normal, origin: 'ours', paragraph: [spacing(0, heightOf('body'))], run: bodyType({ standard, grid }) }),
  ];
}

/** The body's type, closed up to its cells; where LibreOffice reads it, with narrower glyphs. */
const bodyType = ({ standard, grid }: Pick<StyleSheet, 'standard' | 'grid'>): readonly string[] => [
  fonts(standard.face.body),
  OFF_GRID,
  value('w:spacing', grid.tracking),
  readings('', value('w:w', LIBREOFFICE_SCALE)),
  size(grid.size),
];

function headerStyles(sheet: StyleSheet): readonly string[] {
  const { standard, mark, markColour, markRule, rule } = sheet;
  const below = rule?.style === 'number' ? element('w:pBdr', {}, border('bottom', rule.border.size, rule.border.space, rule.border.color)) : '';
  const markRun = [
    fonts(standard.face.mark),
    OFF_GRID,
    markColour === 'black' ? '' : value('w:color', COLOURS[markColour]),
    mark.scale < 1 ? value('w:w', (mark.joint ? Math.floor : Math.round)(mark.scale * 100)) : '',
    size(mark.size),
  ];
  const titleRun = [fonts(standard.face.title), OFF_GRID, size(standard.size.title)];
  return [
    ...(['copyNumber', 'classification', 'urgency'] as const).map((key) => paragraphStyle({ ...STYLES[key], basedOn: base, origin: 'ours', paragraph: formatted(key, sheet), run: [fonts(standard.face[key])] })),
    paragraphStyle({ ...STYLES.stage, basedOn: base, link: CHARACTER_STYLES.stage, origin: 'ours', paragraph: formatted('stage', sheet), run: [fonts(standard.face.stage)] }),
    // An attachment that is a file of its own has none.
    mark.size === 0 ? '' : paragraphStyle({ ...STYLES.mark, basedOn: normal, next: STYLES.number, origin: 'ours', paragraph: [markRule ? element('w:pBdr', {}, doubleBorder(markRule, 'thickThinSmallGap')) : '', ...formatted('mark', sheet)], run: markRun }),
    ...(mark.joint ? jointStyles(sheet) : []),
    paragraphStyle({ ...STYLES.signatories, basedOn: base, origin: 'ours', paragraph: formatted('signatories', sheet) }),
    paragraphStyle({ ...STYLES.number, basedOn: base, next: STYLES.title, origin: 'ours', paragraph: [below, ...formatted('number', sheet)] }),
    paragraphStyle({ ...STYLES.title, basedOn: normal, next: STYLES.body, origin: 'word', paragraph: [element('w:keepNext'), ...formatted('title', sheet)], run: titleRun }),
    paragraphStyle({ ...STYLES.titleNote, basedOn: base, next: STYLES.body, origin: 'ours', paragraph: [element('w:keepNext'), ...formatted('titleNote', sheet)], run: [fonts(standard.face.titleNote)] }),
    paragraphStyle({ ...STYLES.addressee, basedOn: base, next: STYLES.body, origin: 'ours', paragraph: formatted('addressee', sheet) }),
  ];
}

const headingRun = (key: (typeof HEADING_KEYS)[number], { face, bold }: Standard): readonly string[] => [fonts(face[key]), bold[key] ? element('w:b') : ''];

/** Of a joint mark: its names, spread over their column, 文件, and what carries the distance above. */
function jointStyles(sheet: StyleSheet): readonly string[] {
  const { mark, standard } = sheet;
  const line = spacing(0, jointLine(mark));
  const before = Math.round(standard.jointMark.suffixGap * mmToTwips(ptToMm(mark.size)) * mark.scale) - JOINT_SLACK;
  return [
    paragraphStyle({ ...STYLES.markTop, basedOn: normal, origin: 'ours', paragraph: formatted('markTop', sheet) }),
    paragraphStyle({ ...STYLES.jointMark, basedOn: STYLES.mark, origin: 'ours', paragraph: [line, value('w:jc', 'distribute')] }),
    paragraphStyle({ ...STYLES.jointSuffix, basedOn: STYLES.mark, origin: 'ours', paragraph: [line, shaped({ ...PLAIN, alignment: 'left', left: before }, sheet.grid)] }),
  ];
}

function bodyStyles(sheet: StyleSheet): readonly string[] {
  const { standard } = sheet;
  const body = formatted('body', sheet);
  const headings = HEADING_KEYS.slice(0, sheet.headingLevels).map((key, level) =>
    paragraphStyle({ ...STYLES[key], basedOn: base, next: STYLES.body, link: CHARACTER_STYLES[key], origin: 'word', paragraph: [element('w:keepNext'), ...body, value('w:outlineLvl', level)], run: headingRun(key, standard) }),
  );
  const runIns = RUN_IN_KEYS.slice(0, sheet.headingLevels).map((key, level) =>
    paragraphStyle({ ...STYLES[key], basedOn: STYLES.body, next: STYLES.body, origin: 'ours', paragraph: [value('w:outlineLvl', level)] }),
  );
  return [paragraphStyle({ ...STYLES.body, basedOn: base, link: CHARACTER_STYLES.body, origin: 'ours', paragraph: body }), ...headings, ...runIns];
}

function endStyles(sheet: StyleSheet): readonly string[] {
  const { heightOf, formatOf } = sheet;
  const isJoint = formatOf('issuers').shape.tabs.length > 0;
  const label = [element('w:keepNext'), element('w:pageBreakBefore'), ...formatted('attachmentLabel', sheet)];
  return [
    ...(['attachmentNote', 'issuer', ...(isJoint ? (['issuers'] as const) : []), 'date', 'note', ...(heightOf('sealRoom') > 0 ? (['sealRoom'] as const) : [])] as const).map((key) => paragraphStyle({ ...STYLES[key], basedOn: base, origin: 'ours', paragraph: formatted(key, sheet) })),
    paragraphStyle({ ...STYLES.attachmentLabel, basedOn: base, next: STYLES.attachmentTitle, origin: 'ours', paragraph: label, run: [fonts(sheet.standard.face.attachmentLabel)] }),
    paragraphStyle({ ...STYLES.attachmentTitle, basedOn: STYLES.title, next: STYLES.body, origin: 'ours', paragraph: formatted('attachmentTitle', sheet) }),
  ];
}

/** Imprint and page number: small type off the grid. Cells of the imprint's table have its indents. */
function footStyles(sheet: StyleSheet): readonly string[] {
  const { standard, grid, imprintLines } = sheet;
  const run = (cell: CellLines | undefined): readonly string[] => [fonts(standard.face.imprint), OFF_GRID, cell ? readings(value('w:position', cell.raised), '') : '', size(standard.size.imprint)];
  const { labelWidth, innerWidth, lists, printing, printRun, hasLevels } = imprintLines;
  const line = (cell: CellLines | undefined): readonly string[] => [OFF_GRID, spacing(0, cell?.line ?? lineHeight(standard, standard.size.imprint))];
  const side = standard.pageNumber.indent * characterWidth(standard.size.pageNumber);
  const hanging: Shape = { ...PLAIN, left: labelWidth, first: -labelWidth };
  return [
    paragraphStyle({ ...STYLES.imprint, basedOn: normal, origin: 'ours', paragraph: formatted('imprint', sheet) }),
    paragraphStyle({ ...STYLES.copies, basedOn: normal, origin: 'ours', paragraph: [...line(lists), shaped(hanging, grid)], run: run(lists) }),
    ...(hasLevels ? [paragraphStyle({ ...STYLES.copiesLevel, basedOn: normal, origin: 'ours', paragraph: [...line(lists), shaped({ ...PLAIN, left: labelWidth }, grid)], run: run(lists) })] : []),
    paragraphStyle({ ...STYLES.printing, basedOn: normal, origin: 'ours', paragraph: [tabStops('right', [innerWidth]), ...line(printing), shaped({ ...PLAIN, alignment: 'left' }, grid)], run: run(printing) }),
    ...(printRun ? [paragraphStyle({ ...STYLES.printRun, basedOn: normal, origin: 'ours', paragraph: [...line(printRun), shaped({ ...PLAIN, alignment: 'right' }, grid)], run: run(printRun) })] : []),
    paragraphStyle({ ...STYLES.footer, basedOn: normal, origin: 'word', paragraph: [OFF_GRID, spacing(0, FOOTER_LINE), shaped({ ...PLAIN, left: side, right: side }, grid)] }),
  ];
}

function characterStyles({ standard, grid, mark, headingLevels }: StyleSheet): readonly string[] {
  const headings = HEADING_KEYS.slice(0, headingLevels).map((key) => characterStyle(CHARACTER_STYLES[key], 'ours', defaultFont, headingRun(key, standard), STYLES[key]));
  const pageNumber = [fonts(standard.face.pageNumber), OFF_GRID, size(standard.size.pageNumber)];
  const body = characterStyle(CHARACTER_STYLES.body, 'ours', defaultFont, bodyType({ standard, grid }), STYLES.body);
  const spacedMark = mark.spacing > 0 ? characterStyle(CHARACTER_STYLES.spacedMark, 'ours', defaultFont, [value('w:spacing', mmToTwips(mark.spacing))]) : '';
  const stage = characterStyle(CHARACTER_STYLES.stage, 'ours', defaultFont, [fonts(standard.face.stage)], STYLES.stage);
  const signatory = characterStyle(CHARACTER_STYLES.signatory, 'ours', defaultFont, [fonts(standard.face.signatory)]);
  return [body, spacedMark, stage, signatory, ...headings, characterStyle(CHARACTER_STYLES.pageNumber, 'word', defaultFont, pageNumber)];
}

function formatted(key: StyleKey, { grid, heightOf, formatOf }: StyleSheet): readonly string[] {
  const { before, after, shape } = formatOf(key);
  return [tabsOf(shape), OFF_GRID_STYLES.has(key) ? OFF_GRID : '', spacing(before, heightOf(key), after), shaped(shape, grid)];
}
