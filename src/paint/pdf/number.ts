/** A number of a page's content, rounded; never in exponent form, which PDF does not know. */
export function decimal(value: number, places: number): string {
  const scale = 10 ** places;
  const rounded = Math.round(value * scale) / scale;
  return Math.abs(rounded) < 1e-6 ? '0' : String(rounded);
}
