import type { Run } from '../compose/composition.ts';
import type { Finding } from '../diagnostic.ts';
import type { FaceId, Faces } from '../faces/faces.ts';
import { spanOf, type Text } from '../text.ts';
import type { Cells } from '../units.ts';

/** The smallest thing that is placed: a character with what combines with it, in the face that has it. */
export interface Cluster {
  readonly text: string;
  readonly cells: Cells;
  readonly face: FaceId;
  readonly run: Run;
  /** Index of its first character in the run's text. */
  readonly index: number;
}

export interface Clusters {
  readonly clusters: readonly Cluster[];
  readonly findings: readonly Finding[];
}

/** Marks that combine with the character before them, and selectors: no advance of their own. */
const COMBINING = /^[\p{Mn}\p{Me}\u200d]$/u;
/** Nearly every character is ASCII, a hanzi or a mark between them: for these Unicode's tables need not be asked. */
const isUsual = (codePoint: number): boolean =>
  codePoint < 0x300 || (codePoint >= 0x2010 && codePoint < 0x20d0) || (codePoint >= 0x2100 && codePoint < 0x2c00) || (codePoint >= 0x3000 && codePoint < 0x302a) || (codePoint >= 0x3100 && codePoint < 0xa000) || (codePoint >= 0xff00 && codePoint < 0xfff0);
const combines = (character: string, codePoint: number): boolean => !isUsual(codePoint) && COMBINING.test(character);
/** Selectors choose a variant: where a face has none, the character is set without it. */
const SELECTOR = /^[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]$/u;

/** ASCII is half an em wide in every face of the standard's profile, everything else a full one: a body line is 56 cells. */
export const cellsOf = (codePoint: number): Cells => (codePoint <= 0x7e ? 1 : 2);

/** Width of plain text in cells. */
export const cellsIn = (text: string): Cells =>
  Array.from(text).reduce((sum, character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return sum + (combines(character, codePoint) ? 0 : cellsOf(codePoint));
  }, 0);

/**
 * Splits runs into clusters and finds each its face.
 * A character that no face has is an error that names it: never a box on paper.
 */
export function clustersOf(runs: readonly Run[], faces: Pick<Faces, 'faceFor'>): Clusters {
  const clusters: Cluster[] = [];
  const findings: Finding[] = [];
  for (const run of runs) {
    let index = 0;
    for (const character of run.text.value) {
      const codePoint = character.codePointAt(0) ?? 0;
      const previous = clusters.at(-1);
      const joins = previous?.run === run && combines(character, codePoint);
      if (!joins || !SELECTOR.test(character)) {
        const face = faces.faceFor(run.type.face, codePoint);
        if (face === undefined) findings.push(missingGlyph(character, run.text, index));
        else if (joins && face === previous.face) clusters[clusters.length - 1] = { ...previous, text: previous.text + character };
        else clusters.push({ text: character, cells: joins ? 0 : cellsOf(codePoint), face, run, index });
      }
      index += character.length;
    }
  }
  return { clusters, findings };
}

function missingGlyph(character: string, text: Text, index: number): Finding {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    ruleId: 'typeset/missing-glyph',
    messageId: 'default',
    params: { character, codePoint: `U+${code}` },
    severity: 'error',
    span: spanOf(text, index, index + character.length),
  };
}
