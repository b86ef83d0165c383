import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isEdited } from '../../../src/paint/docx/edited.ts';
import { docxOf, withParts } from '../../support/docx.ts';
import { renderExample } from '../../support/examples.ts';

let docx: Uint8Array;
beforeAll(async () => {
  docx = docxOf(await renderExample('proposal71', ['docx']));
});

const inPart = (part: string, change: (xml: string) => string): Uint8Array =>
  withParts(docx, (name, xml) => {
    if (name !== part) return xml;
    const changed = change(xml);
    expect(changed, 'nothing was changed').not.toBe(xml);
    return changed;
  });

describe('ours', () => {
  it('is what was just written', () => {
    expect(isEdited(docx)).toBe('ours');
  });

  it('is the same parts in another zip', () => {
    const packed = withParts(docx, (_, xml) => xml);
    expect(packed).not.toEqual(docx);
    expect(isEdited(packed)).toBe('ours');
  });
});

describe('edited', () => {
  it.each<[string, string, (xml: string) => string]>([
    ['a digit changed', 'word/document.xml', (xml) => xml.replace('3000万元', '4000万元')],
    ['a space more', 'word/document.xml', (xml) => xml.replace('收悉', '收 悉')],
    ['a face set by hand', 'word/document.xml', (xml) => xml.replace('<w:r><w:t', '<w:r><w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr><w:t')],
    ['an indent set by hand', 'word/document.xml', (xml) => xml.replace('</w:pPr>', '<w:ind w:left="632"/></w:pPr>')],
    ['another margin', 'word/document.xml', (xml) => xml.replace(/w:bottom="\d+"/, 'w:bottom="1985"')],
    ['an empty paragraph', 'word/document.xml', (xml) => xml.replace('<w:sectPr>', '<w:p/><w:sectPr>')],
    ['a style changed', 'word/styles.xml', (xml) => xml.replace('w:val="32"', 'w:val="30"')],
    ['a setting changed', 'word/settings.xml', (xml) => xml.replace('420', '480')],
    ['another footer', 'word/footer1.xml', (xml) => xml.replace('— ', '第 ')],
    ['its properties changed', 'docProps/core.xml', (xml) => xml.replace('中共宣威市委宣传部', '中共宣威市委')],
    ['the marks of Word, saved again', 'word/document.xml', (xml) => xml.replaceAll('<w:p>', '<w:p w:rsidR="00A77B3E">')],
    ['a property more', 'docProps/custom.xml', (xml) => xml.replace('</Properties>', '<property name="Reviewed"/></Properties>')],
    ['another fingerprint', 'docProps/custom.xml', (xml) => xml.replace(/[0-9a-f]{32}/, '0'.repeat(32))],
  ])('is a file with %s', (_, part, change) => {
    expect(isEdited(inPart(part, change))).toBe('edited');
  });

  it('is a file with a part more or less', () => {
    expect(isEdited(withParts(docx, (name, xml) => (name === 'word/numbering.xml' ? undefined : xml)))).toBe('edited');
    expect(isEdited(withParts(docx, (name, xml) => (name === 'word/document.xml' ? undefined : xml)))).toBe('edited');
    expect(isEdited(withParts(docx, (_, xml) => xml, { 'word/media/image1.png': new Uint8Array(8) }))).toBe('edited');
  });

  it('is a file that has grown beyond any reply', () => {
    expect(isEdited(withParts(docx, (_, xml) => xml, { 'word/media/image1.bmp': [new Uint8Array(50_000_000), { level: 0 }] }))).toBe('edited');
  });
});

describe('foreign', () => {
  it('is a DOCX without our property', () => {
    expect(isEdited(withParts(docx, (name, xml) => (name === 'docProps/custom.xml' ? undefined : xml)))).toBe('foreign');
    expect(isEdited(inPart('docProps/custom.xml', (xml) => xml.replace('GenReplyParts', 'Other')))).toBe('foreign');
  });

  it('is what is no DOCX', () => {
    expect(isEdited(new Uint8Array())).toBe('foreign');
    expect(isEdited(docx.subarray(0, docx.length / 2))).toBe('foreign');
    expect(isEdited(new TextEncoder().encode('%PDF-1.7'))).toBe('foreign');
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
