import { FOOT, LEFT } from '../../support/standard-mm.ts';
import { measure, type Measure } from './measure.ts';
import { squeezed, typeOf, type Reading } from './reading.ts';

/** 脚注: the standard has none; these numbers are ours. */
const NAME = 'footnotes';
const POINT = 25.4 / 72;
/** One character of 五号. */
const EM = 10.5 * POINT;
const IN_WORD = { no: 'LibreOffice draws a rule of its own' };

const charactersOf = ({ pdf }: Reading, page: number) => pdf.page(page).characters.filter(({ text }) => text.trim() !== '');
/** The first character of a word on a page, of some size. */
const startOf = (reading: Reading, page: number, word: string, size: (points: number) => boolean) => {
  const characters = charactersOf(reading, page).filter((each) => size(each.size));
  const from = characters.findIndex((_, index) => characters.slice(index, index + word.length).map(({ text }) => text).join('') === word);
  return characters[from] ?? { y: NaN, x0: NaN, font: '', size: 0 };
};
const isNote = (points: number): boolean => points > 10 && points < 11;
const isBody = (points: number): boolean => points > 15 && points < 17;
const note = (reading: Reading, page: number, word: string) => startOf(reading, page, word, isNote);
const reference = (reading: Reading, page: number) => charactersOf(reading, page).find(({ size }) => size < 8) ?? { y: NaN, x0: NaN, size: 0 };
const rule = ({ rules }: Reading, page: number) => rules(page).findLast(({ x1, x0, color }) => x1 - x0 < 60 && color === '#000000') ?? { y: NaN, x0: NaN, x1: NaN, thickness: NaN };
/** Baselines of the body above the footnotes. */
const bodyLines = ({ body }: Reading, page: number): number => body(page).filter(({ text }) => !squeezed(text).startsWith('—')).length;

export const footnoteMeasures: readonly Measure[] = [
  measure('7.3.3', 'practice', NAME, 'footnotes in 五号 仿宋', 'FangSong 10.5 pt', '', (reading) => typeOf(note(reading, 1, '地区生产总值指'))),
  measure('7.3.3', 'practice', NAME, 'footnotes: from a line to the next 16 pt', 16 * POINT, 'mm', (reading) => note(reading, 1, '对数按当年价格').y - note(reading, 1, '地区生产总值指').y),
  measure('7.3.3', 'practice', NAME, 'footnotes: and so from a footnote to the next', 16 * POINT, 'mm', (reading) => note(reading, 1, '修订后的分行业').y - note(reading, 1, '对数按当年价格').y),
  measure('7.3.3', 'practice', NAME, 'footnotes: the last line ends on the type area’s foot', FOOT, 'mm', (reading) => note(reading, 1, '不变价格以').y + 0.12 * EM),
  measure('7.3.3', 'practice', NAME, 'footnotes: indented two characters', LEFT + 2 * EM, 'mm', (reading) => charactersOf(reading, 1).find(({ text, y }) => text === '①' && y > 230)?.x0 ?? NaN),
  measure('7.3.3', 'practice', NAME, 'footnotes: turned lines are flush', LEFT, 'mm', (reading) => note(reading, 1, '对数按当年价格').x0),
  measure('7.3.3', 'practice', NAME, 'footnotes: a short rule above, from the left edge', LEFT, 'mm', (reading) => rule(reading, 1).x0),
  measure('7.3.3', 'practice', NAME, 'footnotes: the rule 50.8 mm long', 50.8, 'mm', (reading) => rule(reading, 1).x1 - rule(reading, 1).x0, { docx: IN_WORD }),
  measure('7.3.3', 'practice', NAME, 'footnotes: the rule 0.25 mm thick', 0.25, 'mm', (reading) => rule(reading, 1).thickness, { tolerance: 0.03, docx: IN_WORD }),
  measure('7.3.3', 'practice', NAME, 'footnotes: the rule 1.5 mm above the first line', 1.5, 'mm', (reading) => note(reading, 1, '地区生产总值指').y - 0.88 * EM - rule(reading, 1).y),
  measure('7.3.3', 'practice', NAME, 'footnotes: the text gives way by whole lines of the grid', 19, 'lines', (reading) => bodyLines(reading, 2), { tolerance: 0, docx: 0 }),
  measure('7.3.3', 'practice', NAME, 'a reference 7.5 pt', 7.5, 'pt', (reading) => reference(reading, 1).size, { tolerance: 0.1 }),
  measure('7.3.3', 'practice', NAME, 'a reference 6.5 pt above the text’s baseline', 6.5 * POINT, 'mm', (reading) => startOf(reading, 1, '年全市地区生产总值', isBody).y - reference(reading, 1).y),
];
