import type { Document } from '../document/document.ts';
import { generated, spanAll, type Text } from '../text.ts';
import type { ImprintBlock, ImprintList } from './composition.ts';
import type { Types } from './type.ts';

/** 版记 (7.4): 主送 when it has been moved here, 分送, 抄送, then the printing line, and 印数 below it. */
export function composeImprint(document: Document, types: Types): ImprintBlock | undefined {
  const { imprint } = document;
  if (!imprint) return undefined;
  const lists = [...list('addressee', '主送', one(imprint.addressee)), ...list('distribute-to', '分送', one(imprint.distributeTo)), ...list('copies-to', '抄送', imprint.copiesTo ?? [])];
  const { office, date, printRun } = imprint;
  const texts = [...lists.flatMap(({ lines }) => lines.flat()), ...[office, date, printRun].flatMap((text) => text ?? [])];
  if (texts.length === 0) return undefined;
  return {
    id: 'imprint',
    source: spanAll(texts),
    type: types.imprint,
    ruled: document.format !== 'letter',
    lists,
    ...((office ?? date) && { printing: { ...(office && { office }), ...(date && { date: printed(date) }) } }),
    ...(printRun && { printRun }),
  };
}

const one = (names: readonly Text[] | undefined): readonly (readonly Text[])[] => (names && names.length > 0 ? [names] : []);

/** Levels are parted by ，, and each begins a line; 。 ends the list (7.4.2). */
function list(id: string, label: string, levels: readonly (readonly Text[])[]): readonly ImprintList[] {
  if (levels.length === 0) return [];
  const cause = spanAll(levels.flat());
  const lines = levels.map((names, index) => [...names, generated(index === levels.length - 1 ? '。' : '，', cause)]);
  return [{ id: `imprint.${id}`, label: generated(`${label}：`, cause), lines }];
}

/** 印发日期: the date with 印发 behind it (7.4.3). */
const printed = (date: Text): Text => ({ ...date, value: `${date.value}印发` });
