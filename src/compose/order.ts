import type { Document } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { composeAddressee } from './addressee.ts';
import { composeAttachmentNote, composeAttachments } from './attachment.ts';
import { bodyWithoutAddressee, composeBody } from './body.ts';
import type { Composed, Place } from './composition.ts';
import { composeBareNumber, composeHeaderLines, composeMark } from './header.ts';
import { composeCarried } from './carried.ts';
import { composeImprint } from './imprint.ts';
import { composeNotes } from './note.ts';
import { exactBlank, nextLine } from './place.ts';
import { composeSignature } from './signature.ts';
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
  return {
    blocks: [
      ...composeHeaderLines(document, standard, types),
      composeMark(document, standard.typeArea.top + order.mark.top),
      ...composeBareNumber(document, order.number.above, types),
      ...(isTitled ? [composeTitle(document, order.body.above, types)] : []),
      ...composeTitleNote(document, types),
      ...composeAddressee(document, standard, types),
      ...composeBody(document.body, 'body', standard, types, bodyPlace(document, isTitled, standard)),
      ...composeAttachmentNote(document, standard, types),
      ...composeSignature(document, standard, types),
      ...composeNotes(document, standard, types),
      ...composeCarried(document, standard, types),
      ...composeAttachments(document, standard, types),
    ],
    ...(imprint && { imprint }),
  };
}

function bodyPlace(document: Document, isTitled: boolean, standard: Standard): Place {
  if (document.addressee) return nextLine;
  return isTitled ? bodyWithoutAddressee(standard) : exactBlank(standard.order.body.above);
}
