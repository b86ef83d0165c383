import type { MapNode } from '../source/node.ts';
import type { Text } from '../text.ts';
import type { AttachedFiles } from './attached-files.ts';
import { inBrackets } from './brackets.ts';
import type { BodyBlock, Paragraph } from './document.ts';
import { fieldOf, mapField, textField } from './fields.ts';
import type { Report } from './finding.ts';
import { runOn } from './heading.ts';
import { readLabelLines } from './label-lines.ts';
import { readList } from './list-items.ts';
import { readFigure } from './read-figure.ts';
import { readNames } from './read-names.ts';
import { readTable } from './read-table.ts';
import { joinTexts, linesOf } from './text-parts.ts';

export const paragraph = (text: Text): Paragraph => ({ kind: 'paragraph', text });

/**
 * A section's heading and text with what stands below them, in one order: list, names, label lines, remark, table, pictures.
 * @param depth level that a heading would have in its place
 */
export function withParts(prose: readonly BodyBlock[], map: MapNode, depth: number, files: AttachedFiles, report: Report): readonly BodyBlock[] {
  const typed = (['list', 'names', 'labels'] as const).map((key) => fieldOf(map, key));
  const [listNode, namesNode, labelsNode] = typed;
  const list = listNode && readList(listNode, depth, report);
  const names = namesNode && readNames(namesNode, report);
  const labels = labelsNode && readLabelLines(labelsNode, report);
  const remark = textField(map, 'remark');
  const typedTable = mapField(map, 'table');
  const table = typedTable && readTable(typedTable, files, report);
  const image = fieldOf(map, 'image');
  const figure = image && readFigure(image, files, report);
  return [
    ...(list?.runsIn ? withListBehind(prose, joinTexts(list.items)) : [...prose, ...(list?.items ?? []).map(paragraph)]),
    ...(names ? [names] : []),
    ...(labels ? [labels] : []),
    ...(remark ? linesOf(remark).map((line) => paragraph(joinTexts(inBrackets(line)))) : []),
    ...(table ? [table] : []),
    ...(figure ? [figure] : []),
  ];
}

/** The list in the paragraph before it, or in one of its own. */
function withListBehind(prose: readonly BodyBlock[], list: Text): readonly BodyBlock[] {
  const last = prose.at(-1);
  const others = prose.slice(0, -1);
  if (last?.kind === 'paragraph') return [...others, paragraph(joinTexts([last.text, list]))];
  if (last?.kind === 'heading') return [...others, last.runIn ? { ...last, runIn: joinTexts([last.runIn, list]) } : runOn(last, list)];
  return [...prose, paragraph(list)];
}
