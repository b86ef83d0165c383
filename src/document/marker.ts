import { hanziNumeral, parseHanziNumeral } from './numerals.ts';

/** The standard names four; the fifth is what offices number below them. */
export type Level = 1 | 2 | 3 | 4 | 5;

export const DEEPEST = 5;

/** A heading's number as it is typed at the start of a line. */
export interface Marker {
  readonly level: Level;
  readonly ordinal: number;
  /** Its characters in the line. */
  readonly length: number;
  /** As the standard has it (7.3.3): differs from what is typed for `1、`, `(一)` and the like. */
  readonly right: string;
}

/** Numbers that stand in a circle. */
export const CIRCLED: readonly string[] = Array.from('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳');

/** The number in its level's form: 一、 （一） 1. （1） (7.3.3); ① below them, which ends at ⑳. */
export function formatMarker(level: Level, ordinal: number): string {
  switch (level) {
    case 1:
      return `${hanziNumeral(ordinal)}、`;
    case 2:
      return `（${hanziNumeral(ordinal)}）`;
    case 3:
      return `${ordinal}.`;
    case 4:
      return `（${ordinal}）`;
    case 5:
      return CIRCLED[ordinal - 1] ?? `（${ordinal}）`;
  }
}

interface Form {
  readonly level: Level;
  readonly pattern: RegExp;
  readonly read: (digits: string) => number | undefined;
  /** What follows where the same characters begin a sentence. */
  readonly isProse: (rest: string, ordinal: number) => boolean;
}

const HANZI = '[一二三四五六七八九十百零]{1,5}';
const ARABIC = '[1-9１-９][0-9０-９]?';

const arabic = (digits: string): number => Number(digits.normalize('NFKC'));
/** 一、二等奖, 一、二、三产业: the next number follows at once and is counted, not a heading's first word. */
const isRange = (rest: string, ordinal: number): boolean => ordinal < 10 && new RegExp(`^${hanziNumeral(ordinal + 1)}[、级等类线期批楼]`, 'u').test(rest);
/** （一）至（三）项, （二）款规定, （一）、（二）项; not （一）项目 or （一）和谐. */
const isReference = (rest: string): boolean => /^\s*(?:[至到或和及与、]\s*[（(]|[项款](?:[规所的、，。和或及中之第至]|$))/u.test(rest);
/** ①和②, ①—③: several are named, none is a heading's. */
const isCircledReference = (rest: string): boolean => /^\s*(?:[至到或和及与、，,—－-]+\s*[①-⑳]|[项款](?:[规所的、，。和或及中之第至]|$))/u.test(rest);
/** 1.5万元, 2021.9.10, 3、4季度. */
const isDecimal = (rest: string): boolean => /^[0-9０-９]/u.test(rest);

/** Levels whose numbers have a mark of their own at the end. */
const PARTS: ReadonlySet<Level> = new Set([1, 3]);

const FORMS: readonly Form[] = [
  { level: 1, pattern: new RegExp(`^(${HANZI})、`, 'u'), read: parseHanziNumeral, isProse: isRange },
  { level: 2, pattern: new RegExp(`^[（(](${HANZI})[）)]`, 'u'), read: parseHanziNumeral, isProse: isReference },
  { level: 3, pattern: new RegExp(`^(${ARABIC})[.．、]`, 'u'), read: arabic, isProse: isDecimal },
  { level: 4, pattern: new RegExp(`^[（(](${ARABIC})[）)]`, 'u'), read: arabic, isProse: isReference },
  { level: 5, pattern: /^([①-⑳])/u, read: (sign) => CIRCLED.indexOf(sign) + 1, isProse: isCircledReference },
];

/**
 * The heading number that a line begins with; undefined for prose, also where prose begins alike: `1.5万元是…`,
 * `2021.9.10…`, `（一）项规定…`, `一、二等奖…`, `一是…`.
 */
export function markerOf(line: string): Marker | undefined {
  for (const { level, pattern, read, isProse } of FORMS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const [typed, digits = ''] = match;
    const ordinal = read(digits);
    const rest = line.slice(typed.length);
    if (ordinal === undefined || isProse(rest, ordinal)) return undefined;
    const length = typed.length + (!PARTS.has(level) && rest.startsWith('、') ? 1 : 0);
    return line.slice(length).trim() === '' ? undefined : { level, ordinal, length, right: formatMarker(level, ordinal) };
  }
  return undefined;
}
