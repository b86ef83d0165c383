import type { FaceId, FaceSubset, SubsetGlyph } from '../../faces/faces.ts';
import type { TextItem } from '../../typeset/pages.ts';
import { codePointName } from '../../text.ts';
import { mmToPt, type Pt } from '../../units.ts';
import { hex } from './cmap.ts';
import type { PdfFont } from './fonts.ts';
import { decimal } from './number.ts';

/** How far a glyph may stand from its place before it is moved there: under 0.001 mm. */
const TOLERANCE: Pt = 0.002;
/** Decimals: of a character spacing, which adds up along a line, and of a single glyph's move in thousandths of an em. */
const SPACING_PLACES = 5;
const MOVE_PLACES = 2;

/** Text state as the page's content left it (ISO 32000-1, 9.3). It outlives text objects. */
export interface TextState {
  font: string;
  spacing: string;
  scaling: string;
}

/** A page's text state at its start. */
export const initialTextState = (): TextState => ({ font: '', spacing: '0', scaling: '100' });

/** Operators that show an item at the current text position; only what differs from the state is set. */
export function showText(item: TextItem, fonts: ReadonlyMap<FaceId, PdfFont>, state: TextState): readonly string[] {
  const font = fonts.get(item.face);
  if (!font) throw new Error(`Face ${item.face} was not collected`);
  const operators: string[] = [];
  const set = (key: keyof TextState, value: string, operator: string): void => {
    if (state[key] === value) return;
    state[key] = value;
    operators.push(`${value} ${operator}`);
  };
  const { spacing, strings } = shown(item, font.subset);
  set('font', `/${font.name} ${decimal(item.size, 3)}`, 'Tf');
  set('scaling', decimal((item.scale ?? 1) * 100, 4), 'Tz');
  set('spacing', decimal(spacing, SPACING_PLACES), 'Tc');
  operators.push(strings.length === 1 ? `${strings[0] ?? ''} Tj` : `[${strings.join('')}] TJ`);
  return operators;
}

/**
 * Strings and moves of TJ, so that every glyph stands at the item's x plus the advances before it. What most glyphs get beyond
 * their own width becomes the character spacing. Lengths are text space: points before the horizontal scaling.
 */
function shown(item: TextItem, subset: FaceSubset): { readonly spacing: Pt; readonly strings: readonly string[] } {
  const glyphs = Array.from(item.text, (character) => glyphOf(subset, character));
  const advances = glyphs.map((_, index) => advanceOf(item, index));
  const widths = glyphs.map((glyph) => (glyph.advance / 1000) * item.size);
  const spacing = commonest(advances.map((advance, index) => round(advance - (widths[index] ?? 0), SPACING_PLACES)));

  const strings: string[] = [];
  let codes = '';
  let wanted = 0;
  let reached = 0;
  glyphs.forEach((glyph, index) => {
    if (Math.abs(wanted - reached) > TOLERANCE) {
      const move = round(((reached - wanted) / item.size) * 1000, MOVE_PLACES);
      strings.push(`<${codes}>`, decimal(move, MOVE_PLACES));
      codes = '';
      reached -= (move / 1000) * item.size;
    }
    codes += hex(glyph.id);
    wanted += advances[index] ?? 0;
    reached += (widths[index] ?? 0) + spacing;
  });
  strings.push(`<${codes}>`);
  return { spacing, strings };
}

function glyphOf(subset: FaceSubset, character: string): SubsetGlyph {
  const codePoint = character.codePointAt(0) ?? 0;
  const glyph = subset.glyphs.get(codePoint);
  if (!glyph) throw new Error(`${codePointName(character)} was set in ${subset.postScriptName}, which does not have it`);
  return glyph;
}

function advanceOf(item: TextItem, index: number): Pt {
  const advance = item.advances[index];
  if (advance === undefined) throw new Error(`‘${item.text}’ has ${item.advances.length} advances`);
  return mmToPt(advance) / (item.scale ?? 1);
}

const round = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;

/** The most frequent value; of equally frequent ones the first. */
function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const [value, count] of counts) {
    if (count <= most) continue;
    best = value;
    most = count;
  }
  return best;
}
