import { describe, expect, it } from 'vitest';
import { emphasisOf, plain, spanOf, type Text } from '../../src/text.ts';
import { documentOf, messagesOf, readFile, yamlWith } from '../support/read-document.ts';

/** Emphasised words in brackets. */
const shown = (text: Text): string => {
  let result = '';
  let done = 0;
  for (const [from, to] of emphasisOf(text)) {
    result += `${text.value.slice(done, from)}[${text.value.slice(from, to)}]`;
    done = to;
  }
  return result + text.value.slice(done);
};

const textsIn = (body: string): readonly string[] =>
  documentOf(yamlWith({ body: `|\n${body.replace(/^/gmu, '  ')}` })).body.flatMap((block) => (!('text' in block) ? [] : [shown(block.text), ...(block.kind === 'heading' && block.runIn ? [shown(block.runIn)] : [])]));

describe('emphasis', () => {
  it('stands between == and leaves no sign', () => {
    expect(textsIn('请==务必==于==3月1日==前报送。')).toEqual(['请[务必]于[3月1日]前报送。']);
  });

  it('may be a whole line, a heading, and what runs on behind it', () => {
    expect(textsIn('==特此通知。==\n一、==加强领导。各单位==要重视。\n==二、落实责任==')).toEqual(['[特此通知。]', '[加强领导。]', '[各单位]要重视。', '[落实责任]']);
  });

  it('is none where the signs are text', () => {
    expect(textsIn('式中“a\\==b”。\n====\na=b，a===b。\n张**、李**。')).toEqual(['式中“a==b”。', '====', 'a=b，a===b。', '张**、李**。']);
  });

  it('stays in titles, cells and attachments, through what the program adds', () => {
    const document = documentOf(yamlWith({ title: '关于==提前==转移的通知', body: '\n  - heading: ==要求==\n    text: 照办。\n  - table:\n      rows: [[甲, ==乙==]]', attachments: '[==名单==]' }));
    expect(document.title.map(shown)).toEqual(['关于[提前]转移的通知']);
    expect(document.metadata.title).toBe('关于提前转移的通知');
    expect(document.body[0]).toMatchObject({ kind: 'heading', text: { value: '要求。' } });
    const [heading, table] = document.body;
    expect(heading?.kind === 'heading' && shown(heading.text)).toBe('[要求]。');
    expect(table?.kind === 'table' && table.rows[0]?.cells.map(({ paragraphs }) => paragraphs.map(shown).join(''))).toEqual(['甲', '[乙]']);
    expect(document.attachments.map(({ title }) => shown(title))).toEqual(['[名单]']);
  });

  it('keeps each character’s place in the file', () => {
    const input = yamlWith({ body: '请==务必==报送。' });
    const { document } = readFile(input);
    const block = document?.body[0];
    if (block?.kind !== 'paragraph') throw new Error('no paragraph');
    [...block.text.value].forEach((character, index) => {
      const { start, end } = spanOf(block.text, index, index + 1);
      expect(input.slice(start, end)).toBe(character);
    });
  });

  it('ends on the line that it begins on', () => {
    expect(messagesOf(yamlWith({ body: '|\n  请==务必报送。\n  各单位==要重视。' }))).toEqual(['document/emphasis default', 'document/emphasis default']);
  });

  it('is not looked for elsewhere', () => {
    expect(plain(documentOf(yamlWith({ note: '见http://a.cn/?q==' })).notes[0] ?? [])).toContain('q==');
  });
});
