import { CHARACTER, LEFT, LINE, RIGHT, bottomOf, topOf } from '../../support/standard-mm.ts';
import { measure, type Measure } from './measure.ts';
import { middleOf, RED, squeezed, typeOf, type Reading } from './reading.ts';

/** Title, addressee, body, attachment note, note (7.3.1–7.3.4, 7.3.6). */
const TITLE_EM = (22 * 25.4) / 72;
const titles = ({ page }: Reading, number = 1) => page(number).lines.filter(({ size }) => size === 22);
const after = (reading: Reading, page: number, text: string) => {
  const lines = reading.body(page);
  return lines[lines.findIndex((line) => squeezed(line.text).includes(text)) + 1];
};
/** `lozenge`, `trapezoid` or what a title must not be. */
function shapeOf(lines: readonly { readonly x0: number; readonly x1: number }[]): string {
  const widths = lines.map(({ x0, x1 }) => x1 - x0);
  const steps = widths.slice(1).map((width, index) => Math.sign(Math.round((width - (widths[index] ?? 0)) / TITLE_EM)));
  const turns = steps.filter((step) => step !== 0);
  if (turns.length === 0) return 'rectangle';
  if (turns.every((step) => step === turns[0])) return 'trapezoid or lozenge';
  return turns[0] === 1 && turns.at(-1) === -1 ? 'trapezoid or lozenge' : 'hourglass';
}
const HEADINGS = 'headings';
const NOTE = 'attachments';
/** Face of the first character of a line that begins so. */
const faceAt = (reading: Reading, text: string): string => typeOf(reading.line(text).characters[0] ?? { font: '', size: 0 });

