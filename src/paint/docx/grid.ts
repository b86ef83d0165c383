import type { Decisions } from '../../typeset/pages.ts';
import { bodyEm, bodyHeight, lineGap, metricsOf, textFoot } from '../../standard/metrics.ts';
import type { Standard } from '../../standard/gbt9704.ts';
import { mmToPt, mmToTwips, ptToMm, type Mm, type Pt } from '../../units.ts';

/** Twentieths of a point: Word's unit for distances. */
export type Twips = number;

/**
 * The page as a word processor gets it: margins, and the grid of lines and characters.
 *
 * Word closes the grid with its own numbers: one cell a character. LibreOffice leaves out the space around digits only on a
 * grid, and takes its cells from the size of Normal: there Normal has half the size, so that a digit is one cell and a hanzi two.
 * On its grid exact lines do not count: glyphs are centred in a line, which lifts their baselines by 1 mm.
 */
export interface Grid {
  readonly page: { readonly width: Twips; readonly height: Twips };
  readonly margin: { readonly top: Twips; readonly right: Twips; readonly bottom: Twips; readonly left: Twips };
  /** Text width: whole cells. */
  readonly width: Twips;
  /** One hanzi of the body. */
  readonly em: Twips;
  /** Lines of a page, and what the body's line takes. */
  readonly lines: number;
  readonly pitch: Twips;
  /** The body's size, and what its characters are closed up by to fill their cells: negative. */
  readonly size: Pt;
  readonly tracking: Twips;
  /** `w:charSpace`, 1/4096 pt: added to the size of Normal it gives a cell. */
  readonly charSpace: { readonly word: number; readonly libreOffice: number };
  /** Size of Normal where LibreOffice reads it. */
  readonly cellSize: Pt;
}

/** Text on the grid stands 0.3 mm lower than Word alone would want it, for LibreOffice's sake, which lifts it by 1 mm. */
const LOWERED: Twips = 20;
/** Part of an exact line above its baseline, in Word and in LibreOffice. */
export const ASCENT = 0.8;
/** Rounding must not cost a page its last line … */
const ROUNDING: Twips = 2;
/** … nor LibreOffice, which counts in hundredths of a millimetre, a line of the grid. More would give page 1 a line too many. */
const SLACK: Twips = 8;
const CHAR_SPACE = 4096;

export function gridOf(standard: Standard, decisions: Decisions): Grid {
  const { page, typeArea, grid, size } = standard;
  const cell = Math.round(mmToPt(bodyEm(standard)) * 10);
  const em = 2 * cell;
  const width = grid.characters * em;
  const pitch = pitchOf(standard, decisions);
  const left = mmToTwips(typeArea.left);
  const height = mmToTwips(page.height);
  const { top, bottom } = marginsOf(standard, decisions, pitch);
  const pageWidth = mmToTwips(page.width);
  const cellSize = size.body / 2;
  return {
    page: { width: pageWidth, height },
    margin: { top, left, right: pageWidth - left - width, bottom },
    width,
    em,
    lines: decisions.lines,
    pitch,
    size: size.body,
    tracking: em - size.body * 20,
    charSpace: {
      // A little less than a cell has room for: never a character fewer than the standard's for a rounding's sake.
      word: Math.floor((mmToPt(bodyEm(standard)) - size.body) * (CHAR_SPACE / 20)) * 20,
      libreOffice: Math.ceil((cell / 20 - cellSize) * (CHAR_SPACE / 20)) * 20,
    },
    cellSize,
  };
}

/** What a page of the dialog's margins holds so many of: rounded down, where rounding would cost the last line. */
function pitchOf({ dialog, typeArea }: Standard, { lines, pitch }: Decisions): Twips {
  const wanted = mmToTwips(pitch);
  return dialog.margins === 'type-area' ? Math.min(wanted, Math.floor(mmToTwips(typeArea.height) / lines)) : wanted;
}

/** Margins at the head and the foot. Exact ones put the lines where the pages have them; the others are those that people look for. */
function marginsOf(standard: Standard, decisions: Decisions, pitch: Twips): { readonly top: Twips; readonly bottom: Twips } {
  const { page, typeArea, grid, dialog } = standard;
  const height = mmToTwips(page.height);
  if (dialog.margins !== 'exact') {
    const inset = dialog.margins === 'half-gap' ? lineGap(standard) / 2 : 0;
    return { top: mmToTwips(typeArea.top - inset), bottom: mmToTwips(page.height - typeArea.top - typeArea.height - inset) };
  }
  const lastBaseline = mmToTwips(textFoot(standard, decisions) - grid.descent * bodyHeight(standard));
  // A page of the grid must reach as deep as a last line that ends the type area below a header block, off the grid's lines.
  const foot = lastBaseline + LOWERED + descentOf(pitch) + ROUNDING;
  return { top: foot - decisions.lines * pitch, bottom: height - foot - SLACK };
}

/** From a line's top to where its baseline shall be: on the grid, between Word's and LibreOffice's. */
export const plannedAscent = (height: Twips, onGrid: boolean): Twips => ascentOf(height) - (onGrid ? LOWERED : 0);

/** From the top of an exact line to its baseline. */
export const ascentOf = (height: Twips): Twips => Math.round(ASCENT * height);

export const descentOf = (height: Twips): Twips => height - ascentOf(height);

/** The page number's line: its height is free, since the footer is measured from below. */
export const FOOTER_LINE: Twips = 400;

/** Exact height of a line in a size other than the body's: its hanzi and the standard's gap (3.2). */
export const lineHeight = (standard: Standard, size: Pt): Twips => mmToTwips(metricsOf(standard, size).pitch);

/** One character of a line in that size. */
export const characterWidth = (size: Pt): Twips => mmToTwips(ptToMm(size));

/** A border's thickness as Word counts it: eighths of a point. */
export const borderSize = (thickness: Mm): number => Math.round(mmToPt(thickness) * 8);

export const twipsToMm = (twips: Twips): Mm => ptToMm(twips / 20);
