import type { Faces, SubsetGlyph } from '../../../src/faces/faces.ts';
import { concatenated, int16, int32, sfnt, uint16 } from './font-bytes.ts';

/** Faces that have every character, as a box: a test of the painter needs no font file. */
export interface BoxFace {
  /** Advances other than 1000, by code point. */
  readonly advances?: ReadonlyMap<number, number>;
  readonly postScriptName?: string;
}

/** ASCII is half an em wide, as in the bundled faces. */
export const HALF_WIDTHS: ReadonlyMap<number, number> = new Map(Array.from({ length: 95 }, (_, offset) => [0x20 + offset, 500]));

export function boxFaces(faces: Readonly<Record<string, BoxFace>>): Faces {
  const faceOf = (id: string): BoxFace => faces[id] ?? { advances: HALF_WIDTHS };
  return {
    faceFor: (role) => role,
    ink: () => ({ left: 0.1, right: 0.9, bottom: 0, top: 0.8 }),
    familyOf: (id) => id,
    report: () => [],
    subset(id, codePoints) {
      const face = faceOf(id);
      const glyphs = new Map<number, SubsetGlyph>();
      const advances: number[] = [1000];
      for (const codePoint of [...codePoints].sort((a, b) => a - b)) {
        const advance = face.advances?.get(codePoint) ?? 1000;
        glyphs.set(codePoint, { id: advances.push(advance) - 1, advance });
      }
      const metrics = { ascent: 880, descent: -120, capHeight: 700, bbox: [0, -120, 1000, 880] } as const;
      return { data: trueType(advances), postScriptName: face.postScriptName ?? `Box-${id}`, glyphs, metrics };
    },
  };
}

/** A box from the baseline to 0.8 em, a tenth of the advance clear on both sides. */
const boxOf = (advance: number) => ({ left: Math.round(advance * 0.1), right: Math.round(advance * 0.9), top: 800 });

function trueType(advances: readonly number[]): Uint8Array {
  const glyphs = advances.map((advance) => {
    const { left, right, top } = boxOf(advance);
    // One contour of four points: header, end point, no instructions, on-curve flags, x and y steps.
    return concatenated(int16(1, left, 0, right, top), uint16(3, 0), [1, 1, 1, 1], int16(left, 0, right - left, 0), int16(0, top, 0, -top), [0, 0]);
  });
  const offsets = glyphs.reduce<number[]>((list, glyph) => [...list, (list.at(-1) ?? 0) + glyph.length], [0]);
  const count = advances.length;
  return sfnt(0x00010000, {
    glyf: concatenated(...glyphs),
    head: concatenated(int32(0x10000, 0x10000, 0, 0x5f0f3cf5), uint16(0, 1000), int32(0, 0, 0, 0), int16(0, -120, 1000, 880), uint16(0, 8), int16(2, 1, 0)),
    hhea: concatenated(int32(0x10000), int16(880, -120, 0), uint16(1000), int16(0, 0, 1000, 1, 0, 0, 0, 0, 0, 0, 0), uint16(count)),
    hmtx: uint16(...advances.flatMap((advance) => [advance, boxOf(advance).left])),
    loca: int32(...offsets),
    maxp: concatenated(int32(0x10000), uint16(count, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)),
  });
}
