import { COPY_NUMBER_DIGITS } from '../standard/secrecy.ts';
import { usageProblem, type Problem } from './problem.ts';

/** The copies that a line asks for, in its order; no number stands in it twice. */
export interface CopySeries {
  readonly ranges: readonly CopyRange[];
  /** How many they are. */
  readonly count: number;
  /** The largest number among them. */
  readonly largest: number;
}

export interface CopyRange {
  readonly first: number;
  readonly last: number;
}

/** More copies in one run are a slip of the pen. */
export const MOST_COPIES = 10_000;
/** What a 份号 holds at most: ten digits. */
const LARGEST = 9_999_999_999;

/** `1-30,35` */
export function copySeriesOf(typed: string): CopySeries | Problem {
  const wrong = (messageId: 'form' | 'zero' | 'reversed' | 'twice' | 'largest' | 'too-many', params = {}): Problem => usageProblem('cli/copies', messageId, params);
  const ranges: CopyRange[] = [];
  for (const part of plain(typed).split(',')) {
    const [, one = '', other = one] = /^(\d+)(?:-(\d+))?$/u.exec(part) ?? [];
    if (one === '') return wrong('form', { value: typed.length > LONGEST ? `${typed.slice(0, LONGEST)}…` : typed });
    const [first, last] = [Number(one), Number(other)];
    if (first === 0 || last === 0) return wrong('zero', { value: part });
    if (Math.max(first, last) > LARGEST) return wrong('largest', { largest: LARGEST });
    if (last < first) return wrong('reversed', { value: part, right: `${other}-${one}` });
    ranges.push({ first, last });
  }
  const sorted = [...ranges].sort((left, right) => left.first - right.first);
  const again = sorted.find(({ first }, index) => first <= (sorted[index - 1]?.last ?? 0));
  if (again) return wrong('twice', { number: again.first });
  const count = ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  if (count > MOST_COPIES) return wrong('too-many', { count, most: MOST_COPIES });
  return { ranges, count, largest: sorted.at(-1)?.last ?? 0 };
}

const LONGEST = 40;

/** What Chinese keyboards make of digits, commas and hyphens. */
const plain = (typed: string): string =>
  typed.replace(/[０-９]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10)).replace(/[，、]/gu, ',').replace(/[－–—~～]+/gu, '-').replace(/\s+/gu, '');

/** The numbers, with so many digits. */
export function* copyNumbersOf({ ranges }: CopySeries, digits: number): Generator<string> {
  for (const { first, last } of ranges) for (let number = first; number <= last; number += 1) yield String(number).padStart(digits, '0');
}

/** Of a document that does not say its own (7.2.1, usual): as many as the largest number wants. */
export const digitsOf = ({ largest }: CopySeries): number => Math.max(COPY_NUMBER_DIGITS, String(largest).length);
