import { CHARACTER, LEFT, LINE } from '../../support/standard-mm.ts';
import { measure, type Measure } from './measure.ts';
import { BOLD_UNSEEN, middleOf, squeezed, typeOf, type Reading } from './reading.ts';

/** Names lists, emphasis, tables, rows of seals: the standard has no numbers for them; these are ours. */
const withNames = (...lines: readonly string[]) => (text: string): string =>
  text.replace(/^body:[^]*?\n(?=\S)/mu, `body:\n  - 现将有关事项通知如下。\n  - names: |\n${lines.map((line) => `      ${line}\n`).join('')}`);
const column = (characters: number): number => LEFT + characters * CHARACTER;
const characterOf = ({ pdf }: Reading, line: string, character: string) => pdf.lines.flatMap((each) => (squeezed(each.text).includes(line) ? each.characters : [])).find(({ text }) => text === character);
const at = (reading: Reading, line: string, character: string): number => characterOf(reading, line, character)?.x0 ?? NaN;
const baselineOf = ({ pdf }: Reading, character: string): number => pdf.pages[0]?.characters.find(({ text, size }) => text === character && size === 16)?.y ?? NaN;
const onPage1 = ({ pdf }: Reading, character: string): number => pdf.pages[0]?.characters.find(({ text, size }) => text === character && size === 16)?.x0 ?? NaN;
const NAMES = 'names';
const PLAIN = ['组长：张某 驻市特派'];

const joint = (issuers: readonly string[], diameter: number) => (text: string): string =>
  text
    .replace(/^issuer: .*$/mu, `issuer: [${issuers.join(', ')}]`)
    .replace(/^seal:\n(?: .*\n)+/mu, `seal: [${issuers.map(() => `{ file: sample-seal.png, diameter: ${diameter} }`).join(', ')}]\n`);
const seals = ({ pdf }: Reading) => pdf.pages.flatMap(({ images }) => images);

const crowdedTable = (text: string): string =>
  text.replace(/^body:[^]*?\n(?=\S)/mu, `body:\n  - 见下表。\n  - table:\n      rows:\n        - [${Array.from({ length: 8 }, () => '国办通知加强城市管理工作').join(', ')}]\n`);
const tableRule = ({ rules }: Reading): number => rules(2).find(({ y }) => y < 230)?.thickness ?? NaN;

export const listMeasures: readonly Measure[] = [
  measure('7.3.3', 'must', NAMES, 'names: indented two characters', column(2), 'mm', ({ line }) => line('常务副组长').x0),
  measure('7.3.3', 'practice', NAMES, 'names: three places, and one between name and post', column(9), 'mm', (reading) => onPage1(reading, '驻'), { change: withNames(...PLAIN) }),
  measure('7.3.3', 'practice', NAMES, 'names: a name of more than five places does not widen their column', column(9), 'mm', (reading) => onPage1(reading, '驻'), { change: withNames(...PLAIN, '成员：阿卜杜·某某 市水务局局长') }),
  measure('7.3.3', 'practice', NAMES, 'names: roles are spread over five places at most', column(6), 'mm', (reading) => onPage1(reading, '员'), { change: withNames('常务副总指挥：张某 驻市特派', '成员：李某 市水务局局长') }),
  measure('7.3.3', 'practice', NAMES, 'names: a role of more than eight places stands on a line of its own', LINE, 'mm', (reading) => baselineOf(reading, '驻') - baselineOf(reading, '兼'), { change: withNames('常务副总指挥兼主任：张某 驻市特派') }),
  measure('7.3.3', 'practice', NAMES, 'names: a long name leaves its post eight places, or the post begins the next line', 0, 'mm', (reading) => baselineOf(reading, '驻') - baselineOf(reading, '迪'), { change: withNames('组长：迪丽努尔·某某某某某某某某某 驻市特派') }),
  measure('7.3.3', 'must', 'lists', 'labels: indented two characters', column(2), 'mm', ({ line }) => line('联系人：某某某', 1).x0),
  measure('7.3.3', 'practice', 'lists', 'labels: one of more than five places leaves the others unspread', CHARACTER, 'mm', (reading) => at(reading, '年6月18日至20日', '间') - at(reading, '年6月18日至20日', '时'), { change: (text) => text.replace('联系人：', '报名联系人员：') }),
  measure('7.3.3', 'practice', 'emphasis', 'emphasis is bold', 'bold', '', (reading) => (characterOf(reading, '务必于', '务')?.bold ? 'bold' : 'not bold'), { docx: BOLD_UNSEEN }),
  measure('7.3.3', 'practice', 'emphasis', 'emphasis keeps the face of a heading', 'Kai 16 pt', '', (reading) => typeOf(characterOf(reading, '严格', '三') ?? { font: '', size: 0 })),
  measure('7.3.5.1', 'derived', 'joint-sealed', 'joint: no more than three seals a row, however small', 2, 'seals', (reading) => seals(reading).filter(({ top }) => Math.abs(top - Math.min(...seals(reading).map((each) => each.top))) < 1).length, { tolerance: 0, docx: 0, change: joint(['甲局', '乙局', '丙局', '丁局'], 30) }),
  measure('7.3.5.1', 'practice', 'joint-sealed', 'joint: seals of a row are 2 mm apart', 2, 'mm', (reading) => {
    const row = [...seals(reading)].sort((one, other) => middleOf(one) - middleOf(other));
    return Math.min(...row.slice(1).map((each, index) => each.x0 - (row[index]?.x1 ?? NaN)));
  }, { change: joint(['甲局', '乙局', '丙局'], 45) }),
  measure('8', 'practice', 'table', 'a table’s title is 四号 黑体', 'Hei 14 pt', '', ({ line }) => typeOf(line('年水利工程建设计划', 2))),
  measure('8', 'practice', 'table', 'cells of a table’s head are 黑体', 'Hei 14 pt', '', ({ line }) => typeOf(line('责任单位', 2))),
  measure('8', 'practice', 'table', 'a table’s outer rule is 0.25 mm thick', 0.25, 'mm', tableRule, { tolerance: 0.02, docx: 0.1 }),
  measure('8', 'practice', 'table', 'a cell’s text keeps 1.5 mm from its rule', [1.5, 1.7], 'mm', (reading) => at(reading, '云河堤防加', '云') - (reading.rules(2).find(({ x0 }) => x0 > 50 && x0 < 56)?.x0 ?? NaN)),
  measure('8', 'practice', 'table', 'columns narrow to three characters before the page is turned', 'level', '', ({ pdf }) => (pdf.pages.some(({ characters }) => characters.some(({ upright }) => !upright)) ? 'upward' : 'level'), { change: crowdedTable, docx: { no: 'LibreOffice turns the sheet itself' } }),
  measure('8', 'practice', 'blank-form', 'labels below a form keep four characters to sign', 0, 'mm', ({ line }) => line('主管负责人').y - line('填表人').y, { change: (text) => text.replace('填表日期', '主管负责人') }),
];
