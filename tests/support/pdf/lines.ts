import { MM_PER_PT, round } from './geometry.ts';
import type { ReadBox, ReadCharacter } from './ink.ts';

/** Characters on one baseline, left to right. Lengths in mm, size in points. */
export interface ReadLine {
  readonly text: string;
  /** Baseline. */
  readonly y: number;
  /** Em box of the line's largest type: 0.88 em above the baseline, 0.12 em below. */
  readonly top: number;
  readonly bottom: number;
  /** Left edge of the first character, right edge of the last one's own width. */
  readonly x0: number;
  readonly x1: number;
  /** Of the largest character. */
  readonly size: number;
  /** Of the first character; see `runs` for all. */
  readonly font: string;
  readonly color: string;
  /** Stretches of one font, size and colour. */
  readonly runs: readonly ReadRun[];
  readonly characters: readonly ReadCharacter[];
}

export interface ReadRun {
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly color: string;
  readonly x0: number;
  readonly x1: number;
}

/** A horizontal bar. */
export interface ReadRule {
  /** Centre. */
  readonly y: number;
  readonly x0: number;
  readonly x1: number;
  readonly thickness: number;
  readonly color: string;
}

const ASCENT = 0.88;
/** Characters belong to one line when their baselines differ by less. */
const SAME_BASELINE = 0.3;
const THICKEST_RULE = 2.5;

/**
 * Characters as lines, top to bottom and left to right; lines of nothing but white space are left out.
 * @param gap between two characters that parts a line in two, in ems: 2 keeps letter-spaced marks together and parts columns
 */
export function linesOf(characters: readonly ReadCharacter[], gap = 2): ReadLine[] {
  const rows: ReadCharacter[][] = [];
  for (const character of [...characters].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row?.[0] && character.y - row[0].y < SAME_BASELINE) row.push(character);
    else rows.push([character]);
  }
  return rows
    .flatMap((row) => split(row.sort((a, b) => a.x0 - b.x0), (left, right) => right.x0 - left.x1 > gap * left.size * MM_PER_PT))
    .map(lineOf)
    .filter((line) => line.text.trim() !== '');
}

/** Boxes that are horizontal bars, top to bottom. */
export function rulesOf(boxes: readonly ReadBox[]): ReadRule[] {
  return boxes
    .map(({ x0, x1, top, bottom, color }) => ({ y: round((top + bottom) / 2), x0, x1, thickness: round(bottom - top), color }))
    .filter((rule) => rule.thickness < THICKEST_RULE && rule.x1 - rule.x0 > 4 * rule.thickness)
    .sort((a, b) => a.y - b.y || a.x0 - b.x0);
}

function lineOf(characters: readonly ReadCharacter[]): ReadLine {
  const { text, x0, x1, font, color } = stretchOf(characters);
  const size = Math.max(...characters.map((character) => character.size));
  const y = characters[0]?.y ?? NaN;
  const em = size * MM_PER_PT;
  const parts = split(characters, (left, right) => left.font !== right.font || left.size !== right.size || left.color !== right.color);
  return { text, y, top: round(y - ASCENT * em), bottom: round(y + (1 - ASCENT) * em), x0, x1, size, font, color, runs: parts.map(stretchOf), characters };
}

function stretchOf(characters: readonly ReadCharacter[]): ReadRun {
  const [first] = characters;
  const last = characters.at(-1);
  if (!first || !last) throw new Error('no characters');
  return { text: characters.map((character) => character.text).join(''), font: first.font, size: first.size, color: first.color, x0: first.x0, x1: last.x1 };
}

function split<Item>(items: readonly Item[], parts: (left: Item, right: Item) => boolean): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last !== undefined && !parts(last, item)) group.push(item);
    else groups.push([item]);
  }
  return groups;
}
