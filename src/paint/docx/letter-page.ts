import type { Composition, LetterLineBlock } from '../../compose/composition.ts';
import type { Standard } from '../../standard/gbt9704.ts';
import { letterFoot } from '../../typeset/letter.ts';
import { mmToPt, mmToTwips } from '../../units.ts';
import type { BorderBelow } from './distances.ts';
import type { Element } from './element.ts';
import { PLAIN, type Inline, type Shape } from './flow.ts';
import { ascentOf, borderSize, descentOf, FOOTER_LINE, type Grid, type Twips } from './grid.ts';
import { HEADER_STYLES } from './header-line.ts';
import type { Places } from './placed.ts';
import { COLOURS } from './style-element.ts';
import { STYLES } from './style-names.ts';
import { element, NAMESPACES, part, value } from './xml.ts';

/**
 * The pages of 信函格式 (10.1). Page 1 begins above the type area and ends below it; all pages have its margins, and headers and footers keep
 * the others' text on the type area. The lower double rule is the foot of page 1, in whose place it has no number.
 */
export interface LetterPage {
  readonly margin: { readonly top: Twips; readonly bottom: Twips };
  readonly header: Twips;
  readonly footer: Twips;
  /** Of the number's line in its footer. */
  readonly number: { readonly before: Twips; readonly after: Twips };
  readonly parts: { readonly header: string; readonly firstHeader: string; readonly firstFooter: string };
}

const HEADER: Twips = 600;
const EMPTY_LINE: Twips = 20;

/** @param numberFoot the footer's distance from the page's lower edge that puts the page number where it belongs */
export function letterPageOf({ format, standard }: Composition, grid: Grid, places: Places, markHeight: Twips, numberFoot: Twips): LetterPage | undefined {
  if (format !== 'letter') return undefined;
  const { letter, typeArea } = standard;
  const mark = places('mark');
  const line = mark.lines[0];
  if (!line) return undefined;
  const rule = letter.thickRule + letter.ruleGap + letter.thinRule;
  const footer = mmToTwips(letter.ruleFoot - rule / 2);
  const deeper = mmToTwips(letterFoot(standard) - typeArea.top - typeArea.height);
  const numberTop = grid.page.height - numberFoot - FOOTER_LINE;
  const bottom = grid.margin.bottom - deeper;
  // LibreOffice puts what is left of a page beyond whole lines above the text: nothing may be.
  const height = Math.ceil((grid.page.height - bottom - (mmToTwips(line.baseline) - ascentOf(markHeight))) / grid.pitch) * grid.pitch;
  return {
    margin: { top: grid.page.height - bottom - height, bottom },
    header: HEADER,
    footer,
    number: { before: Math.max(0, numberTop - (grid.page.height - grid.margin.bottom)), after: Math.max(0, numberFoot - footer) },
    parts: {
      header: headerPart(grid.margin.top - HEADER),
      firstHeader: headerPart(EMPTY_LINE),
      firstFooter: part(element('w:ftr', { 'xmlns:w': NAMESPACES.w }, ruleParagraph(standard, mark.color))),
    },
  };
}

const headerPart = (height: Twips): string => part(element('w:hdr', { 'xmlns:w': NAMESPACES.w }, emptyParagraph(height, '', '')));

const emptyParagraph = (height: Twips, before: string, behind: string): string =>
  element('w:p', {}, element('w:pPr', {}, value('w:pStyle', STYLES.footer.id), before, element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': height, 'w:lineRule': 'exact' }), behind));

/** The double rule at the foot: thin over thick. */
function ruleParagraph(standard: Standard, color: BorderBelow['color']): string {
  const border = element('w:pBdr', {}, doubleBorder({ size: borderSize(standard.letter.thickRule), space: 0, color }, 'thinThickSmallGap'));
  const { left, right } = letterShape(standard);
  return emptyParagraph(EMPTY_LINE, border, element('w:ind', { 'w:left': left, 'w:right': right }));
}

/** Thick over thin below the mark, or thin over thick at the foot. Word's small gap and thin rule have 0.75 pt each. */
export const doubleBorder = ({ size, space, color }: BorderBelow, kind: 'thickThinSmallGap' | 'thinThickSmallGap'): string =>
  element('w:bottom', { 'w:val': kind, 'w:sz': size, 'w:space': space, 'w:color': COLOURS[color] });

/** Of the mark and the rules: as wide as these, beyond the type area on both sides. */
export function letterShape({ letter, page, typeArea }: Standard): Shape {
  const centre = letter.centre === 'page' ? page.width / 2 : typeArea.left + typeArea.width / 2;
  const left = centre - letter.ruleLength / 2;
  return { ...PLAIN, alignment: 'center', left: mmToTwips(left - typeArea.left), right: mmToTwips(typeArea.left + typeArea.width - left - letter.ruleLength) };
}

/** The mark's border, from its line's lower edge; 4.5 pt in all. */
export function letterBorder(places: Places, height: Twips): BorderBelow | undefined {
  const { lines: [line], rules: [rule] } = places('mark');
  if (!line || !rule) return undefined;
  return { size: borderSize(rule.thickness), space: Math.max(0, Math.round(mmToPt(rule.y - rule.thickness / 2 - line.baseline) - descentOf(height) / 20)), color: rule.color };
}

/** Small gap and thin rule: 1.5 pt. */
export const DOUBLE_BORDER_REST = 12;

/** The number ends on the right edge: rounding must not make it turn. */
const ROUNDING_ROOM: Twips = 60;

/** A line below the first rule: what is secret or urgent, behind a tab stop the number, or 办理结果. */
export function letterLineElements(block: LetterLineBlock, places: Places, standard: Standard): readonly Element[] {
  const { left, right } = block;
  const lines = right ? places(block.id).lines : left ? places(left.id).lines : [];
  const number: Inline | undefined = right && { kind: 'text', text: right.text.value, ...(left && { style: block.role === 'result' ? 'result' : 'body' }) };
  const start = places(block.id).lines[0]?.segments[0]?.left;
  const content: readonly Inline[] = [...(left ? [{ kind: 'text', text: left.run.text.value } as const] : []), ...(left && number ? [{ kind: 'tab' } as const] : []), ...(number ? [number] : [])];
  const shape: Shape = left ? { ...PLAIN, alignment: 'left', right: -ROUNDING_ROOM, tabs: number && start !== undefined ? [mmToTwips(start - standard.typeArea.left)] : [] } : { ...PLAIN, alignment: 'right' };
  return [{ role: block.role, style: left ? HEADER_STYLES[left.role] : block.role, content, shape, lines, above: 0, keepNext: false, pageBreakBefore: false }];
}
