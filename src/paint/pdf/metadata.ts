import type { Metadata } from '../../document/document.ts';
import type { PdfDictionary } from './objects.ts';

/** Creator and producer. Without a version, so that a new one changes no byte of a document it lays out alike. */
const PROGRAM = 'gen-reply';

/** A PDF text string: UTF-16BE with its byte order mark, whatever the text holds. */
export function textString(text: string): Uint8Array {
  const units = sound(text);
  const view = new DataView(new ArrayBuffer(2 + units.length * 2));
  view.setUint16(0, 0xfeff);
  for (let index = 0; index < units.length; index++) view.setUint16(2 + index * 2, units.charCodeAt(index));
  return new Uint8Array(view.buffer);
}

/** The document information dictionary. What the document does not say is left out: without a date, no date. */
export function informationOf(metadata: Metadata): PdfDictionary {
  return {
    ...(metadata.title && { Title: textString(metadata.title) }),
    ...(metadata.issuer && { Author: textString(metadata.issuer) }),
    ...(metadata.number && { Subject: textString(metadata.number) }),
    Creator: textString(PROGRAM),
    Producer: textString(PROGRAM),
    // The date begins in Beijing.
    ...(metadata.date && { CreationDate: utf8(`D:${metadata.date.replaceAll('-', '')}000000+08'00'`) }),
  };
}

/** The same as XMP (ISO 16684-1), for archives and search engines. */
export function xmpOf(metadata: Metadata, language: string): Uint8Array {
  const title = metadata.title && `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xml(metadata.title)}</rdf:li></rdf:Alt></dc:title>`;
  const creator = metadata.issuer && `<dc:creator><rdf:Seq><rdf:li>${xml(metadata.issuer)}</rdf:li></rdf:Seq></dc:creator>`;
  const description = metadata.number && `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${xml(metadata.number)}</rdf:li></rdf:Alt></dc:description>`;
  const date = metadata.date && `<xmp:CreateDate>${metadata.date}T00:00:00+08:00</xmp:CreateDate>`;
  const lines = [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    '<dc:format>application/pdf</dc:format>',
    title,
    creator,
    description,
    `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreatorTool>${PROGRAM}</xmp:CreatorTool>`,
    date,
    `<pdf:Producer>${PROGRAM}</pdf:Producer>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ];
  return utf8(lines.filter(Boolean).join('\n'));
}

const xml = (text: string): string => sound(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * Text as both can hold it: XML 1.0 has no control characters, in a PDF text string U+001B begins a language code, and half a
 * surrogate pair is nothing in either.
 */
const sound = (text: string): string => text.replace(/[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd');

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
