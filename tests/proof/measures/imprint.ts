import { FOOT, LEFT, RIGHT, SMALL, SMALL_LINE } from '../../support/standard-mm.ts';
import { measure, type Measure } from './measure.ts';
import { BLACK, squeezed, typeOf, type Reading } from './reading.ts';

/** 版记 (7.4). */
const rules = ({ rules: of, last }: Reading) => of(last.number, BLACK);
const office = ({ line, last }: Reading) => line('中共宣威市委宣传部办公室', last.number);
const copies = ({ line, last }: Reading) => line('抄送：', last.number);

export const imprintMeasures: readonly Measure[] = [
  measure('7.4.1', 'must', 'proposal71', 'rules are as wide as the type area', 156, 'mm', (reading) => Math.max(...rules(reading).map(({ x0, x1 }) => x1 - x0))),
  measure('7.4.1', 'advised', 'proposal71', 'the first rule is 0.35 mm thick', 0.35, 'mm', (reading) => rules(reading)[0]?.thickness ?? NaN, { tolerance: 0.02, docx: 0.05 }),
  measure('7.4.1', 'advised', 'proposal71', 'the rule between is 0.25 mm thick', 0.25, 'mm', (reading) => rules(reading)[1]?.thickness ?? NaN, { tolerance: 0.02, docx: 0.05 }),
  measure('7.4.1', 'advised', 'proposal71', 'the last rule is 0.35 mm thick', 0.35, 'mm', (reading) => rules(reading).at(-1)?.thickness ?? NaN, { tolerance: 0.02, docx: 0.05 }),
  measure('7.4.1', 'must', 'proposal71', 'three rules: one above the printing line', 3, 'rules', (reading) => rules(reading).length),
  measure('7.4.1', 'must', 'proposal71', 'the last rule lies on the type area’s lower edge', FOOT, 'mm', (reading) => rules(reading).at(-1)?.y ?? NaN),
  measure('7.4.2', 'must', 'proposal71', '抄送 in 四号 仿宋', 'FangSong 14 pt', '', (reading) => typeOf(copies(reading))),
  measure('7.4.2', 'must', 'proposal71', '抄送 indented one character', LEFT + SMALL, 'mm', (reading) => copies(reading).x0),
  measure('7.4.2', 'must', 'moved-addressees', '主送 indented one character at the right', RIGHT - SMALL, 'mm', ({ last }) => Math.max(...last.lines.filter(({ size, y }) => size === 14 && y < FOOT && y > 130).map(({ x1 }) => x1)), { docx: 1.2 }),
  measure('7.4.2', 'must', 'even-page', 'turned lines stand behind the colon', LEFT + 4 * SMALL, 'mm', ({ line, last }) => line('疗保障局', last.number).x0),
  measure('7.4.2', 'must', 'proposal71', '。 at the end', '抄送：市政协提案委，市政府办督查室。', '', (reading) => squeezed(copies(reading).text)),
  measure('7.4.2', 'must', 'moved-addressees', '主送 above 抄送, no rule between', 3, 'rules', (reading) => rules(reading).length),
  measure('7.4.3', 'must', 'proposal71', 'printing office and date on the last line', SMALL_LINE, 'mm', (reading) => office(reading).y - copies(reading).y),
  measure('7.4.3', 'must', 'proposal71', 'printing office at the left, indented one character', LEFT + SMALL, 'mm', (reading) => office(reading).x0),
  measure('7.4.3', 'must', 'proposal71', 'date and 印发 at the right, indented one character', RIGHT - SMALL, 'mm', ({ line, last }) => line('印发', last.number).x1),
  measure('7.4.3', 'must', 'proposal71', 'printing line in 四号 仿宋', 'FangSong 14 pt', '', (reading) => typeOf(office(reading))),
  measure('7.4.3', 'must', 'proposal71', 'the date is followed by 印发', '2021年9月10日印发', '', ({ line, last }) => squeezed(line('印发', last.number).text).slice(-12)),
];
