/** Measures that clauses count in, in mm as the standard gives them, not as the program computes them. */

/** One character (字) of the body: 28 fill 156 mm (3.1, 5.2.3). */
export const CHARACTER = 156 / 28;
/** Between two lines: 7/8 of a 三号 hanzi (3.2). */
export const GAP = (7 / 8) * CHARACTER;
/** One line (行) of the body. */
export const LINE = CHARACTER + GAP;
/** One character of 四号, the imprint's type: 14 pt. */
export const SMALL = (14 * 25.4) / 72;
/** One line of the imprint. */
export const SMALL_LINE = SMALL + GAP;

/** Edges of the type area (5.2.1). */
export const LEFT = 28;
export const RIGHT = 28 + 156;
export const HEAD = 37;
export const FOOT = 37 + 225;

/** An em box lies 0.88 above and 0.12 below its baseline. */
export const topOf = (baseline: number, em = CHARACTER): number => baseline - 0.88 * em;
export const bottomOf = (baseline: number, em = CHARACTER): number => baseline + 0.12 * em;
