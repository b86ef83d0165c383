import type { Standard } from '../../standard/gbt9704.ts';
import type { ParagraphFormat } from './flow.ts';
import type { Grid, Twips } from './grid.ts';
import { fonts, paragraphStyle, shaped, size, spacing, tabsOf } from './style-element.ts';
import { BASE_STYLES, STYLES, type StyleKey } from './style-names.ts';
import { element, value } from './xml.ts';

/** What the styles of pictures depend on. */
export interface FigureStyleSheet {
  readonly standard: Standard;
  readonly grid: Grid;
  readonly heightOf: (style: StyleKey) => Twips;
  readonly formatOf: (style: StyleKey) => ParagraphFormat;
}

const OFF_GRID = value('w:snapToGrid', 0);
/** An exact line cuts a picture off: its line grows from next to nothing, and type so small adds nothing below it. */
const LEAST_LINE: Twips = 20;
const LEAST_SIZE = 1;

/** The line of pictures, and Word's own style of captions: only documents with pictures have them. */
export function figureStyles({ standard, grid, heightOf, formatOf }: FigureStyleSheet): readonly string[] {
  const figure = formatOf('figure');
  const caption = formatOf('caption');
  return [
    paragraphStyle({
      ...STYLES.figure,
      basedOn: BASE_STYLES.normal,
      next: STYLES.caption,
      origin: 'ours',
      paragraph: [tabsOf(figure.shape), OFF_GRID, element('w:spacing', { 'w:before': figure.before, 'w:after': 0, 'w:line': LEAST_LINE, 'w:lineRule': 'atLeast' }), shaped(figure.shape, grid)],
      run: [OFF_GRID, size(LEAST_SIZE)],
    }),
    paragraphStyle({
      ...STYLES.caption,
      basedOn: BASE_STYLES.normal,
      next: STYLES.body,
      origin: 'word',
      paragraph: [element('w:keepLines'), tabsOf(caption.shape), OFF_GRID, spacing(caption.before, heightOf('caption')), shaped(caption.shape, grid)],
      run: [fonts(standard.face.caption), OFF_GRID, size(standard.size.caption)],
    }),
  ];
}
