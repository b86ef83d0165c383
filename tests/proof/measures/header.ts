import { CHARACTER, HEAD, LEFT, LINE, RIGHT, bottomOf, topOf } from '../../support/standard-mm.ts';
import { measure, type Measure } from './measure.ts';
import { markFoot, middleOf, RED, squeezed, typeOf, type Reading } from './reading.ts';

/** 版头 (7.2). */
const CENTRE = (LEFT + RIGHT) / 2;
const MARK = '中共宣威市委宣传部文件';
const NUMBER = '宣宣发〔2021〕22号';
const NAMES = '张某某';
const LAST = '清发改〔2024〕36号';
const markLines = ({ page }: Reading) => page(1).lines.filter((line) => line.runs.every(({ color }) => color === RED));
const inkTop = async ({ ink }: Reading, from: number, to: number): Promise<number> => (await ink(1, { x0: LEFT, x1: RIGHT, top: from, bottom: to })).top;
const withoutKey = (...keys: readonly string[]) => (text: string): string => keys.reduce((rest, key) => rest.replace(new RegExp(`^${key}: .*\\n`, 'mu'), ''), text);
/** Runs of a character's face: the label and its name may be one line or two. */
const faceOf = (reading: Reading, text: string): string => {
  const line = reading.line(text, 1);
  const at = line.characters.find(({ text: character }) => character === text[0]);
  return typeOf(at ?? line);
};

