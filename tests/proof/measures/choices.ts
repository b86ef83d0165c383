import { CHARACTER, LEFT, LINE, RIGHT } from '../../support/standard-mm.ts';
import { measure, type Measure } from './measure.ts';
import { BOLD_UNSEEN, emOf, RED, squeezed, typeOf, type Reading } from './reading.ts';

/** Where the standard leaves a choice: what hangs, how large a mark is, what is bold, how far a page may be squeezed. */
const body = (...paragraphs: readonly string[]) => (text: string): string => text.replace(/^body:[^]*?\n(?=\S)/mu, `body: |\n${paragraphs.map((each) => `  ${each}\n`).join('')}`);
const key = (name: string, value: string) => (text: string): string => `${text.replace(new RegExp(`^${name}: .*\\n`, 'mu'), '')}\n${name}: ${value}\n`;
const both = (one: (text: string) => string, other: (text: string) => string) => (text: string): string => other(one(text));
/** A first line that is full: two characters are its indent. */
const FULL = '国'.repeat(26);
const first = ({ page }: Reading) => page(1).lines.find(({ text }) => text.startsWith('国国国国国国国国')) ?? { x1: NaN };
const NOT_AS_WORD = { no: 'LibreOffice hangs stops only' };
const mark = ({ page }: Reading) => page(1).lines.filter(({ color, size }) => color === RED && size > 18);
const markSize = (reading: Reading): string => typeOf(mark(reading)[0] ?? { font: '', size: 0 });
const markGap = (reading: Reading): number => {
  const [one, other] = mark(reading)[0]?.characters ?? [];
  return (other?.x0 ?? NaN) - (one?.x0 ?? NaN) - emOf(mark(reading)[0] ?? { size: NaN });
};
const shortMark = (text: string) => (yaml: string): string => yaml.replace(/^mark: .*$/mu, `mark: { text: ${text}, suffix: none }`);
const jointOf = (...issuers: readonly string[]) => (text: string): string => key('issuer', `[${issuers.join(', ')}]`)(text);
/** Names that page 1 has no room for but at their smallest. */
const CROWD = ['清河市发展和改革委员会', '清河市教育局', '清河市财政局', '清河市水务局', '清河市民政局', '清河市公安局', '清河市司法局', '清河市商务局', '清河市审计局', '清河市统计局'];
/** The same with eight names and more below them: their smallest size has room, a larger one has not. */
const smallest = both(both(jointOf(...CROWD.slice(0, 8)), key('title', '|\n  关于做好义务教育薄弱环节\n  改善与能力提升\n  工作的通知')), key('addressee', '各县（区）发展改革局、教育局、财政局、水务局、民政局、公安局、司法局、商务局'));
const crowded = both(jointOf(...CROWD), key('title', '|\n  关于做好义务教育薄弱环节\n  改善工作的通知'));
const boldIn = ({ pdf }: Reading, text: string): string => {
  const line = pdf.lines.find((each) => squeezed(each.text).startsWith(text));
  return line?.characters[0]?.bold === true ? 'bold' : line ? 'not bold' : 'none';
};
const dialogTop = async ({ docx }: Reading): Promise<number> => (Number(/w:pgMar[^>]*w:top="(\d+)"/u.exec(await docx('word/document.xml'))?.[1]) * 25.4) / 1440;

