import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/compose/composition.ts';
import { compose } from '../../src/compose/compose.ts';
import { composeUnbound } from '../../src/compose/unbound.ts';
import { gbt9704Values } from '../../src/standard/gbt9704.ts';
import { documentOf, yamlWith } from '../support/read-document.ts';
import { wordsOf } from './composed.ts';

const documentWith = (attachments: string, number: string | undefined = '清政发〔2021〕8号') => documentOf(yamlWith({ attachments, number }));
const mixed = '\n  - { title: 防汛值班表, body: 一段。, bound: no }\n  - { title: 防汛预案, body: 二段。 }\n  - { title: 名单, body: 三段。, bound: no, page-numbers: run-on }';
const linesIn = (blocks: readonly Block[]): readonly string[] => blocks.flatMap((block) => (block.kind === 'paragraph' ? [wordsOf(block)] : []));

describe('attachments that are not bound (7.3.7)', () => {
  const document = documentWith(mixed);
  const unbound = composeUnbound(document, gbt9704Values);

  it('have the document number before 附件 and their number in the note, flush left on line 1 in 黑体', () => {
    expect(unbound.map(({ label, title, composition: { blocks } }) => [label, title.value, ...linesIn(blocks)])).toEqual([
      ['附件1', '防汛值班表', '清政发〔2021〕8号附件1', '一段。'],
      ['附件3', '名单', '清政发〔2021〕8号附件3', '三段。'],
    ]);
    const [label] = unbound[0]?.composition.blocks ?? [];
    expect(label).toMatchObject({ role: 'attachment-label', place: { kind: 'line', line: 1 }, indent: { first: 0, rest: 0 } });
    expect(label?.kind === 'paragraph' && label.runs.every(({ type }) => type.face === 'hei')).toBe(true);
  });

  it('stay out of the document, whose note lists all of them', () => {
    const { blocks } = compose(document, gbt9704Values);
    expect(linesIn(blocks)).toEqual(expect.arrayContaining(['附件：1.防汛值班表', '2.防汛预案', '3.名单', '附件2', '二段。']));
    expect(linesIn(blocks).join()).not.toMatch(/附件[13]|一段|三段/u);
  });

  it('number their pages by themselves unless the file says otherwise', () => {
    expect(unbound.map(({ pageNumbers }) => pageNumbers)).toEqual(['own', 'run-on']);
  });

  it('have no imprint, and their own title as a property', () => {
    expect(unbound.map(({ composition: { imprint, metadata } }) => [imprint, metadata.title])).toEqual([[undefined, '防汛值班表'], [undefined, '名单']]);
  });

  it('a single one has no number; without a document number 附件 stands alone', () => {
    const single = '\n  - { title: 名单, body: 一段。, bound: no }';
    expect(composeUnbound(documentWith(single), gbt9704Values).map(({ label }) => label)).toEqual(['附件']);
    expect(linesIn(composeUnbound(documentOf(yamlWith({ attachments: single })), gbt9704Values)[0]?.composition.blocks ?? [])).toEqual(['附件', '一段。']);
  });
});
