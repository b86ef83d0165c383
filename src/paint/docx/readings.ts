import type { Grid } from './grid.ts';
import { CHARACTER_STYLES } from './style-names.ts';
import { alternate, element } from './xml.ts';

/**
 * Some of the body is to be read otherwise by Word than by LibreOffice, which docx has no words for: it writes these things plainly,
 * and here each gets its two readings. Text cannot be mistaken for them: its `<` is escaped.
 */
export function withReadings(body: string, grid: Grid): string {
  return body
    .replace(/<w:docGrid [^>]*\/>/g, gridReadings(grid))
    .replace(/<w:keepNext\/><w:widowControl[^>]*\/>/g, forWord)
    .replace(/<w:r><w:br w:type="page"\/><\/w:r>/g, forLibreOffice)
    .replaceAll(`<w:rStyle w:val="${CHARACTER_STYLES.body.id}"/>`, forLibreOffice);
}

function gridReadings({ pitch, charSpace }: Grid): string {
  const grid = (space: number): string => element('w:docGrid', { 'w:type': 'linesAndChars', 'w:linePitch': pitch, 'w:charSpace': space });
  return alternate('w15', grid(charSpace.word), grid(charSpace.libreOffice));
}

/** Lines that keep with the next paragraph: LibreOffice would take the whole paragraph. */
const forWord = (xml: string): string => alternate('w15', xml, '');

/** The turn of the page that LibreOffice takes instead, and the type of the text behind it, which loses its paragraph's style there. */
const forLibreOffice = (xml: string): string => alternate('w15', '', xml);
