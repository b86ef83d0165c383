import { CHARACTER, LINE, RIGHT, bottomOf, topOf } from '../../support/standard-mm.ts';
import { measure, type Measure } from './measure.ts';
import { squeezed, type Reading } from './reading.ts';

/** 签名章 (7.3.5.3). */
const STAMPED = 'stamped';
const stamp = ({ images }: Reading) => images(1)[0] ?? { x0: NaN, x1: NaN, top: NaN, bottom: NaN };
const title = ({ pdf }: Reading) => pdf.pages[0]?.lines.find(({ text }) => squeezed(text).startsWith('清河市市长')) ?? { x0: NaN, x1: NaN, y: NaN };
const date = ({ pdf }: Reading) => pdf.pages[0]?.lines.find(({ text }) => squeezed(text) === '2024年9月6日') ?? { x0: NaN, x1: NaN, y: NaN };
const bodyFoot = (reading: Reading): number => bottomOf(Math.max(...reading.body(1).filter(({ y }) => y < stamp(reading).top).map(({ y }) => y)));
const middle = (reading: Reading): number => (stamp(reading).top + stamp(reading).bottom) / 2;
/** Room alone, to be stamped by hand: what is measured is half of it and the line above the date. */
const roomOnly = (text: string): string => text.replace(/, file: [^}]*\}/u, ' }');
/** As large as a stamp is without a word of the file. */
const unsaid = (text: string): string => text.replace(', width: 40', '');

export const stampMeasures: readonly Measure[] = [
  measure('7.3.5.3', 'must', STAMPED, 'the stamp is two empty lines below the body', [2 * LINE, 2 * LINE + (LINE - CHARACTER)], 'mm', (reading) => stamp(reading).top - bodyFoot(reading), { tolerance: 0.1 }),
  measure('7.3.5.3', 'must', STAMPED, 'the stamp ends four characters from the right', RIGHT - 4 * CHARACTER, 'mm', (reading) => stamp(reading).x1),
  measure('7.3.5.3', 'must', STAMPED, 'the title is two characters left of the stamp', 2 * CHARACTER, 'mm', (reading) => stamp(reading).x0 - title(reading).x1),
  measure('7.3.5.3', 'must', STAMPED, 'the title is centred on the stamp’s height', 0, 'mm', (reading) => (topOf(title(reading).y) + bottomOf(title(reading).y)) / 2 - middle(reading)),
  measure('7.3.5.3', 'must', STAMPED, 'the date is one empty line below the stamp', [LINE, LINE + (LINE - CHARACTER)], 'mm', (reading) => topOf(date(reading).y) - stamp(reading).bottom, { tolerance: 0.1 }),
  measure('7.3.5.3', 'must', STAMPED, 'the date ends four characters from the right', RIGHT - 4 * CHARACTER, 'mm', (reading) => date(reading).x1),
  measure('7.3.5.3', 'practice', STAMPED, 'a stamp is 40 mm wide', 40, 'mm', (reading) => stamp(reading).x1 - stamp(reading).x0, { change: unsaid }),
  measure('7.3.5.3', 'practice', STAMPED, 'room for a stamp without a picture is 20 mm high', 10 + LINE, 'mm', (reading) => topOf(date(reading).y) - (topOf(title(reading).y) + bottomOf(title(reading).y)) / 2, { change: roomOnly }),
  measure('7.3.5.3', 'must', 'joint-stamped', 'joint: titles and stamps aligned under the lead’s', 0, 'mm', ({ images }) => Math.max(...images(1).map(({ x1 }) => x1)) - Math.min(...images(1).map(({ x1 }) => x1))),
];