export const choiceMeasures: readonly Measure[] = [
  measure('3.2', 'must', 'proposal71', 'a line keeps its height where the type area is 5 mm higher', LINE, 'mm', ({ body: of }) => ((of(2).at(-1)?.y ?? NaN) - (of(2)[0]?.y ?? NaN)) / 21, { tolerance: 0.02, profile: { 'type-area.height': 230 }, docx: { no: 'a page of another height' } }),
  measure('5.2.1', 'derived', 'proposal71', 'the page dialog’s head margin puts the first line on the type area’s', 34.08, 'mm', dialogTop),
  measure('5.2.3', 'practice', 'proposal71', 'a closing mark hangs as in Word', RIGHT + CHARACTER, 'mm', (reading) => first(reading).x1, { change: body(`${FULL}”国国`), docx: NOT_AS_WORD }),
  measure('5.2.3', 'practice', 'proposal71', 'hanging: stops hangs stops', RIGHT + CHARACTER, 'mm', (reading) => first(reading).x1, { change: both(body(`${FULL}。国国`), key('hanging', 'stops')), docx: 0.9 }),
  measure('5.2.3', 'practice', 'proposal71', 'hanging: none hangs nothing', [LEFT, RIGHT], 'mm', (reading) => first(reading).x1, { change: both(body(`${FULL}。国国`), key('hanging', 'none')), docx: NOT_AS_WORD }),
  measure('6.2', 'usual', 'proposal71', 'colour: press is Y80 M80, which pdf.js shows as #ff5739', '#ff5739', '', ({ page }) => page(1).lines.find(({ size }) => size > 30)?.color ?? '', { change: key('colour', 'press'), docx: { no: 'a DOCX knows no press ink' } }),
  measure('5.2.4', 'must', 'preprinted', 'on paper that has its red head nothing red is painted', 0, 'rules', ({ rules }) => rules(1).length),
  measure('7.2.2', 'practice', 'draft', '送审稿 in 黑体', 'Hei 16 pt', '', ({ line }) => typeOf(line('送审稿', 1))),
  measure('7.2.4', 'practice', 'short-mark', 'the mark is 22 mm high at most', 'XiaoBiaoSong 62 pt', '', markSize),
  measure('7.2.4', 'practice', 'order', 'the mark’s size is chosen for 148 mm', 'XiaoBiaoSong 52 pt', '', markSize),
  measure('7.2.4', 'practice', 'short-mark', 'a mark of five characters is not spaced', 0, 'mm', markGap, { change: shortMark('清河市委员') }),
  measure('7.2.4', 'practice', 'long-mark', 'a mark is condensed before it gets smaller than 8 mm', 'XiaoBiaoSong 22.5 pt', '', markSize, { change: key('mark', '清河市推进以人为核心的新型城镇化建设工作领导小组') }),
  measure('7.2.4', 'practice', 'long-mark', 'a mark is condensed to 70 % at most', [0.7, 0.72], '', (reading) => Math.min(...mark(reading).flatMap(({ characters }) => characters.map(({ scale }) => scale))), { tolerance: 0, docx: 0.02 }),
  measure('7.2.4', 'practice', 'joint', 'names of a joint mark are 15 mm high at most', 'XiaoBiaoSong 42.5 pt', '', markSize, { change: jointOf('清河市委', '清河市政府') }),
  measure('7.2.4', 'practice', 'joint', 'names of a joint mark are half an em apart', 1.5, 'em', (reading) => ((mark(reading).at(-1)?.y ?? NaN) - (mark(reading)[0]?.y ?? NaN)) / 2 / emOf(mark(reading)[0] ?? { size: NaN }), { tolerance: 0.02, docx: 0.1 }),
  measure('7.2.4', 'practice', 'joint', '文件 stands half a character behind the names', 0.5, 'em', (reading) => {
    const line = mark(reading).find(({ text }) => /文\s*件/u.test(text));
    const suffix = line?.characters.find(({ text }) => text === '文');
    const names = mark(reading).find(({ text }) => !/文\s*件/u.test(text));
    return ((suffix?.x0 ?? NaN) - (names?.x1 ?? NaN)) / emOf(mark(reading)[0] ?? { size: NaN });
  }, { tolerance: 0.02, docx: 0.1 }),
  measure('7.2.4', 'practice', 'joint', 'names shrink to the title’s size at most', 'XiaoBiaoSong 22 pt', '', markSize, { change: smallest }),
  measure('7.2.4', 'practice', 'joint', 'and close up to a tenth of an em', 1.1, 'em', (reading) => {
    const names = mark(reading).filter(({ text }) => text.includes('清'));
    return ((names[1]?.y ?? NaN) - (names[0]?.y ?? NaN)) / emOf(names[0] ?? { size: NaN });
  }, { tolerance: 0.02, docx: 0.1, change: crowded }),
  measure('7.2.6', 'practice', 'upward-joint', 'names of signatories are one character apart', 5 * CHARACTER, 'mm', ({ line }) => (line('李', 1).characters.findLast(({ text }) => text === '李')?.x0 ?? NaN) - (line('张某某', 1).characters.find(({ text }) => text === '张')?.x0 ?? NaN)),
  measure('7.2.7', 'practice', 'proposal71', 'the header rule is 0.35 mm thick', 0.35, 'mm', ({ rules }) => rules(1, RED)[0]?.thickness ?? NaN, { tolerance: 0.02, docx: 0.05 }),
  measure('7.3.1', 'practice', 'reply-member', '办理结果 of a reply in 黑体', 'Hei 16 pt', '', ({ line }) => typeOf(line('A', 1))),
  measure('7.3.1', 'practice', 'reply-member', 'its letter stands in brackets', '（A）', '', ({ line }) => squeezed(line('A', 1).text)),
  measure('7.3.1', 'practice', 'reply-member', 'flush right', RIGHT, 'mm', ({ line }) => line('A', 1).x1),
  measure('7.3.1', 'practice', 'reply-member', 'on the line above the title', 12.37, 'mm', ({ line, page }) => (page(1).lines.find(({ size }) => size > 21 && size < 23)?.y ?? NaN) - line('A', 1).y),
  measure('7.3.1', 'practice', 'proposal71', 'a title of five lines is remarked upon', 'remark', '', ({ findings }) => (findings.has('typeset/long-title/default') ? 'remark' : 'none'), { change: key('title', `|\n${'  关于加强国家卫生城市\n'.repeat(5)}`) }),
  ...[['一、总体要求', 1], ['（一）全面排查', 2], ['1.水利工程', 3], ['（1）水库', 4], ['①人民路段', 5]].map(([text, level]) => measure('7.3.3', 'practice', level === 5 ? 'fifth-level' : 'headings', `headings of level ${level} are not bold`, 'not bold', '', (reading) => boldIn(reading, String(text)), { docx: BOLD_UNSEEN })),
  measure('7.3.5.5', 'practice', 'proposal71', 'a page is squeezed to 24 lines and no more, where 25 would have room', 24, 'lines', ({ body: of }) => of(2).length, { change: both(body(...Array.from({ length: 74 }, () => '国国国国国国国国国国')), key('fit', 'tight')) }),
];

