import type { ByteSource } from './bytes.ts';
import type { Table } from './sfnt.ts';

/** The drawings of a face. */
export interface Outlines {
  /** Entries of a glyf table for these glyphs, in their order; empty where there is no ink. */
  read(glyphs: readonly number[]): readonly Uint8Array[];
}

/** Bytes worth reading in vain to save a system call. */
const GAP = 4096;

/**
 * TrueType outlines as they are in the file. Glyphs that lie close together are fetched in one read.
 * @param starts offset of a glyph in the table; that of the next one is its end
 */
export function glyfOutlines(source: ByteSource, glyf: Table, starts: (glyph: number) => number): Outlines {
  const endOf = (glyph: number): number => Math.min(starts(glyph + 1), glyf.length);
  return {
    read: (glyphs) =>
      source.use((read) => {
        const outlines: Uint8Array[] = [];
        let index = 0;
        while (index < glyphs.length) {
          const from = starts(glyphs[index] ?? 0);
          let to = from;
          let next = index;
          for (; next < glyphs.length; next += 1) {
            const glyph = glyphs[next] ?? 0;
            if (next > index && (starts(glyph) < from || starts(glyph) > to + GAP)) break;
            to = Math.max(to, endOf(glyph));
          }
          const chunk = read(glyf.offset + from, to - from);
          for (; index < next; index += 1) {
            const glyph = glyphs[index] ?? 0;
            outlines.push(chunk.subarray(starts(glyph) - from, Math.max(starts(glyph), endOf(glyph)) - from));
          }
        }
        return outlines;
      }),
  };
}
