import type { ReadLine } from '../../support/read-pdf.ts';
import { CHARACTER, LEFT, LINE, RIGHT, bottomOf, topOf } from '../../support/standard-mm.ts';
import { measure, type Measure } from './measure.ts';
import { middleOf, squeezed, type Reading } from './reading.ts';

/** 署名, 成文日期, 印章 (7.3.5). */
const NAME = '清河市人民政府办公室';
const DATE = '2024年11月6日';
const seal = ({ images }: Reading) => images(2)[0] ?? { x0: NaN, x1: NaN, top: NaN, bottom: NaN };
const sealMiddle = (reading: Reading): number => (seal(reading).top + seal(reading).bottom) / 2;
const JOINT = 'joint-sealed';
const seals = ({ images }: Reading) => [...images(2)].sort((one, other) => Math.round(one.bottom - other.bottom) || one.x0 - other.x0);
const radiusOf = ({ x0, x1 }: { readonly x0: number; readonly x1: number }): number => (x1 - x0) / 2;
/** How far the closest seal's middle is from a name's, across. */
const offName = (reading: Reading, name: string): number => Math.min(...seals(reading).map((each) => Math.abs(middleOf(each) - middleOf(alone(reading, name)))));
/** The line that reads so and nothing else: a name below the text, not in the mark. */
function alone({ pdf }: Reading, text: string): ReadLine {
  const line = pdf.lines.find((each) => squeezed(each.text) === text);
  if (!line) throw new Error(`no line ${text}`);
  return line;
}
function closest(reading: Reading): number {
  const circles = seals(reading).map((each) => ({ x: middleOf(each), y: (each.top + each.bottom) / 2, radius: radiusOf(each) }));
  return Math.min(...circles.flatMap((one, index) => circles.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y) - one.radius - other.radius)));
}
const LONG = '清河市深化农村集体产权制度改革';

