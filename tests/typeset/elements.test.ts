import { describe, expect, it } from 'vitest';
import { laidOut, linesOf, rulesOf, type SetLine } from '../support/laid-out.ts';

// STANDARD: one character (字) and one line (行) of the body, in mm; the type area's edges.
const CHARACTER = 156 / 28;
const LINE = CHARACTER * 1.875;
const RIGHT = 184;
const LEFT = 28;
/** One character of 四号. */
const SMALL = (14 * 25.4) / 72;

const named = (lines: readonly SetLine[], text: string): SetLine => lines.find((line) => line.text === text) ?? expect.fail(`${text} is not among ${lines.map((line) => line.text).join('|')}`);
const middle = ({ left, right }: SetLine): number => (left + right) / 2;

describe('a signature with a seal (7.3.5.1)', () => {
  it('has its date four characters from the right, the name centred over it, two empty lines above', async () => {
    const layout = await laidOut({});
    const [name, date] = [named(linesOf(layout, 'signature'), '清河市人民政府'), named(linesOf(layout, 'signature'), '2021年9月10日')];
    expect(date.right).toBeCloseTo(RIGHT - 4 * CHARACTER, 3);
    expect(middle(name)).toBeCloseTo(middle(date), 3);
    expect(date.baseline - name.baseline).toBeCloseTo(LINE, 3);
    expect(name.baseline - (linesOf(layout, 'body').at(-1)?.baseline ?? NaN)).toBeCloseTo(3 * LINE, 3);
  });

  it('keeps a long name inside the type area: it moves left, the date stays where it is', async () => {
    const lines = linesOf(await laidOut({ issuer: '中国共产党清河市委员会全面深化改革委员会办公室' }), 'signature');
    const name = named(lines, '中国共产党清河市委员会全面深化改革委员会办公室');
    expect(name.right).toBeLessThanOrEqual(RIGHT + 0.001);
    expect(named(lines, '2021年9月10日').right).toBeLessThanOrEqual(RIGHT - 2 * CHARACTER);
  });
});

describe('a signature without a seal (7.3.5.2)', () => {
  it('has the name two characters from the right, one empty line above, the date two characters right of its first', async () => {
    const layout = await laidOut({ seal: 'none' });
    const [name, date] = [named(linesOf(layout, 'signature'), '清河市人民政府'), named(linesOf(layout, 'signature'), '2021年9月10日')];
    expect(name.right).toBeCloseTo(RIGHT - 2 * CHARACTER, 3);
    expect(date.left - name.left).toBeCloseTo(2 * CHARACTER, 3);
    expect(name.baseline - (linesOf(layout, 'body').at(-1)?.baseline ?? NaN)).toBeCloseTo(2 * LINE, 3);
  });

  it('lets a date that is longer take the two characters, and moves the name left', async () => {
    const lines = linesOf(await laidOut({ seal: 'none', issuer: '清河县', title: '清河县关于防汛工作的通知' }), 'signature');
    const [name, date] = [named(lines, '清河县'), named(lines, '2021年9月10日')];
    expect(date.right).toBeCloseTo(RIGHT - 2 * CHARACTER, 3);
    expect(date.left - name.left).toBeCloseTo(2 * CHARACTER, 3);
  });
});

describe('notes (7.3.6)', () => {
  it('stand on the line below the date, two characters in, in brackets', async () => {
    const layout = await laidOut({ disclosure: 'public' });
    const [note] = linesOf(layout, 'note');
    expect(note?.text).toBe('（此件公开发布）');
    expect(note?.left).toBeCloseTo(LEFT + 2 * CHARACTER, 3);
    expect((note?.baseline ?? NaN) - (linesOf(layout, 'signature').at(-1)?.baseline ?? NaN)).toBeCloseTo(LINE, 3);
  });
});

