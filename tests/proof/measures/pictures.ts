import { CHARACTER, LEFT, LINE, RIGHT } from '../../support/standard-mm.ts';
import type { ReadImage, ReadLine } from '../../support/read-pdf.ts';
import { measure, type Measure } from './measure.ts';
import { emOf, middleOf, squeezed, typeOf, type Reading } from './reading.ts';

/** Pictures and their captions: the standard says nothing of them; these are ours. */
const EXAMPLE = 'pictures';
const GAP = 4.875;
const CAPTION_GAP = 0.75 * GAP;
const CAPTION_EM = (14 * 25.4) / 72;
const FIXTURES = '../tests/support/pictures/';
const NOWHERE = { x0: NaN, x1: NaN, top: NaN, bottom: NaN };

const picturesOf = ({ pdf }: Reading): readonly ReadImage[] => pdf.pages.flatMap(({ images }) => images);
const picture = (reading: Reading, at: number) => picturesOf(reading)[at] ?? NOWHERE;
const captionOf = ({ line }: Reading): ReadLine => line('图1总干渠');
const heightOf = ({ top, bottom }: Pick<ReadImage, 'top' | 'bottom'>): number => bottom - top;
const instead = (one: string, other: string) => (text: string): string => text.replace(one, other);
/** A wide picture of few pixels as an attachment. */
const small = instead('sample-flow.png', `${FIXTURES}wide.png`);
const turned = ({ pdf }: Reading): string => (pdf.pages.some(({ characters }) => characters.some(({ upright }) => !upright)) ? 'upward' : 'level');

export const pictureMeasures: readonly Measure[] = [
  measure('5.2.3', 'practice', EXAMPLE, 'a picture with its caption takes eleven lines at most', 11 * LINE, 'mm', (reading) => heightOf(picture(reading, 0)) + CAPTION_GAP + CAPTION_EM + GAP, { change: instead('sample-map', 'sample-before') }),
  measure('5.2.3', 'practice', EXAMPLE, 'a picture of few pixels is as large as these allow, in whole lines: 0.25 mm each', 6 * LINE, 'mm', (reading) => heightOf(picture(reading, 0)) + CAPTION_GAP + CAPTION_EM + GAP, { change: instead('sample-map.png', `${FIXTURES}wide.png`) }),
  measure('5.2.3', 'practice', EXAMPLE, 'pictures side by side are one character apart: each in the middle of its half', LEFT + (RIGHT - LEFT - CHARACTER) / 4, 'mm', (reading) => middleOf(picture(reading, 1))),
  measure('8', 'practice', 'picture-attachments', 'a picture that is an attachment stays upright where turning makes it less than 1.15 times as large', 'level', '', turned, { change: instead('sample-flow', 'sample-map'), docx: { no: 'LibreOffice turns the sheet itself' } }),
  measure('8', 'practice', 'picture-attachments', 'and is turned where it becomes larger', 'upward', '', turned, { change: small, docx: { no: 'LibreOffice turns the sheet itself' } }),
  measure('CY/T 171-2019', 'practice', EXAMPLE, 'a caption is 四号 黑体', 'Hei 14 pt', '', (reading) => typeOf(captionOf(reading))),
  measure('CY/T 171-2019', 'practice', EXAMPLE, 'a caption stands three quarters of a line’s gap below its picture', CAPTION_GAP, 'mm', (reading) => captionOf(reading).y - 0.88 * emOf(captionOf(reading)) - picture(reading, 0).bottom),
  measure('CY/T 171-2019', 'practice', EXAMPLE, 'a caption is centred below its picture', 0, 'mm', (reading) => middleOf(captionOf(reading)) - middleOf(picture(reading, 0))),
  measure('CY/T 171-2019', 'practice', EXAMPLE, 'captions are numbered through', '图1 图2 图3 图4', '', ({ pdf }) => pdf.pages.flatMap(({ lines }) => lines.flatMap(({ text }) => /^图\d/u.exec(squeezed(text))?.[0] ?? [])).join(' ')),
];
