import type { Standard } from '../../standard/gbt9704.ts';
import type { Layout } from '../../typeset/pages.ts';
import type { Pt } from '../../units.ts';
import { borderSize, lineHeight, type Grid, type Twips } from './grid.ts';
import type { StyleKey } from './style-names.ts';

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
      case 'carriedTitle':
        return lineHeight(standard, standard.size.title);
      case 'sealRoom':
        return sealRoom;
      case 'imprint':
      case 'markTop':
      case 'tableGap':
        return IMPRINT_LINE;
      case 'tableTitle':
      case 'tableUnit':
      case 'tableNote':
      case 'tableSign':
        return lineHeight(standard, standard.size.table);
      case 'caption':
        return lineHeight(standard, standard.size.caption);
      case 'tableHead':
      case 'tableText':
      case 'tableLeft':
      case 'tableNumber':
        return cellLine(standard);
      default:
        return grid.pitch;
    }
  };
}

/** Lines of a cell leave its rule room in their row: LibreOffice adds it to what they take. */
export const cellLine = (standard: Standard, size: Pt = standard.size.table): Twips => lineHeight(standard, size) - Math.round((borderSize(standard.table.rule) / 8) * 20);
