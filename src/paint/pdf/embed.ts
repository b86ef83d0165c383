import type { SubsetGlyph } from '../../faces/faces.ts';
import { toUnicodeMap } from './cmap.ts';
import { fingerprint } from '../fingerprint.ts';
import type { PdfFont } from './fonts.ts';
import { huffmanZlib } from './huffman.ts';
import type { PdfFile, PdfReference, PdfValue } from './objects.ts';

/** Width of a glyph that /W does not name: a hanzi's. */
const DEFAULT_WIDTH = 1000;
/** Symbolic: the font has characters outside the Latin standard set. */
const FLAGS = 4;
/** Stem width, wanted in every font descriptor and used only to make up a missing font. */
const STEM = 80;

/** Writes a subset face as a composite font (ISO 32000-1, 9.7) whose character codes are its glyphs. */
export function embedFont(file: PdfFile, { subset }: PdfFont): PdfReference {
  const name = `${subsetTag(subset.glyphs.keys())}+${subset.postScriptName.replace(/[^\w.-]/g, '') || 'Face'}`;
  const { ascent, descent, capHeight, bbox } = subset.metrics;
  const descriptor = file.add({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: FLAGS,
    FontBBox: bbox,
    ItalicAngle: 0,
    Ascent: ascent,
    Descent: descent,
    CapHeight: capHeight,
    StemV: STEM,
    FontFile2: file.stream({ Length1: subset.data.length }, subset.data, huffmanZlib),
  });
  const descendant = file.add({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: ascii('Adobe'), Ordering: ascii('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    DW: DEFAULT_WIDTH,
    W: widthsOf(subset.glyphs.values()),
    CIDToGIDMap: 'Identity',
  });
  return file.add({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: file.stream({}, toUnicodeMap(subset.glyphs)),
  });
}

/** Six capital letters that stand for the characters (9.6.4). */
function subsetTag(codePoints: Iterable<number>): string {
  const hash = fingerprint(ascii([...codePoints].join()));
  return String.fromCharCode(...hash.subarray(0, 6).map((byte) => 65 + (byte % 26)));
}

/** The /W array: runs of glyphs that have one width other than the default. */
function widthsOf(glyphs: Iterable<SubsetGlyph>): readonly PdfValue[] {
  const runs: { readonly first: number; last: number; readonly width: number }[] = [];
  for (const { id, advance } of [...glyphs].sort((a, b) => a.id - b.id)) {
    const run = runs.at(-1);
    if (run?.width === advance && run.last + 1 === id) run.last = id;
    else if (advance !== DEFAULT_WIDTH) runs.push({ first: id, last: id, width: advance });
  }
  return runs.flatMap(({ first, last, width }) => [first, last, width]);
}

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
