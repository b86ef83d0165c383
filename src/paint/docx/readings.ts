import type { Grid, Twips } from './grid.ts';
import { CHARACTER_STYLES } from './style-names.ts';
import { alternate, element } from './xml.ts';

/** Margin of LibreOffice's own frames: from the second section on it also lifts a box that has none, here the imprint's. */
const FRAME_MARGIN: Twips = 114;

/**
 * Some of the body is to be read otherwise by Word than by LibreOffice, which docx has no words for: it writes these things plainly,
 * and here each gets its two readings. Text cannot be mistaken for them: its `<` is escaped.
 */
export function withReadings(body: string, grid: Grid): string {
  return withLaterMargins(body)
    .replace(/<w:docGrid [^>]*\/>/g, gridReadings(grid))
    .replace(/<w:keepNext\/><w:widowControl[^>]*\/>/g, forWord)
    .replace(/<w:r><w:br w:type="page"\/><\/w:r>/g, forLibreOffice)
    .replaceAll(`<w:rStyle w:val="${CHARACTER_STYLES.body.id}"/>`, forLibreOffice);
}

function gridReadings({ pitch, charSpace }: Grid): string {
  const grid = (space: number): string => element('w:docGrid', { 'w:type': 'linesAndChars', 'w:linePitch': pitch, 'w:charSpace': space });
  return alternate('w15', grid(charSpace.word), grid(charSpace.libreOffice));
}

/** A later section has nothing but the imprint: its lower margin gives way where the box would be lifted. */
function withLaterMargins(body: string): string {
  let section = 0;
  return body.replace(/<w:pgMar [^>]*\/>/g, (margins) => {
    section += 1;
    return section === 1 ? margins : alternate('w15', margins, margins.replace(/(w:(?:bottom|footer)=")(\d+)/g, (_, name: string, twips: string) => `${name}${Number(twips) - FRAME_MARGIN}`));
  });
}

/** Lines that keep with the next paragraph: LibreOffice would take the whole paragraph. */
const forWord = (xml: string): string => alternate('w15', xml, '');

/** The turn of the page that LibreOffice takes instead, and the type of the text behind it, which loses its paragraph's style there. */
const forLibreOffice = (xml: string): string => alternate('w15', '', xml);
