import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.ts';
import { gbt9704Values } from '../../src/standard/gbt9704.ts';
import { plain } from '../../src/text.ts';
import { exampleNames, exampleText } from '../support/examples.ts';
import { documentOf } from '../support/read-document.ts';
import { blockOf, composed, exactly, facesOf, paragraphOf, paragraphsOf, wordsOf } from './composed.ts';

const ids = (keys: Readonly<Record<string, string | undefined>>): readonly string[] => composed(keys).blocks.map(({ id }) => id);

describe('the elements (7)', () => {
  it('of the shortest document are mark, rule, title, body and signature', () => {
    expect(ids({})).toEqual(['mark', 'number', 'title', 'body.1', 'signature']);
    expect(composed({}).imprint).toBeUndefined();
  });

  it('stand in the standard’s order, whatever the file’s', () => {
    const keys = {
      imprint: '{ copies-to: 市委办公室 }',
      note: '此件发至乡镇',
      attachments: '\n  - 防汛值班表\n  - { title: 防汛预案, body: 一段。 }',
      addressee: '各县人民政府',
      number: '清政发〔2021〕3号',
      disclosure: 'public',
      stage: 'draft',
    };
    expect(ids(keys)).toEqual([
      ...['stage', 'mark', 'number', 'title', 'addressee', 'body.1', 'attachment-note.1', 'attachment-note.2', 'signature', 'note.1', 'note.2'],
      ...['attachment.2.label', 'attachment.2.title', 'attachment.2.body.1'],
    ]);
  });

  it.each(exampleNames)('have ids of their own: %s', (name) => {
    const { blocks, imprint } = compose(documentOf(exampleText(name)), gbt9704Values);
    const all = [...blocks, ...(imprint ? [imprint, ...imprint.lists] : [])].map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
  });

  it('point at what in the file they are made from', () => {
    const { source } = blockOf(composed({}), 'body.1');
    expect('issuer: 清河市人民政府\ntitle: 关于做好防汛工作的通知\nbody: 各单位要高度重视。\n'.slice(source.start, source.end)).toBe('各单位要高度重视。');
  });
});

describe('what the file leaves open', () => {
  it('the standard decides', () => {
    expect(composed({}).layout).toEqual({ fit: 'grid', parity: true, hanging: 'word', colour: 'screen', letterhead: 'printed' });
    const { imprint, hanging } = gbt9704Values;
    const other = { ...gbt9704Values, imprint: { ...imprint, parity: false }, hanging: { ...hanging, default: 'stops' as const } };
    expect(composed({}, other).layout).toEqual({ fit: 'grid', parity: false, hanging: 'stops', colour: 'screen', letterhead: 'printed' });
    expect(composed({ parity: 'yes', hanging: 'none', fit: 'tight' }, other).layout).toEqual({ fit: 'tight', parity: true, hanging: 'none', colour: 'screen', letterhead: 'printed' });
  });
});

describe('the header (7.2)', () => {
  it('has its rule also where there is no number (7.2.7)', () => {
    expect(blockOf(composed({}), 'number')).not.toHaveProperty('run');
    expect(blockOf(composed({ number: '清政发〔2021〕3号' }), 'number')).toMatchObject({ run: { text: { value: '清政发〔2021〕3号' }, type: { face: 'fangsong', size: 16 } } });
  });

  it('says 送审稿 on a draft alone', () => {
    expect(blockOf(composed({ stage: 'draft' }), 'stage')).toMatchObject({ run: { text: { value: '送审稿' } } });
    expect(ids({ stage: 'final' })).not.toContain('stage');
  });
});

describe('the title (7.3.1)', () => {
  it('is 二号 小标宋 two empty lines below the rule, a part for each line that the author forced', () => {
    const title = blockOf(composed({ title: '|\n  清河市人民政府\n  关于做好防汛工作的通知' }), 'title');
    expect(title).toMatchObject({ place: exactly(2), outline: '清河市人民政府关于做好防汛工作的通知' });
    expect(title.kind === 'title' ? title.parts : []).toMatchObject([
      { text: { value: '清河市人民政府' }, type: { face: 'xiaobiaosong', size: 22 } },
      { text: { value: '关于做好防汛工作的通知' }, type: { face: 'xiaobiaosong', size: 22 } },
    ]);
  });

  it('keeps the document’s own names whole', () => {
    expect(blockOf(composed({ imprint: '{ office: 清河市人民政府办公室 }' }), 'title')).toMatchObject({ names: ['清河市人民政府', '清河市人民政府办公室'] });
  });
});

describe('the addressee (7.3.2)', () => {
  it('stands one empty line below the title, flush left also on turned lines, with a full-width colon', () => {
    const addressee = paragraphOf(composed({ addressee: '[[各县人民政府, 各区人民政府], 市直各部门]' }), 'addressee');
    expect(addressee).toMatchObject({ place: exactly(1), indent: { first: 0, rest: 0 } });
    expect(wordsOf(addressee)).toBe('各县人民政府、各区人民政府，市直各部门：');
  });
});

describe('the signature (7.3.5)', () => {
  it('has issuer and date, and room for a seal unless there is none', () => {
    expect(blockOf(composed({}), 'signature')).toMatchObject({ issuers: [{ text: { value: '清河市人民政府' } }], date: { text: { value: '2021年9月10日' } }, seal: 'space' });
    expect(blockOf(composed({ seal: 'none' }), 'signature')).toMatchObject({ seal: 'none' });
  });
});

describe('notes (7.3.6)', () => {
  it('stand on the next line, two characters in, each in （ ）, together', () => {
    const notes = paragraphsOf(composed({ disclosure: 'public', note: '此件发至乡镇', contact: '{ name: 赵某, phone: 0000-0000000 }' }), 'note');
    expect(notes.map(wordsOf)).toEqual(expect.arrayContaining(['（此件公开发布）', '（此件发至乡镇）', '（联系人：赵某，电话：0000-0000000）']));
    for (const note of notes) expect(note).toMatchObject({ place: { kind: 'next' }, indent: { first: 2, rest: 0 } });
    expect(notes.map(({ keepWithNext }) => keepWithNext)).toEqual([true, true, false]);
    expect(notes.flatMap(facesOf).every((text) => text.startsWith('fangsong: '))).toBe(true);
  });
});

describe('the imprint (7.4)', () => {
  it('has 主送 above 抄送, each with its label and 。, then office and date with 印发', () => {
    const { imprint } = composed({ imprint: '{ copies-to: [市委办公室, 市政协办公室], addressee: 各民办学校, office: 清河市人民政府办公室 }' });
    expect(imprint?.type).toEqual({ face: 'fangsong', size: 14 });
    expect(imprint?.lists.map(({ label, lines }) => plain([label, ...lines.flat()]))).toEqual(['主送：各民办学校。', '抄送：市委办公室，市政协办公室。']);
    expect(imprint?.printing).toMatchObject({ office: { value: '清河市人民政府办公室' }, date: { value: '2021年9月10日印发' } });
  });

  it('has no 。 twice', () => {
    expect(composed({ imprint: '{ copies-to: 市委办公室。 }' }).imprint?.lists.map(({ lines }) => plain(lines.flat()))).toEqual(['市委办公室。']);
  });
});
