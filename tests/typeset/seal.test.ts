import { describe, expect, it } from 'vitest';
import { gbt9704Values, type Standard } from '../../src/standard/gbt9704.ts';
import type { Layout, SealPlace, TextItem } from '../../src/typeset/pages.ts';
import type { PlacedRow } from '../../src/typeset/paginate.ts';
import { placeSeal } from '../../src/typeset/seal.ts';
import { laidOut, linesOf, middleOf, type SetLine } from '../support/laid-out.ts';
import { bottomOf, CHARACTER, FOOT, GAP, HEAD, LEFT, LINE, RIGHT, topOf } from '../support/standard-mm.ts';

const sealOf = ({ decisions }: Layout): SealPlace => decisions.seals.signature ?? expect.fail('no seal');
const withDiameter = (diameter: number): Standard => {
  const { signature } = gbt9704Values;
  return { ...gbt9704Values, signature: { ...signature, sealed: { ...signature.sealed, diameter } } };
};
const ends = (lines: readonly SetLine[]): readonly [SetLine, SetLine] => {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? [first, last] : expect.fail('no lines');
};

describe('room for the seal (7.3.5.1)', () => {
  it('is a circle of 45 mm in the middle of the date', async () => {
    const layout = await laidOut({});
    expect(sealOf(layout).diameter).toBe(45);
    expect(sealOf(layout).centre.x).toBeCloseTo(middleOf(ends(linesOf(layout, 'signature'))[1]), 3);
    expect(sealOf(layout).page).toBe(1);
  });

  it.each([42, 45, 50])('of %i mm begins at most a line below the text, name and date 0–2.4 mm below its centre', async (diameter) => {
    const layout = await laidOut({}, withDiameter(diameter));
    const { centre } = sealOf(layout);
    const below = centre.y - diameter / 2 - bottomOf(linesOf(layout, 'body').at(-1)?.baseline ?? NaN);
    expect(below).toBeGreaterThanOrEqual(0);
    expect(below).toBeLessThanOrEqual(LINE + 0.001);
    const [name, date] = ends(linesOf(layout, 'signature'));
    const text = (topOf(name.baseline) + bottomOf(date.baseline)) / 2 - centre.y;
    expect(text).toBeGreaterThanOrEqual(-0.001);
    expect(text).toBeLessThanOrEqual(2.4);
  });

  it('presses on name and date', async () => {
    const layout = await laidOut({});
    const { centre, diameter } = sealOf(layout);
    const [name, date] = ends(linesOf(layout, 'signature'));
    expect(centre.y - diameter / 2).toBeLessThan(topOf(name.baseline));
    expect(centre.y + diameter / 2).toBeGreaterThan(bottomOf(date.baseline));
    expect(centre.x - diameter / 2).toBeLessThan(name.left);
    expect(centre.x + diameter / 2).toBeGreaterThan(date.right);
  });

  it('counts from the attachment note where there is one', async () => {
    const layout = await laidOut({ attachments: '防汛值班表' });
    const { centre, diameter } = sealOf(layout);
    const below = centre.y - diameter / 2 - bottomOf(linesOf(layout, 'attachment-note').at(-1)?.baseline ?? NaN);
    expect(below).toBeGreaterThanOrEqual(0);
    expect(below).toBeLessThanOrEqual(LINE + 0.001);
  });

  it('leaves a note that stands beside it in peace, and moves up from one that reaches under it', async () => {
    const plain = sealOf(await laidOut({}));
    expect(sealOf(await laidOut({ disclosure: 'public' })).centre).toEqual(plain.centre);
    const layout = await laidOut({ note: '此件发至各县（市、区）人民政府和市直各部门、各直属机构' });
    const { centre, diameter } = sealOf(layout);
    expect(centre.y).toBeLessThan(plain.centre.y);
    expect(centre.y + diameter / 2).toBeLessThanOrEqual(topOf(linesOf(layout, 'note')[0]?.baseline ?? NaN) + 0.001);
    expect(centre.y - diameter / 2).toBeGreaterThanOrEqual(bottomOf(linesOf(layout, 'body').at(-1)?.baseline ?? NaN) - 0.001);
  });

  it('of a joint issue has a long note below it, not under it, and stays in the type area where a page begins with it', async () => {
    const joint = { issuer: '[清河市教育局, 清河市财政局]', mark: 'lead', contact: '{ name: 欧阳某某, phone: 0000-0000000 }' };
    const layout = await laidOut(joint);
    const note = topOf(linesOf(layout, 'note')[0]?.baseline ?? NaN);
    for (const { centre, diameter } of Object.values(layout.decisions.seals)) expect(centre.y + diameter / 2).toBeLessThanOrEqual(note + 0.001);
    expect(note - bottomOf(ends(linesOf(layout, 'signature'))[1].baseline)).toBeCloseTo(GAP + LINE, 3);
    const alone = await laidOut({ ...joint, body: '\n  - table: { rows: [[甲]], orientation: landscape }' });
    for (const { page, centre, diameter } of Object.values(alone.decisions.seals)) {
      expect(page).toBe(3);
      expect(centre.y - diameter / 2).toBeGreaterThanOrEqual(HEAD);
    }
  });

  it('has its room above the name where a page begins with it, and lies on no note', async () => {
    const layout = await laidOut({ contact: '{ name: 欧阳某某, phone: 0000-0000000 }', body: '\n  - table: { rows: [[甲]], orientation: landscape }' });
    const { page, centre, diameter } = sealOf(layout);
    expect(page).toBe(3);
    expect(centre.y - diameter / 2).toBeGreaterThanOrEqual(HEAD);
    expect(centre.y + diameter / 2).toBeLessThanOrEqual(topOf(linesOf(layout, 'note')[0]?.baseline ?? NaN) + 0.001);
  });

  it('is not kept for a document without a seal', async () => {
    expect((await laidOut({ seal: 'none' })).decisions.seals).toEqual({});
  });
});

