import { CHARACTER, FOOT, GAP, HEAD, LEFT, LINE, RIGHT, bottomOf, topOf } from '../../support/standard-mm.ts';
import { measure, type Measure } from './measure.ts';
import { markFoot, middleOf, RED, squeezed, typeOf, type Reading } from './reading.ts';

/** 信函 (10.1), 命令 (10.2), 纪要 (10.3). */
const TITLE_EM = (22 * 25.4) / 72;
const mark = ({ page }: Reading) => page(1).lines.find(({ color }) => color === RED) ?? { x0: NaN, x1: NaN, y: NaN, size: 0, text: '' };
const markEdge = async ({ ink }: Reading, top: number, bottom: number): Promise<number> => (await ink(1, { x0: 20, x1: 190, top, bottom })).top;
const markBottom = (reading: Reading): number => markFoot(mark(reading) as Parameters<typeof markFoot>[0]);
const titleTop = ({ page }: Reading): number => topOf(page(1).lines.find(({ size }) => size === 22)?.y ?? NaN, TITLE_EM);
/** Of the letter: first to fourth. */
const double = (reading: Reading, index: number) => reading.rules(1, RED)[index] ?? { x0: NaN, x1: NaN, y: NaN, thickness: NaN };
const edge = (reading: Reading, index: number, side: 1 | -1): number => double(reading, index).y + (side * double(reading, index).thickness) / 2;
const secret = (text: string): string => text.replace('issuer:', 'copy-number: 000012\nclassification: 秘密★1年\nurgency: 特急\nissuer:');
/** Body text that fills page 1 of a letter. */
const long = (text: string): string => text.replace('  一、健全工作机制。', `  ${'各单位要高度重视，认真组织，抓好落实。'.repeat(30)}\n  一、健全工作机制。`);
const LETTER_NUMBER = '清教体函〔2024〕35号';

