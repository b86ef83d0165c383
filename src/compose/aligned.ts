import { charactersIn } from '../standard/cells.ts';
import { generated, spanAll, spanOf, type Text } from '../text.ts';
import type { AlignedBlock, AlignedPart } from './composition.ts';
import { spreadCells } from './spread.ts';
import type { Types } from './type.ts';

/** An aligned block before it has an id and a place. */
export type AlignedLine = Omit<AlignedBlock, 'kind' | 'id' | 'role' | 'place'>;

/** @param stops where its parts and its text begin, from the left; what begins the line needs none */
export function alignedLine(parts: readonly AlignedPart[], indent: AlignedBlock['indent'], stops: readonly number[], text?: AlignedBlock['text']): AlignedLine {
  const source = spanAll([...parts.map(({ run }) => run.text), ...(text?.runs ?? []).map((run) => run.text)]);
  return { source, parts, indent, stops: stops.filter((stop) => stop > indent.first), ...(text && { text }), keepWithNext: false };
}

/** A label with its colon, spread over so many places where whole cells do that. */
export function labelPart(label: Text, at: number, places: number, types: Types): AlignedPart {
  const { body } = types;
  return { at, run: { text: label, type: body }, spread: spreadCells(label.value, Math.max(places, charactersIn(label.value))), colon: { text: generated('：', spanOf(label)), type: body } };
}
