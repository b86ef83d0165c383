import { COLOURS, rule } from './rule.ts';

/** 份号, 密级, 紧急程度: one below the other from line 1; classification keeps its line when it is the first. */
export const copyNumber = {
  line: rule(1, 'line', '7.2.1', 'must'),
} as const;

export const classification = {
  line: rule(2, 'line', '7.2.2', 'usual'),
} as const;

/** 发文机关标志. */
export const mark = {
  /** From the type area's top to the upper edge of the ink. */
  top: rule(35, 'mm', '7.2.4', 'must'),
  colour: rule<'red' | 'black'>('red', 'colour', '7.2.4', 'advised', COLOURS),
  /** Largest em. */
  maxEm: rule(22, 'mm', '7.2.4', 'practice'),
  /** Width that the size is chosen for; the type area is the limit. */
  targetWidth: rule(148, 'mm', '7.2.4', 'practice'),
  /** Em below which the glyphs are condensed before the em shrinks further. */
  condenseBelow: rule(8, 'mm', '7.2.4', 'practice'),
  /** Narrowest glyphs. */
  condense: rule(0.7, 'ratio', '7.2.4', 'practice'),
  /** Marks of fewer characters are letter-spaced. */
  spacedBelow: rule(5, 'count', '7.2.4', 'practice'),
} as const;

/** 发文机关标志 of a joint document: names one below the other, 文件 at their right (figures 3, 4). */
export const jointMark = {
  /** Largest em of a name; two of them are already higher than a single mark. */
  maxEm: rule(15, 'mm', '7.2.4', 'practice'),
  /** Smallest size that names shrink to so that page 1 shows text: the title's. */
  minSize: rule(22, 'pt', '7.2.4', 'practice'),
  /** Between two names, in em: usually, and at least where page 1 has no room. */
  gap: rule(0.5, 'ratio', '7.2.4', 'practice'),
  minGap: rule(0.1, 'ratio', '7.2.4', 'practice'),
  /** Between the names and 文件. */
  suffixGap: rule(0.5, 'character', '7.2.4', 'practice'),
} as const;

/** 发文字号 and the red rule below it. */
export const number = {
  above: rule(2, 'line', '7.2.5', 'must'),
} as const;

/** 签发人 of an upward document, at the right of the number. */
export const signatories = {
  /** The number, and the names' right edge, from the type area's edges. */
  indent: rule(1, 'character', '7.2.6', 'must'),
  /** Names in a row. */
  perRow: rule(2, 'count', '7.2.6', 'must'),
  /** Places that a name takes at least: names of two characters are spread. */
  places: rule(3, 'character', '7.2.6', 'practice'),
  /** Between two names of a row. */
  gap: rule(1, 'character', '7.2.6', 'practice'),
} as const;

export const headerRule = {
  below: rule(4, 'mm', '7.2.7', 'must'),
  /** The standard gives none. As thick as the imprint's, the 4 mm hold to its edge and to its centre within 0.2 mm. */
  thickness: rule(0.35, 'mm', '7.2.7', 'practice'),
  colour: rule<'red' | 'black'>('red', 'colour', '7.2.7', 'must', COLOURS),
} as const;
