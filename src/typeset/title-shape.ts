import type { Cells } from '../units.ts';

/** A difference that the eye takes for equal: one character. */
const EQUAL: Cells = 2;

/**
 * What the shape of centred title lines costs (7.3.1): nothing for a trapezoid or a lozenge, something for a rectangle, much for an
 * hourglass or a zigzag; and more the less the lines balance.
 */
export function shapeCost(widths: readonly Cells[]): number {
  if (widths.length < 2) return 0;
  const average = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  const deviation = widths.reduce((sum, width) => sum + Math.abs(width - average), 0) / (widths.length * average);
  const stub = Math.min(...widths) < 0.4 * Math.max(...widths) ? 1 : 0;
  return outlineCost(widths) + 1.5 * deviation + stub;
}

function outlineCost(widths: readonly Cells[]): number {
  if (Math.max(...widths) - Math.min(...widths) < EQUAL) return widths.length === 2 ? 0.2 : 0.5;
  const steps = widths.slice(1).map((width, index) => Math.sign(Math.trunc((width - (widths[index] ?? width)) / EQUAL)));
  const turns = steps.filter((step) => step !== 0);
  const falls = turns.indexOf(-1);
  const risesAfterFall = falls >= 0 && turns.slice(falls).includes(1);
  return risesAfterFall ? 1.5 : 0;
}
