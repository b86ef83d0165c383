import { describe, expect, it } from 'vitest';
import type { SignatureBlock } from '../../src/compose/composition.ts';
import { gbt9704Values } from '../../src/standard/gbt9704.ts';
import { generated } from '../../src/text.ts';
import type { TextItem } from '../../src/typeset/pages.ts';
import type { Row } from '../../src/typeset/row.ts';
import { typesetSignature } from '../../src/typeset/signature.ts';
import { boxFaces } from '../paint/pdf/box-faces.ts';
import { laidOut, lineReading, linesOf, middleOf, type SetLine } from '../support/laid-out.ts';
import { CHARACTER, LEFT, LINE, RIGHT } from '../support/standard-mm.ts';

/** Three hanzi and seven digits, which are half as wide. */
const DATE = '2021年9月10日';
const DATE_WIDTH = 6.5 * CHARACTER;

function rowsOf(issuers: readonly string[], seal: SignatureBlock['seal'] = 'space', date: string | undefined = DATE): readonly Row[] {
  const run = (value: string) => ({ text: generated(value, { start: 0, end: 0 }), type: { face: 'fangsong' as const, size: 16 } });
  const block: SignatureBlock = { kind: 'signature', id: 'signature', role: 'signature', source: { start: 0, end: 0 }, issuers: issuers.map(run), seal, ...(date && { date: run(date) }) };
  return typesetSignature(block, gbt9704Values, boxFaces({})).rows;
}

/** The lines of a signature, at their x; those of the issuers first. */
function signature(issuers: readonly string[], seal: SignatureBlock['seal'], date: string | undefined = DATE): readonly SetLine[] {
  return rowsOf(issuers, seal, date).map((row, index) => {
    const items = row.items.filter((item): item is TextItem => item.kind === 'text');
    const width = items.flatMap((item) => item.advances).reduce((sum, advance) => sum + advance, 0);
    const left = items[0]?.x ?? NaN;
    return { text: items.map((item) => item.text).join(''), page: 1, left, right: left + width, baseline: index };
  });
}

const name = (characters: number): string => '清河市人民代表大会常务委员会办公室秘书一处二处三处四处五处六处七处'.slice(0, characters);

describe('a signature with a seal (7.3.5.1)', () => {
  it('stands two empty lines below the body, the date on the line after the name', async () => {
    const layout = await laidOut({});
    const set = linesOf(layout, 'signature');
    const [issuer, date] = [lineReading(set, '清河市人民政府'), lineReading(set, DATE)];
    expect(issuer.baseline - (linesOf(layout, 'body').at(-1)?.baseline ?? NaN)).toBeCloseTo(3 * LINE, 3);
    expect(date.baseline - issuer.baseline).toBeCloseTo(LINE, 3);
  });

  it.each([2, 3, 6, 7, 10, 14])('has its date four characters from the right and a name of %i characters centred over it', (characters) => {
    const [issuer, date] = signature([name(characters)], 'space') as [SetLine, SetLine];
    expect(date.right).toBeCloseTo(RIGHT - 4 * CHARACTER, 6);
    expect(date.right - date.left).toBeCloseTo(DATE_WIDTH, 6);
    expect(middleOf(issuer)).toBeCloseTo(middleOf(date), 6);
  });

  it('moves both to the left where the name would leave the type area', () => {
    // Half the date and four characters are 7.25: a name of more than 14.5 characters reaches over the edge.
    for (const characters of [15, 20, 24]) {
      const [issuer, date] = signature([name(characters)], 'space') as [SetLine, SetLine];
      expect(issuer.right).toBeCloseTo(RIGHT, 6);
      expect(middleOf(date)).toBeCloseTo(middleOf(issuer), 6);
    }
  });

  it('has the names of a joint issue side by side in issuing order, the last one over the date, all inside the type area', () => {
    const [names, date] = signature(['清河市教育局', '清河市发展和改革委员会'], 'space');
    expect([names?.text, date?.text]).toEqual(['清河市教育局清河市发展和改革委员会', DATE]);
    expect(names?.left).toBeGreaterThanOrEqual(LEFT);
    const [, last] = rowsOf(['清河市教育局', '清河市发展和改革委员会'])[0]?.seals ?? [];
    expect(last?.x).toBeCloseTo(date ? middleOf(date) : NaN, 6);
    expect(date?.right).toBeCloseTo(RIGHT - 4 * CHARACTER, 6);
  });

  it('breaks a name that is wider than the type area between words, every line inside', () => {
    const long = '清河市推进城乡义务教育优质均衡发展和城乡一体化改革试点工作领导小组办公室';
    const lines = signature([long], 'space');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.slice(0, -1).map(({ text }) => text).join('')).toBe(long);
    for (const line of lines) {
      expect(line.left).toBeGreaterThanOrEqual(LEFT);
      expect(line.right).toBeLessThanOrEqual(RIGHT + 1e-6);
    }
  });

  it('has a lone date, or a lone name, four characters from the right', () => {
    expect(signature([], 'space').map(({ right }) => right)).toEqual([expect.closeTo(RIGHT - 4 * CHARACTER, 6)]);
    expect(signature(['清河市人民政府'], 'space', '').map(({ right }) => right)).toEqual([expect.closeTo(RIGHT - 4 * CHARACTER, 6)]);
  });
});

