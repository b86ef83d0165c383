import type { Standard } from '../../standard/gbt9704.ts';
import type { Layout } from '../../typeset/pages.ts';
import { lineHeight, type Grid, type Twips } from './grid.ts';
import { TABLE_KEYS, type StyleKey } from './style-names.ts';

/** An empty paragraph that takes next to no room: what the imprint is anchored in, and what must follow its table. */
export const IMPRINT_LINE: Twips = 20;

/** Exact lines by style: the body's, or the pitch of the style's own size (3.2). */
export function lineHeightsOf(standard: Standard, layout: Layout, grid: Grid, sealRoom: Twips): (style: StyleKey) => Twips {
  return (style) => {
    switch (style) {
      case 'mark':
        return lineHeight(standard, layout.decisions.mark.size);
      case 'title':
      case 'attachmentTitle':
        return lineHeight(standard, standard.size.title);
      case 'sealRoom':
        return sealRoom;
      case 'imprint':
      case 'tableGap':
        return IMPRINT_LINE;
      default:
        return isOfTable(style) ? lineHeight(standard, standard.size.table) : grid.pitch;
    }
  };
}

const isOfTable = (style: StyleKey): boolean => TABLE_KEYS.some((key) => key === style);
