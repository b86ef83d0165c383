import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isEdited } from '../../../src/paint/docx/edited.ts';
import { docxOf, withParts } from '../../support/docx.ts';
import { renderExample } from '../../support/examples.ts';

let docx: Uint8Array;
beforeAll(async () => {
  docx = docxOf(await renderExample('proposal71', ['docx']));
});

const inBody = (change: (xml: string) => string): Uint8Array =>
  withParts(docx, (name, xml) => {
    if (name !== 'word/document.xml') return xml;
    const changed = change(xml);
    expect(changed, 'nothing was changed').not.toBe(xml);
    return changed;
  });

/** What Word does to a file that a person opens and saves without touching it. */
const savedByWord = (file: Uint8Array): Uint8Array =>
  withParts(file, (name, xml) => {
    if (name === 'word/styles.xml') return readByWord(xml).replaceAll('"Heading1"', '"1"').replaceAll('"Heading1Char"', '"10"').replaceAll('标题 1 字符', 'Heading 1 Char').replaceAll('"GwBody"', '"a1"');
    if (/^word\/footer\d\.xml$/.test(name)) return xml.replace('<w:t xml:space="preserve">1</w:t>', '<w:t>6</w:t>');
    if (name !== 'word/document.xml') return xml;
    return readByWord(xml)
      .replaceAll('"Heading1"', '"1"')
      .replaceAll('"Heading1Char"', '"10"')
      .replaceAll('"GwBody"', '"a1"')
      .replaceAll('<w:p>', '<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E">')
      .replaceAll('<w:r>', '<w:r w:rsidRPr="00B24C1A">')
      .replace('您提出的', '您提</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:rFonts w:hint="eastAsia"/><w:lang w:eastAsia="zh-CN"/></w:rPr><w:lastRenderedPageBreak/><w:t>出的')
      .replace('</w:body>', '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/></w:body>');
  });

/** Word keeps the choice that it has read and drops the other, but for shapes. */
const readByWord = (xml: string): string =>
  xml.replace(/<mc:AlternateContent><mc:Choice Requires="w15"(?:\/>|>((?:(?!<\/mc:Choice>).)*)<\/mc:Choice>)<mc:Fallback>(?:(?!<\/mc:Fallback>).)*<\/mc:Fallback><\/mc:AlternateContent>/g, '$1');

describe('ours', () => {
  it('is what was just written', () => {
    expect(isEdited(docx)).toBe('ours');
  });

  it('stays ours when Word saves it again', () => {
    const saved = savedByWord(docx);
    expect(saved).not.toEqual(docx);
    expect(isEdited(saved)).toBe('ours');
  });
});

describe('edited', () => {
  it.each<[string, (xml: string) => string]>([
    ['a character less', (xml) => xml.replace('收悉', '收')],
    ['a digit changed', (xml) => xml.replace('3000万元', '4000万元')],
    ['a word made bold', (xml) => xml.replace('您提出的', '</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>您提出的</w:t></w:r><w:r><w:t>')],
    ['a paragraph in another style', (xml) => xml.replace('"GwAddressee"', '"GwBody"')],
    ['a paragraph joined with the next', (xml) => xml.replace(/(如下：)<\/w:t><\/w:r><\/w:p><w:p>.*?<w:t [^>]*>/, '$1')],
    ['a paragraph added', (xml) => xml.replace('<w:sectPr>', '<w:p><w:r><w:t>补充</w:t></w:r></w:p><w:sectPr>')],
    ['an empty paragraph added', (xml) => xml.replace('<w:sectPr>', '<w:p/><w:sectPr>')],
    ['a table added', (xml) => xml.replace('<w:sectPr>', '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:sectPr>')],
    ['a tracked deletion', (xml) => xml.replace('您提出的', '</w:t></w:r><w:del w:id="9" w:author="a"><w:r><w:delText>您提出的</w:delText></w:r></w:del><w:r><w:t>')],
    ['the imprint’s text', (xml) => xml.replace('市政府办督查室', '市政府督查室')],
  ])('is a file with %s', (_, change) => {
    expect(isEdited(inBody(change))).toBe('edited');
    expect(isEdited(savedByWord(inBody(change)))).toBe('edited');
  });

  it('is a file with another footer', () => {
    expect(isEdited(withParts(docx, (name, xml) => (name === 'word/footer1.xml' ? xml.replace('— ', '第 ') : xml)))).toBe('edited');
  });

  it('is a file whose fingerprint was taken in another way', () => {
    expect(isEdited(withParts(docx, (name, xml) => (name === 'docProps/custom.xml' ? xml.replace('>1 ', '>2 ') : xml)))).toBe('edited');
  });
});

describe('foreign', () => {
  it('is a DOCX without our property', () => {
    expect(isEdited(withParts(docx, (name, xml) => (name === 'docProps/custom.xml' ? undefined : xml)))).toBe('foreign');
    expect(isEdited(withParts(docx, (name, xml) => (name === 'docProps/custom.xml' ? xml.replace('GenReplyText', 'Other') : xml)))).toBe('foreign');
  });

  it('is what is no DOCX', () => {
    expect(isEdited(new Uint8Array())).toBe('foreign');
    expect(isEdited(docx.subarray(0, docx.length / 2))).toBe('foreign');
    expect(isEdited(new TextEncoder().encode('%PDF-1.7'))).toBe('foreign');
    expect(isEdited(withParts(docx, (name, xml) => (name === 'word/document.xml' ? undefined : xml)))).toBe('foreign');
  });

  it('never throws, whatever is damaged', () => {
    fc.assert(
      fc.property(fc.nat(docx.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = docx.slice();
        damaged[at] = (damaged[at] ?? 0) ^ change;
        expect(['ours', 'edited', 'foreign']).toContain(isEdited(damaged));
      }),
      { numRuns: 200 },
    );
  });
});