describe('an attachment note (7.3.4)', () => {
  it('has no number for one, one empty line above, two characters in', async () => {
    const layout = await laidOut({ attachments: '防汛值班表' });
    const [note] = linesOf(layout, 'attachment-note');
    expect(note?.text).toBe('附件：防汛值班表');
    expect(note?.left).toBeCloseTo(LEFT + 2 * CHARACTER, 3);
    expect((note?.baseline ?? NaN) - (linesOf(layout, 'body').at(-1)?.baseline ?? NaN)).toBeCloseTo(2 * LINE, 3);
  });

  it('aligns the numbers of several, and a turned line with the first character of its name', async () => {
    const long = '清河市防汛抗旱指挥部成员单位及其主要负责同志联系方式一览表（二〇二一年修订）';
    const [first, second, turned] = linesOf(await laidOut({ attachments: `\n  - 防汛值班表\n  - ${long}` }), 'attachment-note');
    expect([first?.text.slice(0, 5), second?.text.slice(0, 2)]).toEqual(['附件：1.', '2.']);
    expect(second?.left).toBeCloseTo(LEFT + 5 * CHARACTER, 3);
    expect(turned?.left).toBeCloseTo(LEFT + 6 * CHARACTER, 3);
  });
});

describe('an imprint (7.4)', () => {
  const imprint = '\n  copies-to: [市委各部门，市人大常委会办公室、市政协办公室、市法院、市检察院、市人武部、驻清河各单位]\n  office: 清河市人民政府办公室';

  it('stands on an even page with its last rule on the type area’s lower edge, thick at head and foot, thin between', async () => {
    const rules = rulesOf(await laidOut({ imprint }), 'imprint');
    expect(rules.map(({ thickness }) => thickness)).toEqual([0.35, 0.25, 0.35]);
    expect(rules.map(({ x, length }) => [x, length])).toEqual([[28, 156], [28, 156], [28, 156]]);
    expect(rules.at(-1)?.y).toBeCloseTo(262, 3);
  });

  it('has its text one character in, turned lines after the colon, the office left and the date right', async () => {
    const layout = await laidOut({ imprint });
    expect(layout.decisions.imprintPage).toBe(2);
    const [copies, turned] = linesOf(layout, 'imprint.copies-to');
    expect(copies?.text.startsWith('抄送：市委')).toBe(true);
    expect(copies?.left).toBeCloseTo(LEFT + SMALL, 3);
    expect(turned?.left).toBeCloseTo(LEFT + 4 * SMALL, 3);
    expect(turned?.text.endsWith('。')).toBe(true);
    expect(linesOf(layout, 'imprint.office')[0]?.left).toBeCloseTo(LEFT + SMALL, 3);
    const [date] = linesOf(layout, 'imprint.date');
    expect(date?.text).toBe('2021年9月10日印发');
    expect(date?.right).toBeCloseTo(RIGHT - SMALL, 3);
  });
});

describe('题注', () => {
  it('stands centred on the line below the title, the text one empty line below it', async () => {
    const layout = await laidOut({ 'title-note': '2021年9月10日会议通过' });
    const [note] = linesOf(layout, 'title-note');
    const title = linesOf(layout, 'title').at(-1);
    expect(note?.text).toBe('（2021年9月10日会议通过）');
    expect(((note?.left ?? NaN) + (note?.right ?? NaN)) / 2).toBeCloseTo(LEFT + 78, 3);
    // The title's em box ends 0.12 of its 7.76 mm below its baseline; 7/8 of a character follows (3.2).
    expect((note?.baseline ?? NaN) - (title?.baseline ?? NaN)).toBeCloseTo(0.12 * ((22 * 25.4) / 72) + 0.875 * CHARACTER + 0.88 * CHARACTER, 3);
    expect((linesOf(layout, 'body')[0]?.baseline ?? NaN) - (note?.baseline ?? NaN)).toBeCloseTo(LINE + CHARACTER, 3);
    expect(linesOf(layout, 'signature')).toEqual([]);
  });
});
