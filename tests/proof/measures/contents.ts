import { CHARACTER, LEFT, LINE, RIGHT } from '../../support/standard-mm.ts';
import { measure, type Measure } from './measure.ts';
import { squeezed, typeOf, type Reading } from './reading.ts';

/** 目录: the standard has no numbers for it; these are ours. */
const NAME = 'contents';
const at = ({ body }: Reading, text: string, offset = 0) => {
  const lines = body(2);
  return lines[lines.findIndex((line) => squeezed(line.text).includes(text)) + offset];
};
const apart = (reading: Reading, text: string, offset: number): number => Math.abs((at(reading, text, offset)?.y ?? NaN) - (at(reading, text)?.y ?? NaN));
const characterOf = (reading: Reading, line: string, character: string) => at(reading, line)?.characters.find(({ text }) => text === character) ?? { font: '', size: 0, x0: NaN };
const noted = (text: string): string => text.replace('  contents: yes\n', '  title-note: 市人民政府第8次常务会议通过\n  contents: yes\n');
/** As long as a line that leaves the number three characters. */
const LONG = '重点任务和各部门各县区的职责分工及完成时限要求';

export const contentsMeasures: readonly Measure[] = [
  measure('7.3.3', 'practice', NAME, 'contents: 目录 in 三号 黑体', 'Hei 16 pt', '', (reading) => typeOf(characterOf(reading, '目录', '目'))),
  measure('7.3.3', 'practice', NAME, 'contents: its title is one empty line below what is above it', 2 * LINE, 'mm', (reading) => apart(reading, '目录', -1), { change: noted }),
  measure('7.3.3', 'practice', NAME, 'contents: and one above what it lists', 2 * LINE, 'mm', (reading) => apart(reading, '目录', 1)),
  measure('7.3.3', 'practice', NAME, 'contents: entries in 三号 仿宋', 'FangSong 16 pt', '', (reading) => typeOf(characterOf(reading, '总体要求', '总'))),
  measure('7.3.3', 'practice', NAME, 'contents: level 2 is indented two characters', LEFT + 2 * CHARACTER, 'mm', (reading) => characterOf(reading, '基本原则', '（').x0),
  measure('7.3.3', 'practice', NAME, 'contents: page numbers end at the right edge', RIGHT, 'mm', (reading) => at(reading, '总体要求')?.x1 ?? NaN),
  measure('7.3.3', 'practice', NAME, 'contents: three characters are kept for the number, or the entry turns', 1, 'lines', (reading) => Math.round(apart(reading, '总体要求', 1) === 0 ? 0 : ((at(reading, '（一）全面')?.y ?? NaN) - (at(reading, '重点任务')?.y ?? NaN)) / LINE), { change: (text) => text.replace('heading: 重点任务', `heading: ${LONG}`) }),
];
