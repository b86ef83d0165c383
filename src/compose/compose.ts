import type { Document } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { composeAddressee } from './addressee.ts';
import { composeAttachmentNote, composeAttachments } from './attachment.ts';
import { bodyWithoutAddressee, composeBody } from './body.ts';
import type { Block, Composition } from './composition.ts';
import { composeImprint } from './imprint.ts';
import { composeLetterHead } from './letter.ts';
import { composeHeaderLines, composeMark, composeNumber } from './header.ts';
import { composeNotes } from './note.ts';
import { nextLine } from './place.ts';
import { composeSignature } from './signature.ts';
import { composeTitle, composeTitleNote } from './title.ts';
import { typesOf, type Types } from './type.ts';

/**
 * Lays down which elements a document has, in which order, type and distance (GB/T 9704-2012, 7, 10).
 * Total: every valid document has a composition.
 */
export function compose(document: Document, standard: Standard): Composition {
  const types = typesOf(standard);
  const blocks: Block[] = [
    ...composeHead(document, standard, types),
    ...composeTitleNote(document, types),
    ...composeAddressee(document, standard, types),
    ...composeBody(document.body, 'body', standard, types, document.addressee ? nextLine : bodyWithoutAddressee(standard)),
    ...composeAttachmentNote(document, standard, types),
    ...composeSignature(document, standard, types),
    ...composeNotes(document, standard, types),
    ...composeAttachments(document, standard, types),
  ];
  const imprint = composeImprint(document, types);
  const { profile: _chosen, ...choices } = document.layout;
  const parity = document.format === 'document' && standard.imprint.parity;
  return { standard, format: document.format, layout: { parity, hanging: standard.hanging.default, colour: standard.ink.system, ...choices }, metadata: document.metadata, blocks, ...(imprint && { imprint }) };
}

/** 版头 and title. */
function composeHead(document: Document, standard: Standard, types: Types): readonly Block[] {
  switch (document.format) {
    case 'document':
      return [...composeHeaderLines(document, standard, types), composeMark(document), composeNumber(document, types), composeTitle(document, standard, types)];
    case 'letter':
      return composeLetterHead(document, standard, types);
  }
}