export const formatMeasures: readonly Measure[] = [
  measure('10.1', 'must', 'letter', 'letter: the mark’s upper edge is 30 mm below the page’s', 30, 'mm', (reading) => markEdge(reading, 15, 47)),
  measure('10.1', 'must', 'letter', 'letter: the issuer’s name without 文件', '清河市教育体育局', '', (reading) => squeezed(mark(reading).text)),
  measure('10.1', 'must', 'letter', 'letter: the mark is centred', 105, 'mm', (reading) => middleOf(mark(reading))),
  measure('10.1', 'must', 'letter', 'letter: a double rule 4 mm below the mark', 4, 'mm', (reading) => edge(reading, 0, -1) - markBottom(reading), { docx: 1.2 }),
  measure('10.1', 'must', 'letter', 'letter: rules are 170 mm long', 170, 'mm', (reading) => double(reading, 0).x1 - double(reading, 0).x0),
  measure('10.1', 'practice', 'letter', 'letter: rules are centred on the page', 105, 'mm', (reading) => middleOf(double(reading, 0))),
  measure('10.1', 'must', 'letter', 'letter: rules are red', RED, '', ({ rules }) => [...new Set(rules(1).map(({ color }) => color))].join()),
  measure('10.1', 'must', 'letter', 'letter: thick over thin above, thin over thick below', 'thick thin thin thick', '', (reading) => [0, 1, 2, 3].map((index) => (double(reading, index).thickness > 0.6 ? 'thick' : 'thin')).join(' ')),
  measure('10.1', 'practice', 'letter', 'letter: the thick rule is 3 pt', 1.058, 'mm', (reading) => double(reading, 0).thickness, { tolerance: 0.02, docx: 0.05 }),
  measure('10.1', 'practice', 'letter', 'letter: the thin rule is 0.75 pt', 0.265, 'mm', (reading) => double(reading, 1).thickness, { tolerance: 0.02, docx: 0.05 }),
  measure('10.1', 'practice', 'letter', 'letter: thick and thin are 0.75 pt apart', 0.265, 'mm', (reading) => edge(reading, 1, -1) - edge(reading, 0, 1), { tolerance: 0.02, docx: 0.05 }),
  measure('10.1', 'must', 'letter', 'letter: the second double rule is 20 mm above the page’s foot', 277, 'mm', (reading) => (edge(reading, 2, -1) + edge(reading, 3, 1)) / 2),
  measure('10.1', 'must', 'letter', 'letter: copy number 7/8 of a hanzi below the first double rule', GAP, 'mm', (reading) => topOf(reading.line('000012', 1).y) - edge(reading, 1, 1), { change: secret }),
  measure('10.1', 'must', 'letter', 'letter: classification and urgency below it', LINE, 'mm', ({ line }) => (line('特急', 1).y - line('000012', 1).y) / 2, { change: secret }),
  measure('10.1', 'must', 'letter', 'letter: copy number flush left', LEFT, 'mm', ({ line }) => line('000012', 1).x0, { change: secret, docx: 1.5 }),
  measure('10.1', 'must', 'letter', 'letter: the number at the type area’s right edge', RIGHT, 'mm', ({ line }) => line(LETTER_NUMBER, 1).x1),
  measure('10.1', 'must', 'letter', 'letter: the number 7/8 of a hanzi below the first double rule', GAP, 'mm', (reading) => topOf(reading.line(LETTER_NUMBER, 1).y) - edge(reading, 1, 1)),
  measure('10.1', 'must', 'letter', 'letter: the title two empty lines below the last of them', 2 * LINE, 'mm', (reading) => titleTop(reading) - bottomOf(reading.line(LETTER_NUMBER, 1).y)),
  measure('10.1', 'must', 'letter', 'letter: page 1’s text keeps 7/8 of a hanzi from the second double rule', [GAP, GAP + LINE], 'mm', (reading) => edge(reading, 2, -1) - bottomOf(reading.body(1).at(-1)?.y ?? NaN), { change: long }),
  measure('10.1', 'must', 'letter', 'letter: page 1 shows no number', '2', '', ({ pdf }) => pdf.pages.flatMap(({ lines }) => lines.flatMap(({ text }) => /^— (\d+) —$/u.exec(text)?.[1] ?? [])).join(' ')),
  measure('10.1', 'must', 'letter', 'letter: double rules on page 1 only', 0, 'rules', ({ rules }) => rules(2).length),
  measure('10.1', 'must', 'letter', 'letter: the imprint stands at the foot of the type area', FOOT, 'mm', ({ line }) => bottomOf(line('抄送：', 2).y, (14 * 25.4) / 72)),
  measure('10.1', 'must', 'letter', 'letter: of several issuers the lead issuer’s mark alone', '清河市教育体育局', '', (reading) => squeezed(mark(reading).text), { change: (text) => text.replace('issuer: 清河市教育体育局', 'issuer: [清河市教育体育局, 清河市财政局]') }),
  measure('10.1', 'must', 'letter', 'letter: the imprint has no printing line', '抄送', '', ({ last }) => squeezed(last.lines.filter(({ size }) => size === 14).at(-2)?.text ?? '').slice(0, 2), { change: (text) => text.replace('imprint:', 'imprint:\n  office: 清河市教育体育局办公室') }),
  measure('10.2', 'must', 'order', 'order: the mark’s upper edge 20 mm below the type area’s', HEAD + 20, 'mm', (reading) => markEdge(reading, 42, 80)),
  measure('10.2', 'must', 'order', 'order: the issuer’s full name and 令', '清河市人民政府令', '', (reading) => squeezed(mark(reading).text)),
  measure('10.2', 'must', 'order', 'order: the mark is centred', (LEFT + RIGHT) / 2, 'mm', (reading) => middleOf(mark(reading))),
  measure('10.2', 'must', 'order', 'order: 第×号', '第12号', '', ({ line }) => squeezed(line('第12号', 1).text)),
  measure('10.2', 'must', 'order', 'order: the number two empty lines below the mark', 2 * LINE, 'mm', (reading) => topOf(reading.line('第12号', 1).y) - markBottom(reading)),
  measure('10.2', 'must', 'order', 'order: the number is centred', (LEFT + RIGHT) / 2, 'mm', ({ line }) => middleOf(line('第12号', 1))),
  measure('10.2', 'must', 'order', 'order: the body two empty lines below the number', 2 * LINE, 'mm', ({ line }) => topOf(line('清河市城市供水', 1).y) - bottomOf(line('第12号', 1).y)),
  measure('10.2', 'must', 'order', 'order: no header rule', 0, 'rules', ({ rules }) => rules(1, RED).length),
  measure('10.2', 'practice', 'order', 'order: an addressee goes to the imprint', '主送：各县（区）人民政府。', '', ({ line, last }) => squeezed(line('主送：', last.number).text), { change: (text) => text.replace('imprint:', 'addressee: 各县（区）人民政府\nimprint:') }),
  measure('10.3', 'must', 'minutes', 'minutes: the mark’s upper edge 35 mm below the type area’s', HEAD + 35, 'mm', (reading) => markEdge(reading, 50, 95)),
  measure('10.3', 'must', 'minutes', 'minutes: ……纪要', '清河市人民政府常务会议纪要', '', (reading) => squeezed(mark(reading).text)),
  measure('10.3', 'practice', 'minutes', 'minutes: the number two lines below the mark', 2 * LINE, 'mm', (reading) => topOf(reading.line('第6号', 1).y) - markBottom(reading)),
  measure('10.3', 'practice', 'minutes', 'minutes: organ and date one line below the number', LINE, 'mm', ({ line }) => topOf(line('办公室', 1).y) - bottomOf(line('第6号', 1).y)),
  measure('10.3', 'practice', 'minutes', 'minutes: the organ indented one character', LEFT + CHARACTER, 'mm', ({ line }) => line('办公室', 1).x0),
  measure('10.3', 'practice', 'minutes', 'minutes: the date indented one character', RIGHT - CHARACTER, 'mm', ({ line }) => line('2024年4月20日', 1).x1),
  measure('10.3', 'must', 'minutes', 'minutes: 出席 one empty line below the body', 2 * LINE, 'mm', ({ line }) => line('出席：', 2).y - line('决策前一律', 2).y),
  measure('10.3', 'must', 'minutes', 'minutes: 出席 indented two characters', LEFT + 2 * CHARACTER, 'mm', ({ line }) => line('出席：', 2).x0),
  measure('10.3', 'must', 'minutes', 'minutes: the word in 三号 黑体', 'Hei 16 pt', '', ({ line }) => typeOf(line('出席：', 2).characters[0] ?? { font: '', size: 0 })),
  measure('10.3', 'must', 'minutes', 'minutes: names in 仿宋', 'FangSong 16 pt', '', ({ line }) => typeOf(line('出席：', 2).characters[4] ?? { font: '', size: 0 })),
  measure('10.3', 'must', 'minutes', 'minutes: 出席, 请假, 列席 in this order', '出席 请假 列席', '', ({ page }) => page(2).lines.flatMap(({ text }) => /^(出席|请假|列席)：/u.exec(squeezed(text))?.[1] ?? []).join(' ')),
  measure('10.3', 'must', 'minutes', 'minutes: turned lines stand behind the colon', LEFT + 5 * CHARACTER, 'mm', ({ line, body }) => body(2).find(({ y }) => y > line('出席：', 2).y + 1)?.x0 ?? NaN),
];
