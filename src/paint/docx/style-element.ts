import { OFFICIAL_FACES, type FaceRole } from '../../standard/roles.ts';
import type { InkColour } from '../../typeset/pages.ts';
import type { Pt } from '../../units.ts';
import { PLAIN, type Shape } from './flow.ts';
import type { Grid, Twips } from './grid.ts';
import type { StyleName } from './style-names.ts';
import { element, value } from './xml.ts';

/** A paragraph style. Its properties are XML in the order of the schema. */
export interface ParagraphStyle extends StyleName {
  readonly basedOn?: StyleName;
  readonly next?: StyleName;
  readonly link?: StyleName;
  readonly origin: 'word' | 'ours' | 'default';
  readonly paragraph?: readonly string[];
  readonly run?: readonly string[];
}

/** What keeps its place and is not painted is white: the paper has it already, or shall not have it yet. */
export const COLOURS: Readonly<Record<InkColour, string>> = { black: '000000', red: 'FF0000', none: 'FFFFFF' };

const reference = (name: string, target: StyleName | undefined): string => (target ? value(name, target.id) : '');
const group = (name: string, properties: readonly string[] = []): string => (properties.length > 0 ? element(name, {}, ...properties) : '');

export function paragraphStyle({ id, name, basedOn, next, link, origin, paragraph, run }: ParagraphStyle): string {
  const attributes = {
    'w:type': 'paragraph',
    ...(origin === 'default' && { 'w:default': 1 }),
    ...(origin === 'ours' && { 'w:customStyle': 1 }),
    'w:styleId': id,
  };
  return element(
    'w:style',
    attributes,
    value('w:name', name),
    reference('w:basedOn', basedOn),
    reference('w:next', next),
    reference('w:link', link),
    element('w:qFormat'),
    group('w:pPr', paragraph),
    group('w:rPr', run),
  );
}

export function characterStyle({ id, name }: StyleName, origin: 'word' | 'ours', base: StyleName, run: readonly string[], link?: StyleName): string {
  const attributes = { 'w:type': 'character', ...(origin === 'ours' && { 'w:customStyle': 1 }), 'w:styleId': id };
  return element('w:style', attributes, value('w:name', name), reference('w:basedOn', base), reference('w:link', link), group('w:rPr', run));
}

/** A style that every document has: no table, list or run of ours names it. */
export function defaultStyle(type: 'character' | 'table' | 'numbering', { id, name }: StyleName, ...properties: readonly string[]): string {
  const attributes = { 'w:type': type, 'w:default': 1, 'w:styleId': id };
  return element('w:style', attributes, value('w:name', name), value('w:uiPriority', 99), element('w:semiHidden'), element('w:unhideWhenUsed'), ...properties);
}

/** One face for every kind of character: the theme's are never asked, and quotation marks and digits stay in the face of the hanzi. */
export function fonts(role: FaceRole): string {
  const face = OFFICIAL_FACES[role];
  return element('w:rFonts', { 'w:hint': 'eastAsia', 'w:ascii': face, 'w:hAnsi': face, 'w:eastAsia': face, 'w:cs': face });
}

export const size = (points: Pt): string => value('w:sz', points * 2) + value('w:szCs', points * 2);

/** Space above and below, and exact lines. */
export const spacing = (before: Twips, height: Twips, after: Twips = 0): string =>
  element('w:spacing', { 'w:before': before, 'w:after': after, 'w:line': height, 'w:lineRule': 'exact' });

/**
 * Indents and alignment. A first-line indent is also given in characters, as Word's dialog shows it: from there a clerk
 * reads 2 字符; LibreOffice wants the distance beside it.
 */
export function shaped(shape: Shape, { em }: Grid): string {
  const { left, right, first, alignment } = shape;
  const isIndented = left !== PLAIN.left || right !== PLAIN.right || first !== PLAIN.first;
  const firstLine = first < 0 ? { 'w:hanging': -first } : { ...(left === 0 && first > 0 && first % em === 0 && { 'w:firstLineChars': (first / em) * 100 }), 'w:firstLine': first };
  return (isIndented ? element('w:ind', { 'w:left': left, 'w:right': right, ...firstLine }) : '') + value('w:jc', alignment);
}

/** @param size in eighths of a point; `space` in points from the text */
export const border = (side: 'top' | 'bottom', size: number, space: number, colour: InkColour): string =>
  element(`w:${side}`, { 'w:val': 'single', 'w:sz': size, 'w:space': space, 'w:color': COLOURS[colour] });

/** @param cleared stops of the style that the paragraph does not have: its own come on top of them */
export function tabStops(alignment: 'left' | 'center' | 'right', positions: readonly Twips[], cleared: readonly Twips[] = []): string {
  const stops = [...positions.map((position) => ({ kind: alignment, position })), ...cleared.map((position) => ({ kind: 'clear', position }))].sort((one, other) => one.position - other.position);
  return stops.length > 0 ? element('w:tabs', {}, ...stops.map(({ kind, position }) => element('w:tab', { 'w:val': kind, 'w:pos': position }))) : '';
}

/** A paragraph's own tab stops; those of its style that it has not are cleared. */
export function tabsOf({ tabs, centredTabs, rightTab, leader }: Shape, { tabs: ofStyle }: Shape = PLAIN): string {
  if (rightTab === undefined) return tabStops(centredTabs ? 'center' : 'left', tabs, ofStyle.filter((stop) => !tabs.includes(stop)));
  const stop = (alignment: 'left' | 'right', position: Twips): string => element('w:tab', { 'w:val': alignment, 'w:leader': leader && alignment === 'right' ? 'dot' : undefined, 'w:pos': position });
  return element('w:tabs', {}, ...tabs.map((position) => stop('left', position)), stop('right', rightTab));
}

/** A width or margin of a table, in twips. */
export const width = (name: string, twips: Twips): string => element(name, { 'w:w': twips, 'w:type': 'dxa' });

/** Margins of a table's cells: none above and below. */
export const cellMargins = (side: Twips): string =>
  element('w:tblCellMar', {}, width('w:top', 0), width('w:left', side), width('w:bottom', 0), width('w:right', side));
