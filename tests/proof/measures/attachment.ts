import { CHARACTER, FOOT, HEAD, LEFT, LINE, RIGHT, topOf } from '../../support/standard-mm.ts';
import { measure, type Measure } from './measure.ts';
import { middleOf, squeezed, typeOf, type Reading } from './reading.ts';

/** 附件 (7.3.7) and tables (8). */
const label = ({ line }: Reading) => line('附件1', 3);
const title = ({ page }: Reading) => page(3).lines.find(({ size }) => size === 22) ?? { x0: NaN, x1: NaN, y: NaN, size: 0, font: '' };
const TITLE_EM = (22 * 25.4) / 72;
const OWN_SHEET = { no: 'LibreOffice turns the sheet itself' };

export const attachmentMeasures: readonly Measure[] = [
  measure('7.3.7', 'must', 'attachments', 'an attachment begins a page, before the imprint', 3, 'page', ({ pdf }) => pdf.pages.find(({ lines }) => squeezed(lines[0]?.text ?? '') === '附件1')?.number ?? 0),
  measure('7.3.7', 'must', 'attachments', '附件 and its number on line 1', HEAD, 'mm', (reading) => topOf(label(reading).y)),
  measure('7.3.7', 'must', 'attachments', '附件 and its number in 三号 黑体', 'Hei 16 pt', '', (reading) => typeOf(label(reading))),
  measure('7.3.7', 'must', 'attachments', '附件 flush left', LEFT, 'mm', (reading) => label(reading).x0),
  measure('7.3.7', 'must', 'attachments', 'its title is centred', (LEFT + RIGHT) / 2, 'mm', (reading) => middleOf(title(reading))),
  measure('7.3.7', 'must', 'attachments', 'its title is on line 3', HEAD + 2 * LINE, 'mm', (reading) => topOf(title(reading).y, TITLE_EM), { docx: 0.8 }),
  measure('7.3.7', 'must', 'attachments', 'number and title as in the note', '附件：1.云岭县校园门卫管理规定 = 附件1 云岭县校园门卫管理规定', '', (reading) => `${squeezed(reading.line('附件：1', 2).text)} = ${squeezed(label(reading).text)} ${squeezed(reading.page(3).lines.find(({ size }) => size === 22)?.text ?? '')}`),
  measure('7.3.7', 'practice', 'attachments', 'its text one empty line below its title, on the grid: line 6', HEAD + 5 * LINE, 'mm', ({ body }) => topOf(body(3)[1]?.y ?? NaN)),
  measure('7.3.7', 'must', 'attachments', 'its text as the body: indented two characters', LEFT + 2 * CHARACTER, 'mm', ({ line }) => line('一、门卫人员', 3).x0),
  measure('7.3.7', 'must', 'attachments', 'the imprint stands behind the attachments: its last rule on the foot of the last page', FOOT, 'mm', ({ rules, last }) => rules(last.number).at(-1)?.y ?? NaN),
  measure('7.3.7', 'practice', 'carried', 'a document that is carried has its title on line 3 of a new page', HEAD + 2 * LINE, 'mm', (reading) => topOf(title(reading).y, TITLE_EM), { docx: 0.8 }),
  measure('8', 'must', 'table-landscape', 'on a landscape page the number is where it is on other pages: at the left of an even page', LEFT + (14 * 25.4) / 72, 'mm', ({ page }) => numberOf(page(2).characters)?.x0 ?? NaN, { docx: OWN_SHEET }),
  measure('8', 'must', 'table-landscape', 'and as far below the type area', 0, 'mm', ({ page }) => (numberOf(page(2).characters)?.y ?? NaN) - (numberOf(page(1).characters)?.y ?? NaN), { docx: OWN_SHEET }),
  measure('8', 'must', 'table-landscape', 'the table’s head is at the fore edge of an even page: text runs upward', 'upward', '', ({ page }) => (page(2).characters.some(({ upright, font }) => !upright && font.includes('Hei')) ? 'upward' : 'level'), { docx: OWN_SHEET }),
  measure('8', 'practice', 'table', 'a table’s text is 四号 仿宋', 'FangSong 14 pt', '', ({ pdf }) => typeOf(pdf.lines.find(({ size, font, y }) => size === 14 && font.includes('FangSong') && y < 230) ?? { font: '', size: 0 })),
  measure('8', 'practice', 'table', 'a table’s head is 四号 黑体', 'Hei 14 pt', '', ({ pdf }) => typeOf(pdf.lines.find(({ size, font }) => size === 14 && font.includes('Hei')) ?? { font: '', size: 0 })),
  measure('8', 'practice', 'table', 'a table’s rules are 0.25 mm thick', 0.25, 'mm', ({ pdf }) => Math.min(...pdf.pages.flatMap(({ rules }) => rules.filter(({ color }) => color === '#000000').map(({ thickness }) => thickness))), { tolerance: 0.02, docx: 0.1 }),
];

const numberOf = (characters: readonly { readonly font: string; readonly size: number; readonly upright: boolean; readonly x0: number; readonly y: number; readonly text: string }[]) =>
  characters.find(({ font, text, upright }) => font.includes('Song-') && !font.includes('FangSong') && !font.includes('Biao') && text === '—' && upright);