export const signatureMeasures: readonly Measure[] = [
  measure('7.3.5.1', 'usual', 'sealed', 'with a seal: the date ends four characters from the right', RIGHT - 4 * CHARACTER, 'mm', ({ line }) => line(DATE, 2).x1),
  measure('7.3.5.1', 'must', 'sealed', 'with a seal: the name is centred over the date', 0, 'mm', ({ line }) => middleOf(line(NAME, 2)) - middleOf(line(DATE, 2))),
  measure('7.3.5.1', 'derived', 'sealed', 'with a seal: two empty lines above the name', 3 * LINE, 'mm', ({ line }) => line(NAME, 2).y - line('发现偷工减料', 2).y),
  measure('7.3.5.1', 'must', 'sealed', 'the date is on the line below the name', LINE, 'mm', ({ line }) => line(DATE, 2).y - line(NAME, 2).y),
  measure('7.3.5.1', 'must', 'sealed', 'the seal is centred on the date', 0, 'mm', (reading) => middleOf(seal(reading)) - middleOf(reading.line(DATE, 2))),
  measure('7.3.5.1', 'practice', 'sealed', 'the seal has its diameter: 45 mm', 45, 'mm', (reading) => seal(reading).x1 - seal(reading).x0),
  measure('7.3.5.1', 'practice', 'sealed', 'the seal has 45 mm where the file says nothing', 45, 'mm', (reading) => seal(reading).x1 - seal(reading).x0, { change: (text) => text.replace(/^seal: .*$/mu, 'seal: sample-seal.png') }),
  measure('7.3.5.1', 'must', 'sealed', 'name and date are slightly below the seal’s centre', [0, 2.4], 'mm', (reading) => (topOf(reading.line(NAME, 2).y) + bottomOf(reading.line(DATE, 2).y)) / 2 - sealMiddle(reading)),
  measure('7.3.5.1', 'must', 'sealed', 'the seal’s top is within one line of the body', [0, LINE], 'mm', (reading) => seal(reading).top - bottomOf(reading.line('发现偷工减料', 2).y)),
  measure('7.3.5.1', 'must', JOINT, 'joint: as many seals as issuers', 5, 'seals', (reading) => seals(reading).length, { tolerance: 0, docx: 0 }),
  measure('7.3.5.1', 'must', JOINT, 'joint: names in the order of the issuers', 0, 'mm', ({ line }) => (line('清河市农业农村局', 2).x0 < line('清河市财政局', 2).x0 && line('清河市财政局', 2).x0 < line('清河市水务局', 2).x0 ? 0 : 1)),
  measure('7.3.5.1', 'must', JOINT, 'joint: each seal is centred on its name', 0, 'mm', (reading) => offName(reading, '清河市农业农村局')),
  measure('7.3.5.1', 'derived', JOINT, 'joint: three seals a row', 3, 'seals', (reading) => seals(reading).filter(({ bottom }) => bottom < 106).length, { tolerance: 0, docx: 0 }),
  measure('7.3.5.1', 'practice', JOINT, 'joint: seals neither touch nor cross: 2 mm apart at least', [2, 20], 'mm', closest),
  measure('7.3.5.1', 'must', JOINT, 'joint: the row stays inside the type area, at the left', [LEFT, RIGHT], 'mm', (reading) => Math.min(...seals(reading).map(({ x0 }) => x0))),
  measure('7.3.5.1', 'must', JOINT, 'joint: the row stays inside the type area, at the right', [LEFT, RIGHT], 'mm', (reading) => Math.max(...seals(reading).map(({ x1 }) => x1))),
  measure('7.3.5.1', 'must', JOINT, 'joint: the last seal covers the date', 0, 'mm', (reading) => middleOf(seals(reading).at(-1) ?? seal(reading)) - middleOf(reading.line('2024年7月12日', 2))),
  measure('7.3.5.1', 'must', 'joint-pair', 'a Party and a government organ stand left and right', [60, 90], 'mm', (reading) => middleOf(alone(reading, '清河市人民政府办公室')) - middleOf(alone(reading, '中共清河市委办公室'))),
  measure('7.3.5.2', 'must', 'unsealed-report', 'without a seal: one empty line below the body', 2 * LINE, 'mm', ({ line }) => line(LONG, 2).y - line('特此报告', 2).y),
  measure('7.3.5.2', 'must', 'unsealed-report', 'without a seal: the name two characters from the right', RIGHT - 2 * CHARACTER, 'mm', ({ line }) => line(LONG, 2).x1, { docx: 0.9 }),
  measure('7.3.5.2', 'must', 'unsealed-report', 'the date begins two characters right of the name', 2 * CHARACTER, 'mm', ({ line }) => line('2022年7月5日', 2).x0 - line(LONG, 2).x0),
  measure('7.3.5.2', 'must', 'unsealed-short', 'a date longer than the name stands two characters from the right', RIGHT - 2 * CHARACTER, 'mm', ({ line }) => line('2022年10月19日', 1).x1),
  measure('7.3.5.2', 'must', 'unsealed-short', 'then the name moves left: the date is two characters right of it', 2 * CHARACTER, 'mm', (reading) => reading.line('2022年10月19日', 1).x0 - alone(reading, '清河市档案馆').x0),
  measure('7.3.5.2', 'must', 'joint-unsealed', 'joint without seals: the others below the lead issuer', LINE, 'mm', (reading) => alone(reading, '清河市卫生健康局').y - alone(reading, '清河市教育体育局').y),
  measure('7.3.5.2', 'must', 'joint-unsealed', 'joint without seals: one empty line below the body', 2 * LINE, 'mm', (reading) => alone(reading, '清河市教育体育局').y - reading.line('检查原料采购').y),
  measure('7.3.5.2', 'must', 'joint-unsealed', 'joint without seals: the date two characters right of the names', 2 * CHARACTER, 'mm', (reading) => alone(reading, '2024年9月3日').x0 - alone(reading, '清河市教育体育局').x0),
  measure('7.3.5.4', 'must', 'proposal71', 'the date in Arabic digits, year in full, no leading zeros', '2021年9月10日', '', ({ line }) => line('2021年9月10日', 5).text.replace(/\s/gu, '')),
  measure('7.3.5.5', 'practice', 'proposal71', 'two body lines go with the signature', 2, 'lines', ({ body, line }) => body(5).filter(({ y }) => y < line('中共宣威市委宣传部', 5).y - 1).length),
  measure('7.3.5.5', 'practice', 'fit-tight', 'fit: tight has at most 24 lines a page', 24, 'lines', ({ body }) => body(2).length),
];
