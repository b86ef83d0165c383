import type { NumberBlock, SignatoryName } from '../../compose/composition.ts';
import type { Standard } from '../../standard/gbt9704.ts';
import { mmToTwips, type Mm } from '../../units.ts';
import type { Element } from './element.ts';
import { CENTRED, PLAIN, type Inline } from './flow.ts';
import { isSameBaseline, type Places } from './placed.ts';

/**
 * 发文字号: centred. In an upward document each row of signatories is a paragraph, the last one that of the number, all on tab stops: a
 * paragraph's border follows its indents, and the rule shall not.
 */
export function numberElements(block: NumberBlock, places: Places, standard: Standard): readonly Element[] {
  const { lines } = places(block.id);
  const common = { role: block.role, above: 0, keepNext: false, pageBreakBefore: false };
  const number: readonly Inline[] = block.run ? [{ kind: 'text', text: block.run.text.value }] : [];
  if (!block.signatories) return [{ ...common, style: 'number', lines, content: number, shape: CENTRED, ruled: block.ruled }];

  const { label, names } = block.signatories;
  const columns = [{ id: label.id, inline: { kind: 'text', text: label.run.text.value } as const }, ...names.map((name) => ({ id: name.id, inline: nameOf(name) }))];
  const rows = new Map<Mm, { readonly left: Mm; readonly inline: Inline }[]>();
  for (const { id, inline } of columns) {
    const [line] = places(id).lines;
    const [segment] = line?.segments ?? [];
    if (!line || !segment) continue;
    const row = [...rows].find(([baseline]) => isSameBaseline(baseline, line.baseline))?.[1];
    if (row) row.push({ left: segment.left, inline });
    else rows.set(line.baseline, [{ left: segment.left, inline }]);
  }
  const numberLeft = lines[0]?.segments[0]?.left;
  return [...rows].map(([baseline, row], index): Element => {
    const isLast = index === rows.size - 1;
    const cells = isLast && numberLeft !== undefined ? [{ left: numberLeft, inline: number[0] }, ...row] : row;
    return {
      ...common,
      style: isLast ? 'number' : 'signatories',
      ruled: isLast && block.ruled,
      lines: isLast && lines.length > 0 ? lines : [{ page: 1, baseline, segments: [] }],
      content: cells.flatMap(({ inline }): readonly Inline[] => (inline ? [{ kind: 'tab' }, inline] : [])),
      shape: { ...PLAIN, alignment: 'left', tabs: cells.map(({ left }) => mmToTwips(left - standard.typeArea.left)) },
    };
  });
}

/** A name of two characters is spread as clerks do it. */
function nameOf({ run }: SignatoryName): Inline {
  const characters = [...run.text.value];
  return { kind: 'text', text: characters.length === 2 ? characters.join('　') : run.text.value, style: 'signatory' };
}
