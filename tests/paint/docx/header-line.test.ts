import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../support/examples.ts';
import { yamlWith } from '../../support/read-document.ts';

async function paragraphsOf(keys: Readonly<Record<string, string>>): Promise<readonly (readonly [style: string, text: string])[]> {
  const { outputs } = await renderText(yamlWith(keys), ['docx']);
  const xml = strFromU8(unzipSync(outputs.docx ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([paragraph]) => [
    /<w:pStyle w:val="(\w+)"/u.exec(paragraph)?.[1] ?? '',
    paragraph.replaceAll('<w:tab/>', '\t').replace(/<[^>]+>/gu, ''),
  ] as const);
}

describe('above the mark', () => {
  it('each has a paragraph and a style of its own', async () => {
    const paragraphs = await paragraphsOf({ 'copy-number': '000001', classification: '机密★1年', urgency: '特急' });
    expect(paragraphs.slice(0, 4)).toEqual([['GwCopyNumber', '000001'], ['GwClassification', '机密★1年'], ['GwUrgency', '特急'], ['GwMark', '清河市人民政府文件']]);
  });

  it('送审稿 stands behind a tab on the line that it shares, alone otherwise', async () => {
    expect((await paragraphsOf({ stage: 'draft', 'copy-number': '000001' }))[0]).toEqual(['GwCopyNumber', '000001\t送审稿']);
    expect((await paragraphsOf({ stage: 'draft', classification: '机密' })).slice(0, 2)).toEqual([['GwStage', '送审稿'], ['GwClassification', '机密']]);
  });
});

describe('signatories', () => {
  it('stand on tab stops, a row a paragraph, the last one that of the number', async () => {
    const paragraphs = await paragraphsOf({ number: '清政〔2024〕18号', signatories: '[张某某, 李某, 王某某]' });
    expect(paragraphs.slice(1, 3)).toEqual([['GwSignatories', '\t签发人：\t张某某\t李　某'], ['GwNumber', '\t清政〔2024〕18号\t王某某']]);
  });
});

describe('the imprint', () => {
  it('has a style for 抄送, for its further levels, for the printing line and for the print run', async () => {
    const { outputs } = await renderText(yamlWith({ imprint: '{ copies-to: { higher: 省厅, lower: [甲局, 乙局] }, office: 办公室, print-run: 30 }' }), ['docx']);
    const xml = strFromU8(unzipSync(outputs.docx ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array());
    const paragraphs = [...xml.matchAll(/<w:pStyle w:val="(Gw(?:Copies|Print)\w*)"\/>(.*?)<\/w:p>/gsu)].map(([, style, text = '']) => [style, text.replaceAll('<w:tab/>', '\t').replace(/<[^>]+>/gu, '')]);
    expect(paragraphs.slice(0, 4)).toEqual([['GwCopies', '抄送：省厅，'], ['GwCopiesLevel', '甲局、乙局。'], ['GwPrinting', '办公室	2021年9月10日印发'], ['GwPrintRun', '共印30份']]);
  });

  it('has no style that it does not use', async () => {
    const { outputs } = await renderText(yamlWith({ imprint: '{ copies-to: 省厅, office: 办公室 }' }), ['docx']);
    const styles = strFromU8(unzipSync(outputs.docx ?? new Uint8Array())['word/styles.xml'] ?? new Uint8Array());
    expect([styles.includes('GwCopies"'), styles.includes('GwCopiesLevel'), styles.includes('GwPrintRun')]).toEqual([true, false, false]);
  });
});

describe('a joint mark', () => {
  it('is a table without rules: names distributed in rows, 文件 joined over them', async () => {
    const { outputs } = await renderText(yamlWith({ issuer: '[清河市教育局, 清河市财政局]' }), ['docx']);
    const files = unzipSync(outputs.docx ?? new Uint8Array());
    const [table = ''] = /<w:tbl>.*?<\/w:tbl>/su.exec(strFromU8(files['word/document.xml'] ?? new Uint8Array())) ?? [];
    const cells = [...table.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([cell]) => [/<w:pStyle w:val="(\w+)"/u.exec(cell)?.[1], cell.replace(/<[^>]+>/gu, ''), /<w:vMerge[^>]*>/u.exec(cell)?.[0]]);
    expect(cells).toEqual([
      ['GwJointMark', '清河市教育局', undefined],
      ['GwJointSuffix', '文件', '<w:vMerge w:val="restart"/>'],
      ['GwJointMark', '清河市财政局', undefined],
      ['GwJointSuffix', '', '<w:vMerge/>'],
    ]);
    expect(table).not.toContain('Borders');
    expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array())).toMatch(/w:styleId="GwJointMark">.*?<w:jc w:val="distribute"\/>/su);
  });
});
