/** The columns (in characters, from 0) at which the maps and lists that are open at a line have their entries, ascending. */
export interface Columns {
  readonly keys: readonly number[];
  readonly dashes: readonly number[];
}

export const NO_COLUMNS: Columns = { keys: [], dashes: [] };

/**
 * The column that an entry was meant for whose indentation YAML does not measure: a tab is as wide as its editor shows it.
 * @param width two columns a tab
 * @param open columns of the entries of its kind
 * @param mayBeDeeper the line above is a key without a value
 */
export function meantColumn(width: number, open: readonly number[], mayBeDeeper: boolean): number {
  return open.find((column) => column >= width) ?? (mayBeDeeper ? width : (open.at(-1) ?? width));
}

/** The columns below a line with its dashes at `dashes` and its key, if it has one, at `key`. */
export function columnsAfter({ keys, dashes: open }: Columns, dashes: readonly number[], key: number | undefined): Columns {
  const first = dashes[0] ?? key ?? Infinity;
  const above = (column: number): boolean => column < first;
  return { keys: [...keys.filter(above), ...(key === undefined ? [] : [key])], dashes: [...open.filter(above), ...dashes] };
}
