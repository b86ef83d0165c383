import type { MapNode, SourceNode } from '../source/node.ts';
import { spanOf, type Text } from '../text.ts';
import { fieldOf, textOf } from './fields.ts';
import { found, type Report } from './finding.ts';
import type { Alignment, ColumnWidth, TableColumn } from './table.ts';

const ALIGNMENTS: readonly Alignment[] = ['left', 'center', 'right'];
const AUTO: ColumnWidth = { kind: 'auto' };
/** More lines than a page has in the smallest type that is asked for. */
const MOST_LINES = 60;

/** Width and alignment of each column, as `widths` and `align` say them: one value for all, or one each. */
export function readColumns(map: MapNode, count: number, report: Report): readonly TableColumn[] {
  const widths = valuesOf(map, 'widths', count, widthOf, report);
  const aligns = valuesOf(map, 'align', count, alignOf, report);
  return Array.from({ length: count }, (_, index) => {
    const align = aligns[index];
    return { width: widths[index] ?? AUTO, ...(align && { align }) };
  });
}

function valuesOf<Value>(map: MapNode, key: string, count: number, valueOf: (text: Text, report: Report) => Value, report: Report): readonly (Value | undefined)[] {
  const node = fieldOf(map, key);
  if (!node) return [];
  const read = (each: SourceNode): Value | undefined => {
    const text = textOf(each);
    return text && valueOf(text, report);
  };
  if (node.kind !== 'list') return Array.from<Value | undefined>({ length: count }).fill(read(node));
  if (node.items.length !== count) report(found('error', 'table-columns', node, { messageId: 'count', params: { key, given: node.items.length, columns: count } }));
  return node.items.map(read);
}

function widthOf(text: Text, report: Report): ColumnWidth {
  const value = text.value.trim();
  if (value === 'auto') return AUTO;
  const [, number = '', percent] = /^(\d{1,3}(?:\.\d{1,2})?)\s*([%％]?)$/u.exec(value) ?? [];
  const amount = Number(number);
  if (amount > 0 && percent && amount <= 100) return { kind: 'share', share: amount / 100 };
  if (amount > 0 && !percent) return { kind: 'characters', characters: amount };
  report(found('error', 'table-columns', spanOf(text), { messageId: 'width', params: { typed: value } }));
  return AUTO;
}

function alignOf(text: Text, report: Report): Alignment | undefined {
  const value = text.value.trim();
  const align = ALIGNMENTS.find((each) => each === value);
  if (!align) report(found('error', 'table-columns', spanOf(text), { messageId: 'align', params: { typed: value } }));
  return align;
}

/** A row's height in lines. */
export function rowLines(text: Text | undefined, otherwise: number, report: Report): number {
  if (!text) return otherwise;
  const lines = /^\d{1,2}$/u.test(text.value.trim()) ? Number(text.value.trim()) : 0;
  if (lines >= 1 && lines <= MOST_LINES) return lines;
  report(found('error', 'table', spanOf(text), { messageId: 'lines', params: { most: MOST_LINES } }));
  return otherwise;
}
