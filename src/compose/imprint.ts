import type { Document } from '../document/document.ts';
import { generated, spanAll, type Text } from '../text.ts';
import type { ImprintBlock, ImprintList } from './composition.ts';
import type { Types } from './type.ts';

/** 版记 (7.4): 主送 when it has been moved here, 抄送, then the printing line. */
export function composeImprint(document: Document, types: Types): ImprintBlock | undefined {
  const { imprint } = document;
  if (!imprint) return undefined;
  const lists = [...list('addressee', '主送', imprint.addressee), ...list('copies-to', '抄送', imprint.copiesTo)];
  const { office, date } = imprint;
  const texts = [...lists.flatMap(({ names }) => names), ...(office ? [office] : []), ...(date ? [date] : [])];
  if (texts.length === 0) return undefined;
  return {
    id: 'imprint',
    source: spanAll(texts),
    type: types.imprint,
    ruled: document.format !== 'letter',
    lists,
    ...((office ?? date) && { printing: { ...(office && { office }), ...(date && { date: printed(date) }) } }),
  };
}

function list(id: string, label: string, names: readonly Text[] | undefined): readonly ImprintList[] {
  if (!names || names.length === 0) return [];
  const cause = spanAll(names);
  return [{ id: `imprint.${id}`, label: generated(`${label}：`, cause), names: [...names, generated('。', cause)] }];
}

/** 印发日期: the date with 印发 behind it (7.4.3). */
const printed = (date: Text): Text => ({ ...date, value: `${date.value}印发` });
