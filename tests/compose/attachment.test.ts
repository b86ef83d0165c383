import { describe, expect, it } from 'vitest';
import { blockOf, composed, empty, facesOf, paragraphOf, paragraphsOf, wordsOf } from './composed.ts';

const noteOf = (attachments: string) => paragraphsOf(composed({ attachments }), 'attachment-note');
const list = (count: number): string => `\n${Array.from({ length: count }, (_, index) => `  - 名单${'甲乙丙丁戊己庚辛壬癸子丑'[index] ?? ''}`).join('\n')}`;

describe('the attachment note (7.3.4)', () => {
  it('stands one empty line below the body, two characters in; a single name has no number', () => {
    const [note, ...more] = noteOf('防汛值班表');
    expect(more).toEqual([]);
    expect(note && wordsOf(note)).toBe('附件：防汛值班表');
    expect(note?.place).toEqual(empty(1));
    // 附件： is three characters: a turned line begins below the name's first.
    expect(note?.indent).toEqual({ first: 2, rest: 5 });
  });

  it('numbers several, number below number, each on the next line', () => {
    const notes = noteOf(list(3));
    expect(notes.map(wordsOf)).toEqual(['附件：1.名单甲', '2.名单乙', '3.名单丙']);
    expect(notes.map(({ indent }) => indent.first)).toEqual([2, 5, 5]);
    expect(notes.map(({ place }) => place)).toEqual([empty(1), { kind: 'next' }, { kind: 'next' }]);
  });

  it('aligns a turned line with the first character of its own name: 1. takes a character, 10. one and a half', () => {
    expect(noteOf(list(11)).map(({ indent }) => indent.rest)).toEqual([...Array.from({ length: 9 }, () => 6), 6.5, 6.5]);
  });

  it('is in body type throughout', () => {
    expect(noteOf(list(2)).map(facesOf)).toEqual([
      ['fangsong: 附件：', 'fangsong: 1.', 'fangsong: 名单甲'],
      ['fangsong: 2.', 'fangsong: 名单乙'],
    ]);
  });
});

describe('an attachment (7.3.7)', () => {
  const two = composed({ attachments: '\n  - { title: 防汛值班表, body: "一、白班。八时接班。" }\n  - 名单\n  - { title: 防汛预案, body: 一段。 }' });

  it('has its label in 三号 黑体 flush left on line 1 of a new page, numbered as in the note', () => {
    const label = paragraphOf(two, 'attachment.3.label');
    expect(facesOf(label)).toEqual(['hei: 附件3']);
    expect(label.runs.map(({ type }) => type.size)).toEqual([16]);
    expect(label).toMatchObject({ place: { kind: 'line', line: 1 }, indent: { first: 0, rest: 0 }, keepWithNext: true });
  });

  it('has no number when it is the only one', () => {
    expect(wordsOf(paragraphOf(composed({ attachments: '\n  - { title: 防汛预案, body: 一段。 }' }), 'attachment.1.label'))).toBe('附件');
  });

  it('has its title on line 3, in the words of the note', () => {
    expect(blockOf(two, 'attachment.1.title')).toMatchObject({ kind: 'title', place: { kind: 'line', line: 3 }, parts: [{ text: { value: '防汛值班表' } }], outline: '防汛值班表' });
    expect(wordsOf(paragraphOf(two, 'attachment-note.1'))).toContain('防汛值班表');
  });

  it('has a body like the document’s', () => {
    expect(facesOf(paragraphOf(two, 'attachment.1.body.1'))).toEqual(['hei: 一、', 'hei: 白班。', 'fangsong: 八时接班。']);
    expect(paragraphOf(two, 'attachment.1.body.1').indent).toEqual({ first: 2, rest: 0 });
  });

  it('that is not bound in has no pages', () => {
    expect(two.blocks.filter(({ id }) => id.startsWith('attachment.2'))).toEqual([]);
  });
});
