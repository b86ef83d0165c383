import type { Grid, Twips } from './grid.ts';
import { element, readings } from './xml.ts';

/** Margin of LibreOffice's own frames: from the second section on it also lifts a box that has none, here the imprint's. */
const FRAME_MARGIN: Twips = 114;

/** The two readings of the sections, for which docx has no words. */
export function withSectionReadings(body: string, { pitch, charSpace }: Grid): string {
  const grid = (space: number): string => element('w:docGrid', { 'w:type': 'linesAndChars', 'w:linePitch': pitch, 'w:charSpace': space });
  let section = 0;
  return body
    .replace(/<w:docGrid [^>]*\/>/g, () => readings(grid(charSpace.word), grid(charSpace.libreOffice)))
    .replace(/<w:pgMar [^>]*\/>/g, (margins) => {
      section += 1;
      return section === 1 ? margins : readings(margins, lowered(margins));
    });
}

/** A later section has nothing but the imprint: its lower margin gives way where the box would be lifted. */
const lowered = (margins: string): string => margins.replace(/(w:(?:bottom|footer)=")(\d+)/g, (_, name: string, twips: string) => `${name}${Number(twips) - FRAME_MARGIN}`);