describe('a signature without a seal (7.3.5.2)', () => {
  it('stands one empty line below the body', async () => {
    const layout = await laidOut({ seal: 'none' });
    const issuer = lineReading(linesOf(layout, 'signature'), '清河市人民政府');
    expect(issuer.baseline - (linesOf(layout, 'body').at(-1)?.baseline ?? NaN)).toBeCloseTo(2 * LINE, 3);
  });

  it.each([7, 8, 12, 20])('has a name of %i characters two from the right, the date’s first character two right of its first', (characters) => {
    const [issuer, date] = signature([name(characters)], 'none') as [SetLine, SetLine];
    expect(issuer.right).toBeCloseTo(RIGHT - 2 * CHARACTER, 6);
    expect(date.left - issuer.left).toBeCloseTo(2 * CHARACTER, 6);
    expect(date.right).toBeLessThanOrEqual(RIGHT + 1e-6);
  });

  it.each([2, 3, 5, 6])('lets the date, longer than a name of %i characters, stand two from the right and moves the name left', (characters) => {
    const [issuer, date] = signature([name(characters)], 'none') as [SetLine, SetLine];
    expect(date.right).toBeCloseTo(RIGHT - 2 * CHARACTER, 6);
    expect(date.left - issuer.left).toBeCloseTo(2 * CHARACTER, 6);
  });

  it('takes a date as long as the name for none that is longer', () => {
    const [issuer, date] = signature(['清河市第1中学'], 'none') as [SetLine, SetLine];
    expect(issuer.right - issuer.left).toBeCloseTo(DATE_WIDTH, 6);
    expect(issuer.right).toBeCloseTo(RIGHT - 2 * CHARACTER, 6);
    expect(date.right).toBeCloseTo(RIGHT, 6);
  });

  it('sets joint issuers one below the other, the lead first', () => {
    const lines = signature(['清河市教育局', '清河市发展和改革委员会'], 'none');
    expect(lines.map(({ text }) => text)).toEqual(['清河市教育局', '清河市发展和改革委员会', DATE]);
    expect(Math.max(...lines.slice(0, 2).map(({ right }) => right))).toBeCloseTo(RIGHT - 2 * CHARACTER, 6);
  });

  it('has a lone date two characters from the right', () => {
    expect(signature([], 'none').map(({ right }) => right)).toEqual([expect.closeTo(RIGHT - 2 * CHARACTER, 6)]);
  });
});
