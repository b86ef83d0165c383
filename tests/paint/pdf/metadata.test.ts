import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../../src/document/document.ts';
import { paintPdf } from '../../../src/paint/pdf/paint.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { boxFaces } from './box-faces.ts';
import { layoutOf, METADATA, text } from './layouts.ts';

const painted = (metadata: Metadata) => paintPdf(layoutOf([[text('正文')]]), metadata, boxFaces({}));

describe('document information and XMP', () => {
  it('say what the document says', async () => {
    const { information, xmp } = await readPdf(painted(METADATA));
    expect(information).toEqual({
      Title: '关于某事的通知',
      Author: '某某局',
      Subject: '某发〔2024〕1号',
      Creator: 'gen-reply',
      Producer: 'gen-reply',
      CreationDate: "D:20240229000000+08'00'",
    });
    expect(xmp).toMatchObject({ 'dc:title': '关于某事的通知', 'dc:creator': ['某某局'], 'dc:description': '某发〔2024〕1号', 'xmp:createdate': '2024-02-29T00:00:00+08:00' });
  });

  it('leave out what the document does not say', async () => {
    const { information, xmp } = await readPdf(painted({ title: '草稿', issuer: '', number: '' }));
    expect(Object.keys(information).sort()).toEqual(['Creator', 'Producer', 'Title']);
    expect(Object.keys(xmp).sort()).toEqual(['dc:format', 'dc:language', 'dc:title', 'pdf:producer', 'xmp:creatortool']);
  });
});

describe('hostile metadata', () => {
  const hostile: Readonly<Record<string, string>> = {
    'string and object ends': ') >> endobj 1 0 obj << /Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >> endobj trailer (',
    'ASCII alone': '(((unbalanced \\( \\',
    'XML': '</rdf:li></rdf:Alt></dc:title><evil xmlns="x">&amp;&#0;]]><?xpacket end="r"?>',
    'quotes and markup': `"'<>&`,
    'stream ends': 'endstream\r\nendobj\r\nxref\n0 1\n%%EOF',
    'byte order marks': '\ufeff þÿ ÿþ',
    'bidi controls and rare hanzi': '\u202e付𠅤\u2066𫠊\u2069',
    'bytes that are brackets in UTF-16': '⠨⤩尼屜⠩',
  };

  it.each(Object.entries(hostile))('comes back as it went in: %s', async (_, value) => {
    const bytes = painted({ title: value, issuer: value, number: value });
    const { information, pages, xmp } = await readPdf(bytes);
    expect(information).toMatchObject({ Title: value, Author: value, Subject: value });
    expect(Object.keys(xmp).sort()).toEqual(['dc:creator', 'dc:description', 'dc:format', 'dc:language', 'dc:title', 'pdf:producer', 'xmp:creatortool']);
    // pdf.js trims.
    expect(xmp['dc:title']).toBe(value.trim());
    expect(pages.length).toBe(1);
    expect(new TextDecoder('latin1').decode(bytes).match(/%%EOF/g)?.length).toBe(1);
  });

  it('is replaced where no format can hold it', async () => {
    const value = '控制\u0000\u0001\u001b符\ud800与\udc00\uffff';
    const { information, xmp } = await readPdf(painted({ title: value, issuer: value, number: value }));
    const replaced = '控制\ufffd\ufffd\ufffd符\ufffd与\ufffd\ufffd';
    expect([information['Title'], xmp['dc:title']]).toEqual([replaced, replaced]);
  });
});
