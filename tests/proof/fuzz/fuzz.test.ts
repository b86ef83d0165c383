import { describe, expect, test } from 'vitest';
import { REPLY } from '../../support/replies.ts';
import { faultsOf, TEXTS } from './judge.ts';
import { mutant } from './mutants.ts';

/** A few of the mutants of `npm run fuzz`. */
const COUNT = 25;

describe('mutated documents', () => {
  test('are the same for a seed and a number', () => {
    expect(mutant(1, 7, TEXTS)).toEqual(mutant(1, 7, TEXTS));
    expect(mutant(1, 7, TEXTS)).not.toEqual(mutant(2, 7, TEXTS));
  });

  test('are taken without a fault', async () => {
    for (let index = 0; index < COUNT; index += 1) expect(await faultsOf(mutant(3, index, TEXTS)), `mutant ${index}`).toEqual([]);
  }, 180_000);

  test('a whole document and an empty one have no fault either', async () => {
    expect(await faultsOf(Buffer.from(REPLY))).toEqual([]);
    expect(await faultsOf(new Uint8Array())).toEqual([]);
  });
});
