import type { Document } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { composeAttachmentNote, composeAttachments } from './attachment.ts';
import { composeCarried } from './carried.ts';
import type { Block } from './composition.ts';
import { composeNotes } from './note.ts';
import { composeSignature } from './signature.ts';
import type { Types } from './type.ts';

/**
 * What stands behind the body, in every format: the attachment note, signature and notes, carried documents, attachments.
 * @param attendance stands above the signature (10.3)
 */
export const composeEnding = (document: Document, standard: Standard, types: Types, attendance: readonly Block[] = []): readonly Block[] => [
  ...composeAttachmentNote(document, standard, types),
  ...attendance,
  ...composeSignature(document, standard, types),
  ...composeNotes(document, standard, types),
  ...composeCarried(document, standard, types),
  ...composeAttachments(document, standard, types),
];
