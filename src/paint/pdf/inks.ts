import type { Rgb } from '../../images/picture.ts';
import type { Layout } from '../../typeset/pages.ts';
import { decimal } from './number.ts';

/** A pure colour of the screen is 80 % of its inks, as the standard's red is Y80 M80 (6.2). */
const PURE = 0.8;

/**
 * A colour of the screen as the inks of a press, 0 to 1: what is common to cyan, magenta and yellow is black; of the rest pure red gives Y80 M80. Plain
 * arithmetic, so that the red of a seal is that of the mark whatever profile a press has.
 */
export function inksOf([red, green, blue]: Rgb): readonly [cyan: number, magenta: number, yellow: number, black: number] {
  const brightest = Math.max(red, green, blue);
  const ink = (value: number): number => (PURE * (brightest - value)) / 255;
  return [ink(red), ink(green), ink(blue), 1 - brightest / 255];
}

/** Samples of red, green, blue as samples of the four inks. */
export function pressed(samples: Uint8Array): Uint8Array {
  const result = new Uint8Array((samples.length / 3) * 4);
  for (let from = 0, to = 0; from < samples.length; from += 3, to += 4) {
    const [red, green, blue] = [samples[from] ?? 0, samples[from + 1] ?? 0, samples[from + 2] ?? 0];
    const brightest = Math.max(red, green, blue);
    result[to] = Math.round(PURE * (brightest - red));
    result[to + 1] = Math.round(PURE * (brightest - green));
    result[to + 2] = Math.round(PURE * (brightest - blue));
    result[to + 3] = 255 - brightest;
  }
  return result;
}

/** The same for a PDF's own calculator (ISO 32000-1, 7.10.5): the brightest of three, then each ink by its distance from that. */
export const INKS_FUNCTION = `{ 3 copy 2 copy lt { exch } if pop 2 copy lt { exch } if pop ${`dup 5 -1 roll sub ${PURE} mul exch `.repeat(3)}1 exch sub }`;

/** The operator that fills in a colour; in capitals it strokes. */
export function colourOperator(colour: Rgb, inks: Layout['inks'], use: 'fill' | 'stroke'): string {
  const values = inks === 'press' ? inksOf(colour) : colour.map((value) => value / 255);
  const operator = inks === 'press' ? 'k' : 'rg';
  return `${values.map((value) => decimal(value, 4)).join(' ')} ${use === 'fill' ? operator : operator.toUpperCase()}`;
}
