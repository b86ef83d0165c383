import type { FaceId } from '../../faces/faces.ts';
import type { InkColour, Layout, RuleItem, TextItem, ImageItem } from '../../typeset/pages.ts';
import { mmToPt, type Mm } from '../../units.ts';
import type { PdfFont } from './fonts.ts';
import type { Marked } from './marked.ts';
import { decimal } from './number.ts';
import { initialTextState, showText, type TextState } from './text.ts';

/** Positions are written to a thousandth of a point, 0.0004 mm. */
const PLACES = 3;

/** Width of a bold glyph's outline over its size. */
const BOLD_STROKE = 0.03;

/** Black as one component, red as pure red of the screen; on a press black ink alone, red as yellow and magenta of 80 % (6.2). */
const COLOURS: Readonly<Record<Layout['inks'], Readonly<Record<'black' | 'red', string>>>> = {
  screen: { black: '0 g', red: '1 0 0 rg' },
  press: { black: '0 0 0 1 k', red: '0 0.8 0.8 0 k' },
};

/** What a page's operators depend on; the states are as the last operator left them. */
interface Pen {
  readonly fonts: ReadonlyMap<FaceId, PdfFont>;
  /** Names of the pictures. */
  readonly images: ReadonlyMap<string, string>;
  readonly pageHeight: Mm;
  readonly text: TextState;
  readonly inks: Layout['inks'];
  /** The operator that set the colour; a page begins in black of one component. */
  color: string;
}

/** A page's content: its marked items in their order, a state's operator only where the state changes. */
export function contentOf(marked: readonly Marked[], { pageSize, inks }: Pick<Layout, 'pageSize' | 'inks'>, fonts: ReadonlyMap<FaceId, PdfFont>, images: ReadonlyMap<string, string> = new Map()): Uint8Array {
  const pen: Pen = { fonts, images, pageHeight: pageSize.height, text: initialTextState(), inks, color: COLOURS.screen.black };
  const operators = marked.flatMap((group) => [begin(group), ...drawn(group, pen), 'EMC']);
  return new TextEncoder().encode(operators.join('\n'));
}

function drawn(group: Marked, pen: Pen): readonly string[] {
  switch (group.kind) {
    case 'rules':
      return fillRules(group.items, pen);
    case 'image':
      return [placeImage(group.item, pen)];
    case 'text':
    case 'pagination':
      return setLines(group.items, pen);
  }
}

function begin(group: Marked): string {
  switch (group.kind) {
    case 'text':
      return `/${group.tag} <</MCID ${group.id}>> BDC`;
    case 'image':
      return `/Figure <</MCID ${group.id}>> BDC`;
    case 'pagination':
      return '/Artifact <</Type /Pagination>> BDC';
    case 'rules':
      return '/Artifact <</Type /Layout>> BDC';
  }
}

function fillRules(rules: readonly RuleItem[], pen: Pen): readonly string[] {
  return rules.flatMap((rule) => {
    const stands = rule.direction === 'vertical';
    const corner = stands ? [mmToPt(rule.x - rule.thickness / 2), mmToPt(pen.pageHeight - rule.y - rule.length)] : [mmToPt(rule.x), mmToPt(pen.pageHeight - rule.y - rule.thickness / 2)];
    const size = stands ? [mmToPt(rule.thickness), mmToPt(rule.length)] : [mmToPt(rule.length), mmToPt(rule.thickness)];
    return [...inColor(rule.color, pen), `${[...corner, ...size].map(position).join(' ')} re f`];
  });
}

/** A picture fills the unit square: the matrix makes of that its box, and turns it where its page is turned. */
function placeImage({ image, x, y, width, height, turned }: ImageItem, pen: Pen): string {
  const [left, foot, across, up] = [x, pen.pageHeight - y - height, width, height].map((length) => position(mmToPt(length)));
  const right = position(mmToPt(x + width));
  const matrix = turned ? `0 ${up} -${across} 0 ${right} ${foot}` : `${across} 0 0 ${up} ${left} ${foot}`;
  return `q ${matrix} cm /${pen.images.get(image) ?? ''} Do Q`;
}

/** One text object. Td counts from the place of the Td before, so each starts from what was written, not from what was meant; text that runs upward gets its matrix. */
function setLines(items: readonly TextItem[], pen: Pen): readonly string[] {
  let last = { x: 0, y: 0 };
  const operators = items.flatMap((item) => {
    const place = { x: rounded(mmToPt(item.x)), y: rounded(mmToPt(pen.pageHeight - item.y)) };
    const move = `${position(place.x - last.x)} ${position(place.y - last.y)} Td`;
    last = place;
    const set = item.turned ? `0 1 -1 0 ${position(place.x)} ${position(place.y)} Tm` : move;
    const shown = [...inColor(item.color, pen), set, ...showText(item, pen.fonts, pen.text)];
    return item.bold ? [...fattened(item, pen), ...shown, '0 Tr'] : shown;
  });
  return ['BT', ...operators, 'ET'];
}

/** Glyphs filled and stroked, since there is no bold face: what Word does for these faces. */
function fattened({ color, size }: TextItem, { inks }: Pen): readonly string[] {
  if (color === 'none') return [];
  return ['2 Tr', `${position(size * BOLD_STROKE)} w`, COLOURS[inks][color].replace(/[a-z]+$/u, (operator) => operator.toUpperCase())];
}

function inColor(color: InkColour, pen: Pen): readonly string[] {
  if (color === 'none') throw new Error('what is not painted has a colour');
  const operator = COLOURS[pen.inks][color];
  if (pen.color === operator) return [];
  pen.color = operator;
  return [operator];
}

const position = (value: number): string => decimal(value, PLACES);
const rounded = (value: number): number => Number(position(value));
