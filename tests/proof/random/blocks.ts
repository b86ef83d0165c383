import fc, { type Arbitrary } from 'fast-check';
import { keysOf, valueOf } from './schema.ts';
import { paragraph, person, phrase } from './words.ts';

/** Bodies, tables, pictures and attachments of random length and content. */

const cell = fc.oneof({ weight: 5, arbitrary: fc.constantFrom('', '3.5', '1200', '2024年6月', '是') }, { weight: 3, arbitrary: phrase(12) }, { weight: 1, arbitrary: paragraph });

/** A table; a few of its cells join the one above. */
const table: Arbitrary<unknown> = fc.integer({ min: 1, max: 8 }).chain((columns) => {
  const row = fc.array(cell, { minLength: columns, maxLength: columns });
  const optional = {
    title: phrase(20),
    unit: fc.constant('万元'),
    notes: fc.oneof(phrase(30), fc.array(phrase(30), { minLength: 1, maxLength: 3 })),
    'sign-off': fc.constant(['填表人', '审核人']),
    lines: fc.integer({ min: 1, max: 3 }),
    orientation: fc.constantFrom('auto', 'portrait', 'landscape'),
    align: fc.constantFrom('center', 'left', 'right'),
    head: fc.oneof(row, fc.array(row, { minLength: 1, maxLength: 2 })),
  };
  const joins = fc.array(fc.tuple(fc.nat(50), fc.nat(7)), { maxLength: 3 });
  const total = columns > 1 ? fc.constantFrom(undefined, undefined, 'yes', '总计') : fc.constant(undefined);
  return fc.tuple(fc.record({ rows: fc.array(row, { minLength: 1, maxLength: 30 }), ...optional }, { requiredKeys: ['rows'] }), joins, total).map(([made, places, sum]) => ({
    ...made,
    ...(sum !== undefined && { total: { label: sum === 'yes' ? '合计' : sum, columns: [columns] } }),
    rows: made.rows.map((cells, index) => cells.map((text, column) => (sum !== undefined && column === columns - 1 ? String(index / 4) : index > 0 && places.some(([at, of]) => at === index && of === column) ? '^' : text))),
  }));
});

const picture = fc.record(
  { file: fc.constantFrom('sample-map.png', 'sample-before.png', 'sample-chart.png', 'sample-stamp.png'), caption: phrase(30), width: fc.constantFrom('60 mm', '40%', '150 mm'), number: fc.constantFrom('auto', 'none') },
  { requiredKeys: ['file'] },
);
/** A picture, or two side by side. */
const pictures: Arbitrary<unknown> = fc.oneof(picture, fc.array(picture, { minLength: 1, maxLength: 2 }));

const heading = phrase(20);
const section = (depth: number): Arbitrary<unknown> =>
  fc.record(
    { heading, text: paragraph, 'run-in': fc.constantFrom('yes', 'no'), ...(depth < 5 && { sections: fc.array(fc.oneof(paragraph, section(depth + 1)), { minLength: 1, maxLength: 4 }) }) },
    { requiredKeys: ['heading'] },
  );

/** Keys of a section that are made here. */
const OWN: ReadonlySet<string> = new Set(['heading', 'number', 'text', 'run-in', 'sections', 'table', 'image']);
/** Blocks that the schema knows besides, by its own examples. */
const others: readonly Arbitrary<unknown>[] = keysOf('section').filter((key) => !OWN.has(key)).map((key) => valueOf(key, 'section').map((value) => ({ [key]: value })));

const block = fc.oneof(
  { weight: 8, arbitrary: paragraph },
  { weight: 4, arbitrary: section(1) },
  { weight: 1, arbitrary: table.map((each) => ({ table: each })) },
  { weight: 1, arbitrary: pictures.map((each) => ({ image: each })) },
  ...others.map((arbitrary) => ({ weight: 1, arbitrary })),
);

const pastedHeading = fc.tuple(fc.constantFrom('一、', '（一）', '1.', '（1）', '①'), heading).map((parts) => parts.join(''));
/** Pasted text; what comes last is no heading, which would have nothing below it. */
const pasted = (maxLength: number): Arbitrary<string> =>
  fc.tuple(fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, { weight: 1, arbitrary: pastedHeading }), { maxLength: maxLength - 1 }), paragraph).map(([lines, last]) => [...lines, last].join('\n'));

/** As pasted text, or as blocks. */
export const body = (maxLength: number): Arbitrary<unknown> => fc.oneof(pasted(maxLength), fc.array(block, { minLength: 1, maxLength }));

export const attachments: Arbitrary<unknown> = fc.oneof(
  phrase(30),
  fc.array(
    fc.oneof(
      phrase(40),
      fc.record({ title: phrase(40), body: body(10) }),
      fc.record({ title: phrase(30), table }),
      fc.record({ title: phrase(30), image: pictures }),
      fc.record({ title: phrase(20), file: fc.constantFrom('hazards.csv', 'sample-flow.png', 'sample-map.png') }),
    ),
    { minLength: 1, maxLength: 3 },
  ),
);

/** Who attended: a list of people with their organs. */
export const people: Arbitrary<unknown> = fc.array(fc.tuple(fc.constantFrom('市财政局', '市教育局', ''), person).map((parts) => parts.join('')), { minLength: 1, maxLength: 12 });
