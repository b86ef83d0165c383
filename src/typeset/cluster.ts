import type { Run, TypeStyle } from '../compose/composition.ts';
import { parted } from '../compose/footnote.ts';
import type { Finding } from '../diagnostic.ts';
import type { FaceId, Faces } from '../faces/faces.ts';
import { cellsOf, combines } from '../standard/cells.ts';
import type { FaceRole } from '../standard/roles.ts';
import { codePointName, spanOf, type Text } from '../text.ts';
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

/** Selectors choose a variant: where a face has none, the character is set without it. */
const SELECTOR = /^[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]$/u;

/**
 * Splits runs into clusters and finds each its face.
 * A character that no face has is an error that names it: never a box on paper.
 */
export function clustersOf(runs: readonly Run[], faces: Pick<Faces, 'faceFor'>): Clusters {
  const clusters: Cluster[] = [];
  const findings: Finding[] = [];
  for (const run of runs.flatMap(parted)) {
    let index = 0;
    for (const character of run.text.value) {
      const codePoint = character.codePointAt(0) ?? 0;
      const previous = clusters.at(-1);
      const joins = previous?.run === run && combines(character, codePoint);
      if (!joins || !SELECTOR.test(character)) {
        const face = faces.faceFor(roleOf(run.type, codePoint), codePoint);
        if (face === undefined) findings.push(missingGlyph(character, run.text, index));
        else if (joins && face === previous.face) clusters[clusters.length - 1] = { ...previous, text: previous.text + character };
        else clusters.push({ text: character, cells: joins ? 0 : run.reference ? 1 : cellsOf(codePoint), face, run, index });
      }
      index += character.length;
    }
  }
  return { clusters, findings };
}

const roleOf = ({ face, digits }: TypeStyle, codePoint: number): FaceRole => (digits && codePoint >= 0x30 && codePoint <= 0x39 ? digits : face);

function missingGlyph(character: string, text: Text, index: number): Finding {
  return {
    ruleId: 'typeset/missing-glyph',
    messageId: 'default',
    params: { character, codePoint: codePointName(character) },
    severity: 'error',
    span: spanOf(text, index, index + character.length),
  };
}

/** A missing character is named once, where it first stands. */
export function firstOfEachCharacter(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<unknown>();
  return findings.filter(({ ruleId, params }) => {
    if (ruleId !== 'typeset/missing-glyph') return true;
    const isNew = !seen.has(params.character);
    seen.add(params.character);
    return isNew;
  });
}
