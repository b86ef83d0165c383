import type { Place } from './composition.ts';

export const nextLine: Place = { kind: 'next' };

/** After empty lines that are counted from em box to em box, as in the header block. */
export const exactBlank = (lines: number): Place => ({ kind: 'blank', lines, exact: true });

/** After empty lines of the grid, as below the body. */
export const gridBlank = (lines: number): Place => ({ kind: 'blank', lines, exact: false });

export const onLine = (line: number): Place => ({ kind: 'line', line });

/** On that line of a new page. */
export const onNewPage = (line: number): Place => ({ kind: 'line', line, turns: true });
