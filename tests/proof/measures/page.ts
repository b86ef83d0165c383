import { CHARACTER, FOOT, HEAD, LEFT, LINE, RIGHT, SMALL, topOf, bottomOf } from '../../support/standard-mm.ts';
import { measure, type Measure } from './measure.ts';
import { BLACK, RED, typeOf } from './reading.ts';

/** Paper, type area, grid, type, colour (5), page number (7.5). */
const HANGS = /[，。、；：？！）》”’」』】〕]$/u;
const SAMPLE = 'proposal71';
/** Of a full line: the last full line of page 2 that nothing hangs from. */
const fullLine = (lines: readonly { readonly text: string; readonly x0: number; readonly x1: number }[]) =>
  lines.find(({ text, x0, x1 }) => x0 < LEFT + 1 && x1 > RIGHT - 1 && !HANGS.test(text) && /^\P{ASCII}+$/u.test(text));

export const pageMeasures: readonly Measure[] = [
  measure('5.1', 'must', SAMPLE, 'paper is 210 mm wide', 210, 'mm', ({ page }) => page(2).width),
  measure('5.1', 'must', SAMPLE, 'paper is 297 mm high', 297, 'mm', ({ page }) => page(2).height),
  measure('5.2.1', 'must', SAMPLE, 'the head margin is 37 mm: the first line’s em box begins there', HEAD, 'mm', ({ body }) => topOf(body(2)[0]?.y ?? NaN)),
  measure('5.2.1', 'must', SAMPLE, 'the gutter is 28 mm: turned lines begin there', LEFT, 'mm', ({ body }) => Math.min(...body(2).map(({ x0 }) => x0))),
  measure('5.2.1', 'must', SAMPLE, 'the type area is 156 mm wide: a full line ends 184 mm from the left', RIGHT, 'mm', ({ body }) => fullLine(body(2))?.x1 ?? NaN),
  measure('5.2.1', 'must', SAMPLE, 'the type area is 225 mm high: the last line’s em box ends 262 mm from the head', FOOT, 'mm', ({ body }) => bottomOf(body(2).at(-1)?.y ?? NaN)),
  measure('5.2.2', 'usual', SAMPLE, '三号 仿宋', 'FangSong 16 pt', '', ({ body }) => typeOf(body(2)[1] ?? { font: '', size: 0 })),
  measure('5.2.3', 'usual', SAMPLE, '22 lines a page', 22, 'lines', ({ body }) => body(2).length),
  measure('5.2.3', 'usual', SAMPLE, '28 characters a line', 28, 'characters', ({ body }) => [...(fullLine(body(2))?.text ?? '')].length),
  measure('3.1', 'must', SAMPLE, 'a character is 156 mm / 28 wide', CHARACTER, 'mm', ({ body }) => {
    const line = body(2).find((each) => each === fullLine(body(2)));
    const [first, last] = [line?.characters[0], line?.characters.at(-1)];
    return ((last?.x0 ?? NaN) - (first?.x0 ?? NaN)) / ((line?.characters.length ?? NaN) - 1);
  }, { tolerance: 0.02 }),
  measure('3.2', 'must', SAMPLE, 'a line is a character and 7/8 of one high', LINE, 'mm', ({ body }) => ((body(2).at(-1)?.y ?? NaN) - (body(2)[0]?.y ?? NaN)) / 21, { tolerance: 0.02 }),
  measure('5.2.4', 'must', SAMPLE, 'text is black', BLACK, '', ({ body }) => [...new Set(body(2).map(({ color }) => color))].join()),
  measure('6.2', 'usual', SAMPLE, 'red on the screen is pure red', RED, '', ({ line }) => line('中共宣威市委宣传部文件', 1).color),
  measure('7.5', 'must', SAMPLE, 'the page number is 四号 Song', 'Song 14 pt', '', ({ line }) => typeOf(line('—1—', 1))),
  measure('7.5', 'must', SAMPLE, 'the page number is — 1 —', '— 1 —', '', ({ line }) => line('—1—', 1).text),
  measure('7.5', 'must', SAMPLE, 'the dash’s centre is 7 mm below the type area', FOOT + 7, 'mm', async ({ line, ink }) => {
    const { x0 } = line('—1—', 1);
    const dash = await ink(1, { x0, x1: x0 + 4.5, top: FOOT + 2, bottom: FOOT + 12 });
    return (dash.top + dash.bottom) / 2;
  }),
  measure('7.5', 'must', SAMPLE, 'odd pages: at the right, indented one character', RIGHT - SMALL, 'mm', ({ line }) => line('—1—', 1).x1),
  measure('7.5', 'must', SAMPLE, 'even pages: at the left, indented one character', LEFT + SMALL, 'mm', ({ line }) => line('—2—', 2).x0),
  measure('7.5', 'must', 'attachments', 'numbering runs on through bound attachments', '1 2 3 4 5 6', '', ({ pdf }) => pdf.pages.flatMap(({ lines }) => lines.flatMap(({ text }) => /^— (\d+) —$/u.exec(text)?.[1] ?? [])).join(' ')),
  measure('GB/T 33476.2 7.3.1', 'must', SAMPLE, 'the imprint stands on an even page', 6, 'page', ({ pdf }) => pdf.pages.find(({ lines }) => lines.some(({ text }) => text.startsWith('抄送')))?.number ?? 0),
  measure('GB/T 33476.2 7.3.1', 'must', 'parity-off', 'parity: no leaves the imprint on the page where the text ends', 1, 'pages', ({ pdf }) => pdf.pages.length),
  measure('7.5', 'must', 'even-page', 'a blank page before the imprint and the imprint’s page carry no number', '1 2', '', ({ pdf }) => pdf.pages.flatMap(({ lines }) => lines.flatMap(({ text }) => /^— (\d+) —$/u.exec(text)?.[1] ?? [])).join(' ')),
];
