import { describe, expect, test } from 'vitest';
import type { Range } from '../../src/diagnostic.ts';
import { frameOf } from '../../src/report/frame.ts';
import { displayWidth } from '../../src/report/width.ts';

/** The range of `part`, the first one, or from it to the end of `to`. */
function rangeOf(text: string, part: string, to = part): Range {
  const position = (offset: number) => {
    const lines = text.slice(0, offset).split('\n');
    return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset };
  };
  const start = text.indexOf(part);
  return { start: position(start), end: position(text.indexOf(to, start) + to.length) };
}

/** The text above the marks. */
function underMarks(line: string, marks: string): string {
  let column = 0;
  let marked = '';
  for (const character of line) {
    if (marks[column] === '^') marked += character;
    column += displayWidth(character);
  }
  return marked;
}

describe('marks stand under what is meant', () => {
  test.each([
    ['number: 宣宣发【2021】22号', '【2021】'],
    ['title: 关于𠅤䶮的通知', '䶮'],
    ['a\tb: x', 'b'],
    ['ab\u202ecd: x', 'cd'],
    ['标题：x', '：'],
  ])('%j, %s', (text, part) => {
    const { line, marks } = frameOf(text, rangeOf(text, part), 72);
    expect(underMarks(line, marks)).toBe(part);
  });

  test('the line before comes with it, with either kind of line end', () => {
    for (const end of ['\n', '\r\n']) {
      const text = ['first: 1', 'second: 2', 'third: 3', ''].join(end);
      expect(frameOf(text, rangeOf(text, 'second'), 72)).toEqual({ before: 'first: 1', line: 'second: 2', marks: '^^^^^^' });
      expect(frameOf(text, rangeOf(text, 'first'), 72)).toEqual({ line: 'first: 1', marks: '^^^^^' });
    }
  });

  test('a blank line before is left out', () => {
    expect(frameOf('a: 1\n\nb: 2', rangeOf('a: 1\n\nb: 2', 'b'), 72)).toEqual({ line: 'b: 2', marks: '^' });
  });

  test('several lines: the first one, marked to its end', () => {
    const text = 'body: |\n  甲乙\n  丙';
    expect(frameOf(text, rangeOf(text, '甲', '丙'), 72)).toEqual({ before: 'body: |', line: '  甲乙', marks: '  ^^^^' });
  });

  test('an empty place, also at the end of the file, has one mark', () => {
    const end = { line: 2, column: 1, offset: 5 };
    expect(frameOf('a: 1\n', { start: end, end }, 72)).toEqual({ before: 'a: 1', line: '', marks: '^' });
  });
});

describe('a long line is cut around the marks', () => {
  const text = `  ${'甲'.repeat(500)}【乙】${'丙'.repeat(500)}`;

  test.each([30, 72, 200])('to %i columns', (room) => {
    const { line, marks } = frameOf(text, rangeOf(text, '【乙】'), room);
    expect(displayWidth(line)).toBeLessThanOrEqual(room);
    expect(line.startsWith('…') && line.endsWith('…')).toBe(true);
    expect(underMarks(line, marks)).toBe('【乙】');
  });

  test('at its start and at its end nothing is left out there', () => {
    const first = frameOf(text, { start: { line: 1, column: 3, offset: 2 }, end: { line: 1, column: 4, offset: 3 } }, 40);
    expect(first.line).toMatch(/^ {2}甲.*…$/);
    const last = frameOf(text, { start: { line: 1, column: 1005, offset: 1004 }, end: { line: 1, column: 1006, offset: 1005 } }, 40);
    expect(last.line).toMatch(/^….*丙$/);
    expect(displayWidth(last.line)).toBeLessThanOrEqual(40);
  });

  test('a mark longer than the room ends with it', () => {
    const { line, marks } = frameOf(text, rangeOf(text, '甲', '丙'), 40);
    expect(displayWidth(line)).toBeLessThanOrEqual(40);
    expect(marks.length).toBeLessThanOrEqual(40);
  });

  test('of three million characters no more is looked at than can be seen', () => {
    const huge = `body: ${'甲'.repeat(3_000_000)}`;
    const range = { start: { line: 1, column: 2_000_001, offset: 2_000_000 }, end: { line: 1, column: 3_000_001, offset: 3_000_000 } };
    for (let count = 0; count < 1000; count += 1) expect(frameOf(huge, range, 72).marks).toMatch(/^ +\^+$/);
  });
});
