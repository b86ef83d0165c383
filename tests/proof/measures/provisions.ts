import { CHARACTER, LEFT, LINE, RIGHT } from '../../support/standard-mm.ts';
import { measure, type Measure } from './measure.ts';
import { middleOf, squeezed, typeOf, type Reading } from './reading.ts';

/** 章, 节, 条 of regulations: the standard has no numbers for them; these are ours. */
const NAME = 'regulation';
const at = ({ body }: Reading, page: number, text: string, offset = 0) => {
  const lines = body(page);
  return lines[lines.findIndex((line) => squeezed(line.text).includes(text)) + offset];
};
const apart = (reading: Reading, page: number, text: string, offset: number): number => Math.abs((at(reading, page, text, offset)?.y ?? NaN) - (at(reading, page, text)?.y ?? NaN));
const characterOf = (reading: Reading, page: number, line: string, character: string) => at(reading, page, line)?.characters.find(({ text }) => text === character) ?? { font: '', size: 0, x0: NaN };

export const provisionMeasures: readonly Measure[] = [
  measure('7.3.3', 'practice', NAME, 'a chapter of a regulation is centred', (LEFT + RIGHT) / 2, 'mm', (reading) => middleOf(at(reading, 2, '第一章') ?? { x0: NaN, x1: NaN })),
  measure('7.3.3', 'practice', NAME, 'a chapter has an empty line above it', 2 * LINE, 'mm', (reading) => apart(reading, 4, '第四章', -1)),
  measure('7.3.3', 'practice', NAME, 'and an empty line below it', 2 * LINE, 'mm', (reading) => apart(reading, 4, '第四章', 1)),
  measure('7.3.3', 'practice', NAME, 'a section stands directly below its chapter', LINE, 'mm', (reading) => apart(reading, 3, '第一节', -1)),
  measure('7.3.3', 'practice', NAME, 'chapters in 三号 黑体', 'Hei 16 pt', '', (reading) => typeOf(characterOf(reading, 2, '第一章', '章'))),
  measure('7.3.3', 'practice', NAME, 'sections in 三号 楷体', 'Kai 16 pt', '', (reading) => typeOf(characterOf(reading, 3, '第二节', '节'))),
  measure('7.3.3', 'practice', NAME, 'the number of an article in 三号 黑体', 'Hei 16 pt', '', (reading) => typeOf(characterOf(reading, 2, '第二条', '条'))),
  measure('7.3.3', 'practice', NAME, 'an article is indented two characters', LEFT + 2 * CHARACTER, 'mm', (reading) => characterOf(reading, 2, '第二条', '第').x0),
  measure('7.3.3', 'practice', NAME, 'its text one character behind its number', LEFT + 6 * CHARACTER, 'mm', (reading) => characterOf(reading, 2, '第二条', '本').x0),
];
