import type { FigureBlock, FigureBlockPicture } from '../compose/composition.ts';
import type { Finding } from '../diagnostic.ts';
import { greatest } from '../extremes.ts';
import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { bodyPitch, lineGap, metricsOf } from '../standard/metrics.ts';
import type { Mm } from '../units.ts';
import { typesetCaptions, type Captions } from './figure-caption.ts';
import { figureColumns, type FigureColumn } from './figure-columns.ts';
import { fitPictures, type FittedPicture } from './figure-size.ts';
import type { ImageItem } from './pages.ts';
import type { Rows } from './paragraph.ts';
import type { Row } from './row.ts';

/** Room that a page has for pictures and their captions at most. */
export type FigureRoom = Mm;

/**
 * Pictures and their captions (图). Together they take whole lines of the grid, with a line's gap above and below, so that the text behind them
 * stands on the grid again; what pictures of a given width leave of the last line stands above and below them. They and their captions are one: no
 * page break parts them.
 */
export function typesetFigure(block: FigureBlock, room: FigureRoom, standard: Standard, faces: Faces): Rows {
  const columns = figureColumns(block.pictures.length, standard);
  const captions = typesetCaptions(block, columns, standard, faces);
  const below = captions.height > 0 ? standard.figure.captionGap * lineGap(standard) + captions.height : 0;
  const fitted = fitPictures(block.pictures, { width: columns[0]?.width ?? 0, height: Math.max(LEAST, wholeLines(room, standard) - below), below }, standard);
  const height = greatest(fitted.map((each) => each.height), 0);
  const rest = restOfLine(height + below, standard);
  return { rows: rowsOf(block, fitted, columns, captions, height, rest, standard), findings: [...captions.findings, ...(room - below < LEAST ? [longCaption(block)] : []), ...fitted.flatMap((each) => narrowed(block, each))] };
}

/** What is left of the lines of the grid that so much takes. */
function restOfLine(height: Mm, standard: Standard): Mm {
  const [pitch, gap] = [bodyPitch(standard), lineGap(standard)];
  return Math.max(0, Math.ceil((height + gap) / pitch - ROUNDING) * pitch - gap - height);
}

/** As much of a height as whole lines of the grid take. */
function wholeLines(height: Mm, standard: Standard): Mm {
  const [pitch, gap] = [bodyPitch(standard), lineGap(standard)];
  return Math.floor((height + gap) / pitch + ROUNDING) * pitch - gap;
}

const ROUNDING = 0.001;

/** The pictures as one row, on whose foot they stand; their captions' lines below it. At the head of a page nothing is left above them. */
function rowsOf(block: FigureBlock, fitted: readonly FittedPicture[], columns: readonly FigureColumn[], captions: Captions, height: Mm, rest: Mm, standard: Standard): readonly Row[] {
  const gap = lineGap(standard);
  const isFree = block.place.kind === 'next';
  const below = isFree ? rest / 2 : rest;
  const items = block.pictures.flatMap((picture, index): readonly ImageItem[] => {
    const [size, column] = [fitted[index], columns[index]];
    return size && column ? [imageItem(picture, size, column, height, standard)] : [];
  });
  const common = { block: block.id, role: block.role, onGrid: !isFree, below: 0 } as const;
  const picture: Row = { ...common, items, em: height, place: isFree ? { kind: 'touch', gap: gap + rest / 2 } : block.place, keepWithNext: captions.lines.length > 0 };
  const lines = captions.lines.map((line, index): Row => ({
    ...common,
    items: line,
    em: metricsOf(standard, standard.size.caption).height,
    onGrid: false,
    place: { kind: 'touch', gap: index === 0 ? standard.figure.captionGap * gap : gap },
    keepWithNext: index < captions.lines.length - 1,
  }));
  return [picture, ...lines].map((row, index, rows) => (index === rows.length - 1 ? { ...row, below } : row));
}

/** In the middle of its column, on the row's foot. */
function imageItem({ name, alt }: FigureBlockPicture, { width, height }: FittedPicture, column: FigureColumn, rowHeight: Mm, { grid }: Standard): ImageItem {
  return { kind: 'image', role: 'figure', block: name, x: column.left + (column.width - width) / 2, y: rowHeight - height - grid.ascent * rowHeight, width, height, image: name, alt };
}

/** Less than this a page must not leave for pictures above their captions. */
const LEAST: Mm = 20;

const longCaption = ({ source }: FigureBlock): Finding => ({ ruleId: 'typeset/long-caption', messageId: 'default', params: {}, severity: 'error', span: source });

function narrowed({ source }: FigureBlock, { asked, width, limit }: FittedPicture): readonly Finding[] {
  if (asked === undefined || limit === undefined) return [];
  return [{ ruleId: 'typeset/large-picture', messageId: limit, params: { asked: round(asked), width: round(width) }, severity: 'warning', span: source }];
}

const round = (length: Mm): number => Math.round(length * 10) / 10;
