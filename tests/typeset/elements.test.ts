import { describe, expect, it } from 'vitest';
import { laidOut, linesOf } from '../support/laid-out.ts';
import { CHARACTER, GAP, LEFT, LINE } from '../support/standard-mm.ts';

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

  it('aligns the turned line of one that has no number with its name too', async () => {
    const [first, turned] = linesOf(await laidOut({ attachments: `${'防汛抗旱指挥部成员单位'.repeat(3)}名单` }), 'attachment-note');
    expect(first?.left).toBeCloseTo(LEFT + 2 * CHARACTER, 3);
    expect(turned?.left).toBeCloseTo(LEFT + 5 * CHARACTER, 3);
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
    expect((note?.baseline ?? NaN) - (title?.baseline ?? NaN)).toBeCloseTo(0.12 * ((22 * 25.4) / 72) + GAP + 0.88 * CHARACTER, 3);
    expect((linesOf(layout, 'body')[0]?.baseline ?? NaN) - (note?.baseline ?? NaN)).toBeCloseTo(LINE + CHARACTER, 3);
    expect(linesOf(layout, 'signature')).toEqual([]);
  });
});
