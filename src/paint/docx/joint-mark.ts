import type { MarkBlock } from '../../compose/composition.ts';
import type { JointMark } from '../../document/document.ts';
import type { MarkFit } from '../../typeset/pages.ts';
import type { Standard } from '../../standard/gbt9704.ts';
import { mmToTwips, ptToMm } from '../../units.ts';
import type { Element } from './element.ts';
import { PLAIN } from './flow.ts';
import { ascentOf, descentOf, twipsToMm, type Twips } from './grid.ts';
import { IMPRINT_LINE } from './line-heights.ts';
import { run, text } from './paragraph.ts';
import type { PlacedLine, Places } from './placed.ts';
import { cellMargins, width } from './style-element.ts';
import { STYLES, type StyleKey } from './style-names.ts';
import { element, value } from './xml.ts';

/** Height of a name's line, in em: what lies between the lines is the rows'. */
const LINE = 1.1;

/** Room that the longest name has beyond its own width: rounding must not break it. */
export const JOINT_SLACK: Twips = 20;

export const jointLine = ({ size }: MarkFit): Twips => Math.round(mmToTwips(ptToMm(size)) * LINE);

/**
 * A joint mark as a table without rules: names in rows of exact height, distributed over their column; 文件 in the middle at their right. Above it stands an
 * empty paragraph, since a table has no distance of its own.
 */
export function jointMarkElements(block: MarkBlock, joint: JointMark, fit: MarkFit, places: Places, { typeArea }: Standard): readonly Element[] {
  const lines = joint.names.flatMap((_, index) => places(`${block.id}.${index + 1}`).lines.slice(0, 1));
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return [];
  const height = jointLine(fit);
  const top = first.baseline - twipsToMm(ascentOf(height));
  const common = { role: block.role, above: 0, keepNext: false, pageBreakBefore: false, shape: PLAIN, content: [] };
  const table: Element = {
    ...common,
    style: 'jointMark',
    lines: [],
    table: {
      xml: () => tableElement(block, joint, lines, height, mmToTwips((first.segments[0]?.left ?? typeArea.left) - typeArea.left), places),
      first: { page: first.page, y: top },
      last: { page: last.page, y: last.baseline + twipsToMm(descentOf(height)) },
    },
  };
  return [{ ...common, style: 'markTop', lines: [{ page: first.page, baseline: top - twipsToMm(descentOf(IMPRINT_LINE)), segments: [] }] }, table];
}

function tableElement({ id, isBlank }: MarkBlock, { names, suffix }: JointMark, lines: readonly PlacedLine[], height: Twips, left: Twips, places: Places): string {
  const start = lines[0]?.segments[0]?.left ?? 0;
  const end = lines[0]?.segments.at(-1)?.right ?? start;
  const [behind] = places(`${id}.suffix`).lines.flatMap(({ segments }) => segments);
  const nameWidth = mmToTwips(end - start) + JOINT_SLACK;
  const gap = behind ? mmToTwips(behind.left - start) - nameWidth : 0;
  const columns = [nameWidth, ...(behind ? [gap + mmToTwips(behind.right - behind.left)] : [])];
  const properties = element('w:tblPr', {}, width('w:tblW', columns.reduce((sum, each) => sum + each, 0)), width('w:tblInd', left), element('w:tblLayout', { 'w:type': 'fixed' }), cellMargins(0));
  const grid = element('w:tblGrid', {}, ...columns.map((each) => element('w:gridCol', { 'w:w': each })));
  const rows = names.map((name, index) => {
    const below = lines[index + 1];
    const rowHeight = below ? mmToTwips(below.baseline) - mmToTwips(lines[index]?.baseline ?? 0) : height;
    const cells = [
      element('w:tc', {}, element('w:tcPr', {}, width('w:tcW', nameWidth)), paragraph('jointMark', isBlank ? '' : name.value)),
      ...columns.slice(1).map((each) =>
        element('w:tc', {}, element('w:tcPr', {}, width('w:tcW', each), index === 0 ? value('w:vMerge', 'restart') : element('w:vMerge'), value('w:vAlign', 'center')), paragraph('jointSuffix', index === 0 && !isBlank ? (suffix?.value ?? '') : '')),
      ),
    ];
    return element('w:tr', {}, element('w:trPr', {}, element('w:cantSplit'), element('w:trHeight', { 'w:val': rowHeight, 'w:hRule': 'exact' })), ...cells);
  });
  return element('w:tbl', {}, properties, grid, ...rows);
}

const paragraph = (style: StyleKey, content: string): string => element('w:p', {}, element('w:pPr', {}, value('w:pStyle', STYLES[style].id)), content === '' ? '' : run('', text(content)));
