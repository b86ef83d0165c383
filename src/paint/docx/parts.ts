import type { Metadata } from '../../document/document.ts';
import { OFFICIAL_FACES, type FaceRole } from '../../standard/roles.ts';
import { element, escapeXml, NAMESPACES, part, value } from './xml.ts';

/** Files carry a date in any case: where the document has none, the day from which GB/T 9704-2012 is in force. */
const NO_DATE = '2012-07-01';

/**
 * word/settings.xml.
 * @param footnotes how footnotes are numbered; empty where there are none
 */
export function settingsPart(footnotes: string): string {
  const word = { 'w:uri': 'http://schemas.microsoft.com/office/word' };
  const setting = (name: string, val: number): string => element('w:compatSetting', { 'w:name': name, ...word, 'w:val': val });
  return part(
    element(
      'w:settings',
      { 'xmlns:w': NAMESPACES.w },
      value('w:defaultTabStop', 420),
      element('w:evenAndOddHeaders'),
      value('w:characterSpacingControl', 'doNotCompress'),
      footnotes,
      element('w:compat', {}, setting('compatibilityMode', 15)),
      element('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' }),
    ),
  );
}

/** docProps/core.xml: the same at every run, so its dates are the document's. */
export function corePart({ title, issuer, number, date }: Metadata): string {
  const { cp, dc, dcterms, xsi } = NAMESPACES;
  const moment = (name: string): string => element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${date ?? NO_DATE}T00:00:00Z`);
  const said = (name: string, text: string): string => (text === '' ? '' : element(name, {}, escapeXml(text)));
  return part(
    element(
      'cp:coreProperties',
      { 'xmlns:cp': cp, 'xmlns:dc': dc, 'xmlns:dcterms': dcterms, 'xmlns:xsi': xsi },
      said('dc:title', title),
      said('dc:subject', number),
      said('dc:creator', issuer),
      said('cp:lastModifiedBy', issuer),
      said('cp:revision', '1'),
      moment('created'),
      moment('modified'),
    ),
  );
}

/** docProps/custom.xml with one property. */
export function customPart(name: string, text: string): string {
  const { custom, vt } = NAMESPACES;
  const property = { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: 2, name };
  return part(element('Properties', { xmlns: custom, 'xmlns:vt': vt }, element('property', property, element('vt:lpwstr', {}, escapeXml(text)))));
}

/** The faces' names in systems that list them in English. */
const ENGLISH_NAMES: Readonly<Record<FaceRole, string>> = {
  fangsong: 'FangSong_GB2312',
  hei: 'SimHei',
  kai: 'KaiTi_GB2312',
  xiaobiaosong: 'FZXiaoBiaoSong-B05S',
  song: 'SimSun',
  roman: 'Times New Roman',
};

/** word/fontTable.xml: a program that lacks a face looks for a Chinese one by what stands here. */
export function fontTablePart(): string {
  const font = (role: FaceRole): string =>
    element('w:font', { 'w:name': OFFICIAL_FACES[role] }, value('w:altName', ENGLISH_NAMES[role]), value('w:charset', '86'), value('w:family', role === 'song' ? 'auto' : 'modern'), value('w:pitch', 'default'));
  const roles: readonly FaceRole[] = ['fangsong', 'hei', 'kai', 'xiaobiaosong', 'song'];
  return part(element('w:fonts', { 'xmlns:w': NAMESPACES.w }, ...roles.map(font)));
}
