/** Least of the values; `otherwise` when there are none. For lists of any length, which `Math.min(...)` does not take. */
export const least = (values: readonly number[], otherwise = Infinity): number => values.reduce((lowest, value) => (value < lowest ? value : lowest), values[0] ?? otherwise);

/** Greatest of the values; `otherwise` when there are none. */
export const greatest = (values: readonly number[], otherwise = -Infinity): number => values.reduce((highest, value) => (value > highest ? value : highest), values[0] ?? otherwise);
