import type { Document } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { composeAddressee } from './addressee.ts';
import { bodyWithoutAddressee } from './body.ts';
import { choicesOf } from './choices.ts';
import type { Block, Composed, Composition } from './composition.ts';
import { composeBodyWithContents } from './contents.ts';
import { composeEnding } from './ending.ts';
import { composeFootnotes } from './footnote.ts';
import { composeImprint } from './imprint.ts';
import { composeLetterHead } from './letter.ts';
import { composeHeaderLines, composeMark, composeNumber } from './header.ts';
import { composeMinutes } from './minutes.ts';
import { composeOrder } from './order.ts';
import { nextLine } from './place.ts';
import { composeResult } from './result.ts';
import { composeTitle, composeTitleNote } from './title.ts';
import { typesOf, type Types } from './type.ts';

/**
 * Lays down which elements a document has, in which order, type and distance (GB/T 9704-2012, 7, 10).
 * Total: every valid document has a composition.
 */
export function compose(document: Document, standard: Standard): Composition {
  const { layout, format, metadata } = document;
  const choices = choicesOf(layout, standard);
  const composed = composeFormat(document, standard);
  const parity = layout.parity ?? (format !== 'letter' && choices.parity);
  return { standard, format, layout: { ...choices, parity }, metadata, ...composed, ...composeFootnotes(document, composed.blocks, typesOf(standard)) };
}

function composeFormat(document: Document, standard: Standard): Composed {
  const types = typesOf(standard);
  switch (document.format) {
    case 'document':
    case 'letter':
      return composeOrdinary(document, standard, types);
    case 'order':
      return composeOrder(document, standard, types);
    case 'minutes':
      return composeMinutes(document, standard, types);
  }
}

/** An ordinary document (7); a letter has another head (10.1). */
function composeOrdinary(document: Document, standard: Standard, types: Types): Composed {
  const imprint = composeImprint(document, types);
  return {
    blocks: [
      ...(document.format === 'letter' ? composeLetterHead(document, standard, types) : composeHead(document, standard, types)),
      ...composeTitleNote(document, types),
      ...composeAddressee(document, standard, types),
      ...composeBodyWithContents(document, standard, types, document.addressee ? nextLine : bodyWithoutAddressee(standard), false),
      ...composeEnding(document, standard, types),
    ],
    ...(imprint && { imprint }),
  };
}

/** 版头 and title. */
const composeHead = (document: Document, standard: Standard, types: Types): readonly Block[] => [
  ...composeHeaderLines(document, standard, types),
  composeMark(document, standard.typeArea.top + standard.mark.top),
  composeNumber(document, standard, types),
  ...composeResult(document, standard, types),
  document.result ? { ...composeTitle(document, standard.title.above, types), place: nextLine } : composeTitle(document, standard.title.above, types),
];
