import type { LetterLineBlock, MarkBlock } from '../compose/composition.ts';
import type { Faces } from '../faces/faces.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { lineGap, metricsOf, textFoot } from '../standard/metrics.ts';
import type { Mm } from '../units.ts';
import { clustersOf } from './cluster.ts';
import { placeLine, widthOf } from './line.ts';
import type { RuleItem } from './pages.ts';
import type { FootOf } from './paginate.ts';
import type { Rows } from './paragraph.ts';

/** Upper edge of the one rule to the lower edge of the other. */
export const doubleRuleHeight = ({ letter }: Standard): Mm => letter.thickRule + letter.ruleGap + letter.thinRule;

/** What a letter's mark and double rules are centred on (10.1). */
export const letterCentre = ({ letter, page, typeArea }: Standard): Mm => (letter.centre === 'page' ? page.width / 2 : typeArea.left + typeArea.width / 2);

/** The lower double rule's upper edge. */
const footRuleTop = (standard: Standard): Mm => standard.page.height - standard.letter.ruleFoot - doubleRuleHeight(standard) / 2;

/** How deep the text of a letter's page 1 may reach: to 7/8 of a hanzi above the double rule, below the type area (10.1). */
export const letterFoot = (standard: Standard): Mm => footRuleTop(standard) - lineGap(standard);

export const letterFootOf = (standard: Standard): FootOf => (page, grid) => (page === 1 ? letterFoot(standard) : textFoot(standard, grid));

/** Both double rules of page 1, on the mark's baseline: thick over thin 4 mm below its em box, thin over thick at the page's foot. */
export function letterRules(block: MarkBlock, baseline: Mm, em: Mm, standard: Standard): readonly RuleItem[] {
  const { letter, grid } = standard;
  const x = letterCentre(standard) - letter.ruleLength / 2;
  const pair = (top: Mm, thicknesses: readonly [Mm, Mm]): readonly RuleItem[] => {
    const [upper, lower] = thicknesses;
    const rule = (y: Mm, thickness: Mm): RuleItem => ({ kind: 'rule', role: block.role, block: block.id, x, y, length: letter.ruleLength, thickness, color: letter.ruleColour });
    return [rule(top + upper / 2, upper), rule(top + upper + letter.ruleGap + lower / 2, lower)];
  };
  return [...pair(grid.descent * em + letter.ruleBelow, [letter.thickRule, letter.thinRule]), ...pair(footRuleTop(standard) - baseline, [letter.thinRule, letter.thickRule])];
}

/** A line below the first double rule: 7/8 of a hanzi below it, then on the body's pitch (10.1). */
export function typesetLetterLine(block: LetterLineBlock, standard: Standard, faces: Faces): Rows {
  const { typeArea, size, text } = standard;
  const { em } = metricsOf(standard, size.body);
  const left = clustersOf(block.left ? [block.left.run] : [], faces);
  const right = clustersOf(block.right ? [block.right] : [], faces);
  const common = { cell: em / 2, spread: 0, hangs: false, color: text.colour };
  const items = [
    ...(block.left ? placeLine(left.clusters, { ...common, x: typeArea.left, block: block.left.id, role: block.left.role }) : []),
    ...placeLine(right.clusters, { ...common, x: typeArea.left + typeArea.width - widthOf(right.clusters, em / 2), block: block.id, role: block.role }),
  ];
  return { rows: [{ block: block.id, role: block.role, items, em, below: 0, place: { kind: 'next' }, onGrid: false, keepWithNext: true }], findings: [...left.findings, ...right.findings] };
}
