import type { FigureBlockPicture } from '../compose/composition.ts';
import { least } from '../extremes.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { bodyPitch, lineGap } from '../standard/metrics.ts';
import type { Mm } from '../units.ts';

/** The size that a picture gets. */
export interface FittedPicture {
  readonly width: Mm;
  readonly height: Mm;
  /** The width that was asked for, where there was no room for it, and what lacked it. */
  readonly asked?: Mm;
  readonly limit?: 'wide' | 'high';
}

/** Room for the pictures alone: a column's width, a page's height; `below` is what their captions take. */
export interface PictureRoom {
  readonly width: Mm;
  readonly height: Mm;
  readonly below: Mm;
}

/** A picture of no given size gives up so much of it at most to fill its lines. */
const KEPT = 0.9;

/**
 * Sizes of pictures that stand side by side. Those of a given width have it where there is room. The others are as high as one another, and as large as
 * their columns, half a page and their pixels allow; then they fill whole lines.
 */
export function fitPictures(pictures: readonly FigureBlockPicture[], room: PictureRoom, standard: Standard): readonly FittedPicture[] {
  const common = filled(least(pictures.map((each) => mostHeight(each, room, standard))), room, standard);
  return pictures.map((each) => {
    const { picture, width } = each;
    const aspect = picture.width / picture.height;
    switch (width.kind) {
      case 'auto':
        return { width: common * aspect, height: common };
      case 'page':
        return sized(Math.min(room.width, room.height * aspect), aspect);
      case 'length':
        return limited(width.length, aspect, room);
      case 'share':
        return limited(width.share * standard.typeArea.width, aspect, room);
    }
  });
}

const sized = (width: Mm, aspect: number): FittedPicture => ({ width, height: width / aspect });

function limited(asked: Mm, aspect: number, room: PictureRoom): FittedPicture {
  const most = Math.min(room.width, room.height * aspect);
  if (asked <= most + ROUNDING) return sized(Math.min(asked, most), aspect);
  return { ...sized(most, aspect), asked, limit: most < room.width ? 'high' : 'wide' };
}

const ROUNDING: Mm = 0.01;

/** Height that a picture of no given size may have; no bound for another. */
function mostHeight({ picture, width }: FigureBlockPicture, room: PictureRoom, standard: Standard): Mm {
  if (width.kind !== 'auto') return Infinity;
  const { figure } = standard;
  const half = figure.lines * bodyPitch(standard) - lineGap(standard) - room.below;
  return Math.max(LEAST, Math.min((Math.min(room.width, picture.width * figure.pixel) * picture.height) / picture.width, half, room.height));
}

/** What a profile may leave no room for is still there. */
const LEAST: Mm = 1;

/** A little lower, so that picture and caption end a line of the grid; unless too little would be left. */
function filled(height: Mm, { below }: PictureRoom, standard: Standard): Mm {
  if (height === Infinity) return height;
  const [pitch, gap] = [bodyPitch(standard), lineGap(standard)];
  const whole = Math.floor((height + below + gap) / pitch + 0.001) * pitch - gap - below;
  return whole >= KEPT * height ? whole : height;
}
