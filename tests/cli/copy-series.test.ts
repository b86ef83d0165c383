import { describe, expect, test } from 'vitest';
import { copyNumbersOf, copySeriesOf, digitsOf, MOST_COPIES } from '../../src/cli/copy-series.ts';
import { isProblem } from '../../src/cli/problem.ts';

describe('a series', () => {
  const numbers = (typed: string, digits = 6): readonly string[] => {
    const series = copySeriesOf(typed);
    return isProblem(series) ? expect.fail(series.finding.messageId) : [...copyNumbersOf(series, digits)];
  };

  test.each([
    ['7', ['000007']],
    ['1-3', ['000001', '000002', '000003']],
    ['3, 1-2', ['000003', '000001', '000002']],
    ['000009-000010', ['000009', '000010']],
    ['１－２，５、７～８', ['000001', '000002', '000005', '000007', '000008']],
    ['9999999999', ['9999999999']],
  ])('%s', (typed, expected) => {
    expect(numbers(typed)).toEqual(expected);
  });

  test('as many digits as the document has', () => {
    expect(numbers('1,20', 3)).toEqual(['001', '020']);
  });

  test('as many as may be made in one run', () => {
    expect(copySeriesOf(`1-${MOST_COPIES}`)).toMatchObject({ count: MOST_COPIES, largest: MOST_COPIES });
  });

  test.each([['1-30', 6], ['999999', 6], ['1,1000000', 7]])('digits of a document that has none: %s', (typed, digits) => {
    const series = copySeriesOf(typed);
    expect(isProblem(series) ? series : digitsOf(series)).toBe(digits);
  });
});

test.each([
  ['', 'form'], ['x', 'form'], ['1-', 'form'], ['-5', 'form'], ['1,,2', 'form'], ['1-2-3', 'form'], ['1.5', 'form'], ['1-3x', 'form'],
  ['0', 'zero'], ['0-5', 'zero'], ['000-000', 'zero'],
  ['30-1', 'reversed'],
  ['1,1', 'twice'], ['5,1-10', 'twice'], ['1-10,10-12', 'twice'],
  ['10000000000', 'largest'], ['1-99999999999999999999', 'largest'],
  [`1-${MOST_COPIES + 1}`, 'too-many'], ['1-1000000000', 'too-many'], [`1-${MOST_COPIES},${MOST_COPIES + 2}`, 'too-many'],
])('“%s” is refused: %s', (typed, messageId) => {
  expect(copySeriesOf(typed)).toMatchObject({ exit: 2, finding: { ruleId: 'cli/copies', messageId } });
});