export const headerMeasures: readonly Measure[] = [
  measure('7.2.1', 'must', 'classified', 'copy number on line 1', HEAD, 'mm', ({ line }) => topOf(line('000001', 1).y)),
  measure('7.2.1', 'must', 'classified', 'copy number flush left', LEFT, 'mm', ({ line }) => line('000001', 1).characters[0]?.x0 ?? NaN, { docx: 1.5 }),
  measure('7.2.1', 'usual', 'classified', 'six digits in 三号', 'FangSong 16 pt, 6 digits', '', ({ line }) => `${typeOf(line('000001', 1))}, ${squeezed(line('000001', 1).text).length} digits`),
  measure('7.2.2', 'must', 'classified', 'classification on line 2', HEAD + LINE, 'mm', ({ line }) => topOf(line('机密', 1).y)),
  measure('7.2.2', 'usual', 'classified', 'classification keeps line 2 without a copy number', HEAD + LINE, 'mm', ({ line }) => topOf(line('机密', 1).y), { change: withoutKey('copy-number') }),
  measure('7.2.2', 'must', 'classified', 'classification flush left', LEFT, 'mm', ({ line }) => line('机密', 1).x0),
  measure('7.2.2', 'must', 'classified', 'classification in 三号 黑体', 'Hei 16 pt', '', ({ line }) => typeOf(line('机密', 1))),
  measure('7.2.2', 'must', 'classified', 'level, ★ and period in Arabic digits', '机密★1年', '', ({ line }) => squeezed(line('机密', 1).text)),
  measure('7.2.3', 'must', 'classified', 'urgency below the classification', HEAD + 2 * LINE, 'mm', ({ line }) => topOf(line('特急', 1).y)),
  measure('7.2.3', 'must', 'classified', 'urgency alone on line 1', HEAD, 'mm', ({ line }) => topOf(line('特急', 1).y), { change: withoutKey('copy-number', 'classification') }),
  measure('7.2.3', 'must', 'classified', 'urgency in 三号 黑体', 'Hei 16 pt', '', ({ line }) => typeOf(line('特急', 1))),
  measure('7.2.3', 'must', 'classified', 'urgency flush left', LEFT, 'mm', ({ line }) => line('特急', 1).x0),
  measure('7.2.4', 'must', 'proposal71', 'the mark’s upper edge is 35 mm below the type area’s', HEAD + 35, 'mm', (reading) => inkTop(reading, 50, 95)),
  measure('7.2.4', 'must', 'proposal71', 'the mark is centred', CENTRE, 'mm', ({ line }) => middleOf(line(MARK, 1))),
  measure('7.2.4', 'must', 'proposal71', 'issuer and 文件', MARK, '', (reading) => markLines(reading).map(({ text }) => squeezed(text)).join()),
  measure('7.2.4', 'advised', 'proposal71', 'red', RED, '', ({ line }) => line(MARK, 1).color),
  measure('7.2.4', 'advised', 'proposal71', '小标宋', 'XiaoBiaoSong', '', ({ line }) => typeOf(line(MARK, 1)).split(' ')[0] ?? ''),
  measure('7.2.4', 'must', 'long-mark', 'the mark is never wider than the type area', [140, 156], 'mm', (reading) => Math.max(...markLines(reading).map(({ x0, x1 }) => x1 - x0))),
  measure('7.2.4', 'must', 'joint', 'joint issue: the first name’s upper edge 35 mm down', HEAD + 35, 'mm', async (reading) => inkTop(reading, HEAD + 32, markLines(reading)[0]?.y ?? 80)),
  measure('7.2.4', 'must', 'joint', 'joint issue: the lead issuer first', '清河市发展和改革委员会', '', (reading) => squeezed(markLines(reading)[0]?.text ?? '')),
  measure('7.2.4', 'must', 'joint', 'joint issue: names equal in width', 0, 'mm', (reading) => {
    const names = markLines(reading).filter(({ text }) => text.includes('清'));
    const ends = names.map(({ characters }) => characters.findLast(({ text }) => text !== '件' && text !== '文' && text.trim() !== '')?.x1 ?? NaN);
    return Math.max(...ends) - Math.min(...ends);
  }),
  measure('7.2.4', 'must', 'joint', 'joint issue: 文件 centred on the names’ height', 0, 'mm', (reading) => {
    const lines = markLines(reading);
    return (lines.find(({ text }) => /文\s*件/u.test(text))?.y ?? NaN) - ((lines[0]?.y ?? NaN) + (lines.at(-1)?.y ?? NaN)) / 2;
  }),
  measure('7.2.4', 'must', 'joint-sealed', 'joint issue: or the lead issuer’s mark alone', '清河市农业农村局文件', '', (reading) => markLines(reading).map(({ text }) => squeezed(text)).join()),
  measure('7.2.5', 'must', 'proposal71', 'the number two empty lines below the mark', 2 * LINE, 'mm', ({ line }) => topOf(line(NUMBER, 1).y) - markFoot(line(MARK, 1))),
  measure('7.2.5', 'must', 'proposal71', 'the number is centred', CENTRE, 'mm', ({ line }) => middleOf(line(NUMBER, 1))),
  measure('7.2.5', 'must', 'proposal71', 'year in full in 〔 〕, serial, 号', NUMBER, '', ({ line }) => squeezed(line(NUMBER, 1).text)),
  measure('7.2.5', 'must', 'upward', 'upward: the number at the left, indented one character', LEFT + CHARACTER, 'mm', ({ line }) => line('清政〔2024〕18号', 1).x0),
  measure('7.2.5', 'must', 'upward-joint', 'upward: on the line of the last signatory', 0, 'mm', (reading) => reading.line('王', 1).y - reading.line(LAST, 1).y),
  measure('7.2.6', 'must', 'upward', '签发人： in 三号 仿宋', 'FangSong 16 pt', '', (reading) => faceOf(reading, '签发人')),
  measure('7.2.6', 'must', 'upward', 'the name in 三号 楷体', 'Kai 16 pt', '', (reading) => faceOf(reading, NAMES)),
  measure('7.2.6', 'must', 'upward', 'the name’s right edge indented one character', RIGHT - CHARACTER, 'mm', ({ line }) => line(NAMES, 1).x1),
  measure('7.2.6', 'must', 'upward-joint', 'two names a row', 2, 'names', ({ page, line }) => {
    const row = page(1).lines.filter(({ y }) => Math.abs(y - line('签发人', 1).y) < 0.3).map(({ text }) => squeezed(text)).join('').replace('签发人：', '');
    return ['张某某', '李某'].filter((name) => row.includes(name)).length + (row.length > 5 ? 9 : 0);
  }),
  measure('7.2.6', 'must', 'upward-joint', 'the next rows aligned under the first name', 0, 'mm', ({ line }) => (line('欧阳某某', 1).x0) - (line(NAMES, 1).characters.find(({ text }) => text === '张')?.x0 ?? NaN)),
  measure('7.2.6', 'must', 'upward-joint', 'the rule moves down with the last row', 4, 'mm', ({ line, rules }) => (rules(1, RED)[0]?.y ?? NaN) - bottomOf(line(LAST, 1).y)),
  measure('7.2.4', 'must', 'joint-upward', 'joint upward document: the first name’s upper edge 35 mm down', HEAD + 35, 'mm', async (reading) => inkTop(reading, HEAD + 32, markLines(reading)[0]?.y ?? 80)),
  measure('7.2.5', 'must', 'joint-upward', 'joint upward document: the number is level with the last signatory', 0, 'mm', ({ line }) => line('孙某某', 1).y - line('清发改〔2024〕52号', 1).y),
  measure('7.2.5', 'must', 'joint-upward', 'joint upward document: the first row of names two empty lines below the mark', 2 * LINE, 'mm', (reading) => topOf(reading.line('签发人', 1).y) - markFoot(markLines(reading).at(-1) ?? reading.line('签发人', 1))),
  measure('7.2.7', 'must', 'joint-upward', 'joint upward document: the rule is 4 mm below the number', 4, 'mm', ({ line, rules }) => (rules(1, RED)[0]?.y ?? NaN) - bottomOf(line('清发改〔2024〕52号', 1).y)),
  measure('7.3.3', 'must', 'joint-upward', 'joint upward document: page 1 shows body text', '为加快补齐', '', ({ line }) => squeezed(line('为加快补齐', 1).text).slice(0, 5)),
  measure('7.2.7', 'must', 'proposal71', 'the rule is 4 mm below the number', 4, 'mm', ({ line, rules }) => (rules(1, RED)[0]?.y ?? NaN) - bottomOf(line(NUMBER, 1).y)),
  measure('7.2.7', 'must', 'proposal71', 'the rule is as wide as the type area', 156, 'mm', ({ rules }) => (rules(1)[0]?.x1 ?? NaN) - (rules(1)[0]?.x0 ?? NaN)),
  measure('7.2.7', 'must', 'proposal71', 'the rule is red', RED, '', ({ rules }) => rules(1)[0]?.color ?? ''),
];
