import type { Strength } from '../../../src/standard/rule.ts';
import type { Reading } from './reading.ts';

/** A number or a word of the written file; a range is from and to. */
export type Measured = number | string;
export type Wanted = Measured | readonly [least: number, most: number];

/** A statement of the standard, held against a written file. */
export interface Measure {
  readonly clause: string;
  readonly strength: Strength;
  /** The example that is measured, as its name in examples/. */
  readonly example: string;
  /** What of it is changed before: the text of the file. */
  readonly change?: (text: string) => string;
  /** What of the standard is otherwise: values by their address in a profile. */
  readonly profile?: Readonly<Record<string, number | string | boolean>>;
  /** What the clause says, with the measure as the standard prints it. */
  readonly statement: string;
  readonly wanted: Wanted;
  readonly unit: string;
  readonly read: (reading: Reading) => Measured | Promise<Measured>;
  /** How far the PDF may be off: 0.2 mm, nothing in what is counted. */
  readonly tolerance?: number;
  /** How far LibreOffice's setting of the DOCX may be off: 0.7 mm. `no` says why it is not held to it. */
  readonly docx?: number | { readonly no: string };
}

type Extras = Pick<Measure, 'tolerance' | 'docx' | 'change' | 'profile'>;

export const measure = (clause: string, strength: Strength, example: string, statement: string, wanted: Wanted, unit: string, read: Measure['read'], extras: Extras = {}): Measure => ({
  clause,
  strength,
  example,
  statement,
  wanted,
  unit,
  read,
  ...extras,
});

export const PDF_TOLERANCE = 0.2;
export const DOCX_TOLERANCE = 0.7;
/** Of measures in whole numbers. */
const COUNTED: ReadonlySet<string> = new Set(['lines', 'characters', 'names', 'page', 'pages', 'rules']);

const isRange = (wanted: Wanted): wanted is readonly [number, number] => typeof wanted === 'object';

/** Is the file as the standard wants it? */
export function holds(measured: Measured, { wanted, unit, tolerance }: Measure, usual: number): boolean {
  const slack = COUNTED.has(unit) ? 0 : (tolerance ?? usual);
  if (typeof measured === 'string' || typeof wanted === 'string') return measured === wanted;
  return isRange(wanted) ? measured >= wanted[0] - slack && measured <= wanted[1] + slack : Math.abs(measured - wanted) <= slack;
}

export const shown = (value: Wanted): string => (typeof value === 'string' ? value : isRange(value) ? `${rounded(value[0])}–${rounded(value[1])}` : rounded(value));
const rounded = (value: number): string => String(Number(value.toFixed(2)));
