import type { LabelLines } from '../document/label-lines.ts';
import { greatest } from '../extremes.ts';
import { charactersIn } from '../standard/cells.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { alignedLine, labelPart, type AlignedLine } from './aligned.ts';
import type { AlignedBlock, Place } from './composition.ts';
import { nextLine } from './place.ts';
import type { Types } from './type.ts';

/**
 * 标签行 (practice, on the indent of 7.3.3): labels of one width where none is too wide for that, each text's turned lines and further paragraphs
 * below its first character.
 */
export function composeLabelLines({ lines }: LabelLines, id: string, place: Place, standard: Standard, types: Types): readonly AlignedBlock[] {
  const { indent, spread } = standard.labels;
  const widest = greatest(lines.map(({ label }) => charactersIn(label.value)), 0);
  const composed = lines.flatMap(({ label, texts }): readonly AlignedLine[] => {
    const places = widest <= spread ? widest : charactersIn(label.value);
    const column = indent + places + 1;
    const part = labelPart(label, indent, places, types);
    const [first, ...others] = texts.map((text) => ({ at: column, runs: [{ text, type: types.body }] }));
    return [alignedLine([part], { first: indent, rest: column }, [column], first), ...others.map((text) => alignedLine([], { first: column, rest: column }, [], text))];
  });
  return composed.map((line, index) => ({ kind: 'aligned', id: `${id}.${index + 1}`, role: 'labels', place: index === 0 ? place : nextLine, ...line }));
}
