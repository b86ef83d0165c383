import type { Document } from '../document/document.ts';
import { greatest } from '../extremes.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { bodyHeight, bodyPitch } from '../standard/metrics.ts';
import type { Mm } from '../units.ts';
import { composeAddressee } from './addressee.ts';
import { bodyWithoutAddressee } from './body.ts';
import type { Composed, HeaderLineBlock, Place } from './composition.ts';
import { composeBodyWithContents } from './contents.ts';
import { composeBareNumber, composeHeaderLines, composeMark } from './header.ts';
import { composeEnding } from './ending.ts';
import { composeImprint } from './imprint.ts';
import { exactBlank, nextLine } from './place.ts';
import { composeTitle, composeTitleNote } from './title.ts';
import type { Types } from './type.ts';

/**
 * 命令（令） (10.2): the mark is its title; its number two lines below, the body two lines below that, without a rule.
 * A title of its own, which few orders have, stands where the body else begins.
 */
export function composeOrder(document: Document, standard: Standard, types: Types): Composed {
  const { order } = standard;
  const isTitled = document.title.length > 0;
  const imprint = composeImprint(document, types);
  const headerLines = composeHeaderLines(document, standard, types);
  return {
    blocks: [
      ...headerLines,
      composeMark(document, standard.typeArea.top + markTop(headerLines, standard)),
      ...composeBareNumber(document, order.number.above, types),
      ...(isTitled ? [composeTitle(document, order.body.above, types)] : []),
      ...composeTitleNote(document, types),
      ...composeAddressee(document, standard, types),
      ...composeBodyWithContents(document, standard, types, bodyPlace(document, isTitled, standard), false),
      ...composeEnding(document, standard, types),
    ],
    ...(imprint && { imprint }),
  };
}

/** A third line above it reaches further down than the mark's place: the mark gives way. */
function markTop(lines: readonly HeaderLineBlock[], standard: Standard): Mm {
  const last = greatest(lines.map(({ line }) => line), 0);
  const foot = last > 0 ? (last - 1) * bodyPitch(standard) + bodyHeight(standard) : 0;
  return foot > standard.order.mark.top ? last * bodyPitch(standard) : standard.order.mark.top;
}

function bodyPlace(document: Document, isTitled: boolean, standard: Standard): Place {
  if (document.addressee) return nextLine;
  return isTitled ? bodyWithoutAddressee(standard) : exactBlank(standard.order.body.above);
}
