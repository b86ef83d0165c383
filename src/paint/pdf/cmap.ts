import type { SubsetGlyph } from '../../faces/faces.ts';

/** Entries that one section holds at most (Adobe Technical Note 5014). */
const SECTION = 100;

/** ToUnicode CMap: the character that each glyph number stands for; beyond U+FFFF as two UTF-16 units. */
export function toUnicodeMap(glyphs: ReadonlyMap<number, SubsetGlyph>): Uint8Array {
  const lines = Array.from(glyphs, ([codePoint, { id }]) => `<${hex(id)}> <${utf16(codePoint)}>`);
  const sections: string[] = [];
  for (let from = 0; from < lines.length; from += SECTION) {
    const part = lines.slice(from, from + SECTION);
    sections.push(`${part.length} beginbfchar`, ...part, 'endbfchar');
  }
  const text = [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...sections,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
  return new TextEncoder().encode(text);
}

/** Four hexadecimal digits. */
export const hex = (unit: number): string => unit.toString(16).padStart(4, '0');

function utf16(codePoint: number): string {
  const text = String.fromCodePoint(codePoint);
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('');
}