export const bodyMeasures: readonly Measure[] = [
  measure('7.3.1', 'must', 'proposal71', 'the title is two empty lines below the rule', 2 * LINE, 'mm', (reading) => topOf(titles(reading)[0]?.y ?? NaN, TITLE_EM) - (reading.rules(1, RED)[0]?.y ?? NaN)),
  measure('7.3.1', 'must', 'proposal71', 'the title is in 二号 小标宋', 'XiaoBiaoSong 22 pt', '', (reading) => typeOf(titles(reading)[0] ?? { font: '', size: 0 })),
  measure('7.3.1', 'must', 'proposal71', 'each line of the title is centred', 0, 'mm', (reading) => Math.max(...titles(reading).map((line) => Math.abs(middleOf(line) - (LEFT + RIGHT) / 2)))),
  measure('3.2', 'must', 'proposal71', 'the title’s lines are 12.64 mm apart', 12.64, 'mm', (reading) => (titles(reading)[1]?.y ?? NaN) - (titles(reading)[0]?.y ?? NaN)),
  measure('7.3.1', 'must', 'proposal71', 'the title’s lines are a trapezoid or a lozenge', 'trapezoid or lozenge', '', (reading) => shapeOf(titles(reading))),
  measure('7.3.1', 'must', 'proposal71', 'no break splits a word', '中共宣威市委宣传部|关于加强国家卫生城市和省级文明城市|建设步伐的提案（第71号）办理情况的回复', '', (reading) => titles(reading).map(({ text }) => squeezed(text)).join('|')),
  measure('7.3.1', 'practice', 'four-line-title', 'at most four lines', 4, 'lines', (reading) => titles(reading).length),
  measure('条例 9', 'must', 'resolution', 'the note of what a meeting has passed, in （ ）', '（2024年1月18日清河市第八届人民代表大会第三次会议通过）', '', ({ line }) => squeezed(line('会议通过', 1).text)),
  measure('条例 9', 'practice', 'resolution', 'its note in 楷体', 'Kai 16 pt', '', ({ line }) => typeOf(line('会议通过', 1))),
  measure('7.3.2', 'must', 'proposal71', 'the addressee is one empty line below the title', LINE, 'mm', (reading) => topOf(reading.line('尊敬的', 1).y) - bottomOf(titles(reading).at(-1)?.y ?? NaN, TITLE_EM)),
  measure('7.3.2', 'must', 'addressees', 'addressees are flush left, turned lines too', LEFT, 'mm', ({ body }) => Math.max(...body(1).filter(({ y }) => y > 150).slice(0, 4).map(({ x0 }) => x0))),
  measure('7.3.2', 'must', 'proposal71', 'a full-width colon at the end', '尊敬的李文宏委员：', '', ({ line }) => squeezed(line('尊敬的', 1).text)),
  measure('7.3.2', 'must', 'moved-addressees', 'too many addressees go to the imprint', '主送：', '', ({ last }) => squeezed(last.lines.find(({ text }) => text.includes('主送'))?.text ?? '').slice(0, 3)),
  measure('7.3.3', 'must', 'addressees', 'page 1 shows body text', [1, 22], 'lines', ({ body }) => body(1).filter(({ x0 }) => x0 > LEFT + CHARACTER).length),
  measure('7.3.3', 'must', 'proposal71', 'paragraphs are indented two characters', LEFT + 2 * CHARACTER, 'mm', ({ line }) => line('您提出的', 1).x0),
  measure('7.3.3', 'must', 'proposal71', 'turned lines are flush left', LEFT, 'mm', (reading) => after(reading, 1, '您提出的')?.x0 ?? NaN),
  measure('7.3.3', 'usual', HEADINGS, 'level 1 一、 in 黑体', 'Hei 16 pt', '', (reading) => faceAt(reading, '一、总体要求')),
  measure('7.3.3', 'usual', HEADINGS, 'level 2 （一） in 楷体', 'Kai 16 pt', '', (reading) => faceAt(reading, '（一）全面排查')),
  measure('7.3.3', 'usual', HEADINGS, 'level 3 1. in 仿宋', 'FangSong 16 pt', '', (reading) => faceAt(reading, '1.水利工程')),
  measure('7.3.3', 'usual', HEADINGS, 'level 4 （1） in 仿宋', 'FangSong 16 pt', '', (reading) => faceAt(reading, '（1）水库')),
  measure('7.3.3', 'practice', 'fifth-level', 'level 5 ① in 仿宋', 'FangSong 16 pt', '', (reading) => faceAt(reading, '①人民路段')),
  measure('7.3.3', 'practice', 'fifth-level', 'a closing ends with its full stop', '妥否，请批示。', '', ({ line }) => squeezed(line('妥否').text)),
  measure('7.3.3', 'usual', HEADINGS, 'a heading that stands alone has no full stop', '一、总体要求', '', ({ line }) => squeezed(line('一、总体要求').text)),
  measure('7.3.3', 'usual', HEADINGS, 'in a run-in heading only its own sentence has its face', 'Kai 16 pt, then FangSong 16 pt', '', ({ line }) => {
    const { characters } = line('（一）全面排查');
    return [characters[0], characters.at(-1)].map((each) => typeOf(each ?? { font: '', size: 0 })).join(', then ');
  }),
  measure('7.3.4', 'must', NOTE, 'the attachment note is one empty line below the body', LINE, 'mm', ({ line }) => topOf(line('附件：1', 2).y) - bottomOf(line('特此通知', 2).y) - (LINE - CHARACTER)),
  measure('7.3.4', 'must', NOTE, 'the attachment note is indented two characters', LEFT + 2 * CHARACTER, 'mm', ({ line }) => line('附件：1', 2).x0),
  measure('7.3.4', 'must', NOTE, 'further numbers stand under the first', 0, 'mm', ({ line }) => line('2.云岭县', 2).x0 - (line('附件：1', 2).characters.find(({ text }) => text === '1')?.x0 ?? NaN), { docx: 1.7 }),
  measure('7.3.4', 'must', NOTE, 'a turned line stands under the name’s first character', 0, 'mm', ({ line }) => line('运行、驾驶人员', 2).x0 - (line('2.云岭县', 2).characters.find(({ text }) => text === '云')?.x0 ?? NaN)),
  measure('7.3.4', 'must', NOTE, 'no punctuation behind a name', '3.校园安全工作月报要点', '', ({ line }) => squeezed(line('3.校园', 2).text)),
  measure('7.3.4', 'must', 'table-landscape', 'a single attachment has no number', '附件：云岭县2024年衔接资金项目进展情况表', '', ({ line }) => squeezed(line('附件：', 1).text)),
  measure('7.3.6', 'must', 'sealed', 'the note is indented two characters', LEFT + 2 * CHARACTER, 'mm', ({ line }) => line('此件公开', 2).x0),
  measure('7.3.6', 'must', 'sealed', 'the note is in （ ）', '（此件公开发布）', '', ({ line }) => squeezed(line('此件公开', 2).text)),
  measure('7.3.6', 'must', 'sealed', 'the note is on the line below the date', LINE, 'mm', ({ line }) => line('此件公开', 2).y - line('2024年11月6日', 2).y),
];