/** A row of the body's size with one text on it. */
function row(block: string, top: number, x: number, characters: number, page = 1): PlacedRow {
  const item: TextItem = { kind: 'text', role: 'body', block, text: '国'.repeat(characters), face: 'fangsong', size: 16, x, y: 0, advances: Array.from({ length: characters }, () => CHARACTER), color: 'black' };
  return { row: { block, role: block === 'signature' ? 'signature' : 'body', items: [item], em: CHARACTER, below: 0, place: { kind: 'next' }, onGrid: true, keepWithNext: false }, page, top };
}
/** A name and a date of six characters that ends four characters from the right, on lines of page 1. */
function signed(line: number, page = 1): readonly PlacedRow[] {
  const x = RIGHT - 10 * CHARACTER;
  const name = row('signature', HEAD + line * LINE, x, 6, page);
  return [{ ...name, row: { ...name.row, room: 45 } }, row('signature', HEAD + (line + 1) * LINE, x, 6, page)];
}

describe('the place of the seal', () => {
  it('is higher where the imprint or the foot would cut it, but never above the text', () => {
    const rows = [row('body.1', HEAD, LEFT, 28), ...signed(3)];
    const body = HEAD + CHARACTER;
    const free = placeSeal(rows, FOOT, gbt9704Values)?.centre.y ?? NaN;
    expect(free - 22.5 - body).toBeCloseTo(LINE, 6);
    const limited = placeSeal(rows, free + 20, gbt9704Values)?.centre.y ?? NaN;
    expect(limited + 22.5).toBeCloseTo(free + 20, 6);
    expect((placeSeal(rows, body + 30, gbt9704Values)?.centre.y ?? NaN) - 22.5).toBeCloseTo(body, 6);
  });

  it('counts from the name where a page begins with it', () => {
    const rows = [row('body.1', HEAD + 21 * LINE, LEFT, 28), ...signed(0, 2)];
    const seal = placeSeal(rows, FOOT, gbt9704Values);
    expect(seal?.page).toBe(2);
    expect((seal?.centre.y ?? NaN) - 22.5).toBeCloseTo(HEAD, 6);
  });

  it('does not heed what stands on other pages', () => {
    const note = row('note.1', HEAD, LEFT, 28, 2);
    const noted: PlacedRow = { ...note, row: { ...note.row, role: 'note' } };
    const rows = [row('body.1', HEAD, LEFT, 28), ...signed(3)];
    expect(placeSeal([...rows, noted], FOOT, gbt9704Values)).toEqual(placeSeal(rows, FOOT, gbt9704Values));
  });

  it('is none where no row keeps room for one', () => {
    expect(placeSeal([row('body.1', HEAD, LEFT, 28)], FOOT, gbt9704Values)).toBeUndefined();
  });

  it('has the text in its centre when that is high enough', () => {
    // One empty line above the name: the text's middle lies less than a line and a radius below the body.
    const rows = [row('body.1', HEAD, LEFT, 28), ...signed(2)];
    const top = HEAD + 2 * LINE;
    expect(placeSeal(rows, FOOT, gbt9704Values)?.centre.y).toBeCloseTo(Math.max(HEAD + CHARACTER + 22.5, top + (2 * CHARACTER + GAP) / 2), 6);
  });
});
