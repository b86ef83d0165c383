/** A length in millimetres: the unit of the standard and of every position on a page. */
export type Mm = number;
/** A type size in PostScript points, 1/72 inch: the unit of 字号 as word processors have it. */
export type Pt = number;
/** A count of half-em cells: one for an ASCII character, two for a hanzi. A body line has 56. */
export type Cells = number;

const MM_PER_PT = 25.4 / 72;

/** Points to millimetres. */
export const ptToMm = (pt: Pt): Mm => pt * MM_PER_PT;

/** Millimetres to points. */
export const mmToPt = (mm: Mm): Pt => mm / MM_PER_PT;

/** Millimetres to twips (1/20 pt), rounded: Word's unit for distances. */
export const mmToTwips = (mm: Mm): number => Math.round(mmToPt(mm) * 20);

/** Millimetres to 0.001 mm, the precision of everything that is printed or compared. */
export const roundMm = (mm: Mm): Mm => Math.round(mm * 1000) / 1000 + 0;
