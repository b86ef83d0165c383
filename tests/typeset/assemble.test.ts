import { describe, expect, it } from 'vitest';
import { placeImprint } from '../../src/typeset/assemble.ts';

describe('the imprint on an even page (GB/T 33476.2 7.3.1, 7.5)', () => {
  it.each([
    ['odd last page: the next, numbered', 3, true, true, { page: 4, blankPages: [], unnumberedPages: [] }],
    ['odd last page without room: the same', 3, false, true, { page: 4, blankPages: [], unnumberedPages: [] }],
    ['even last page with room: there', 4, true, true, { page: 4, blankPages: [], unnumberedPages: [] }],
    ['even last page without room: a blank page between, neither numbered', 4, false, true, { page: 6, blankPages: [5], unnumberedPages: [5, 6] }],
    ['no parity, room: there', 3, true, false, { page: 3, blankPages: [], unnumberedPages: [] }],
    ['no parity, no room: the next', 3, false, false, { page: 4, blankPages: [], unnumberedPages: [] }],
  ] as const)('%s', (_what, last, fits, parity, expected) => {
    expect(placeImprint(last, fits, parity)).toEqual(expected);
  });
});
