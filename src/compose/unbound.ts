import type { Document, Unbound } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import type { Text } from '../text.ts';
import { composeAttachment, labelOf } from './attachment.ts';
import { choicesOf } from './choices.ts';
import type { Composition } from './composition.ts';
import { composeFootnotes } from './footnote.ts';
import { typesOf } from './type.ts';

/** An attachment that is not bound with its document (7.3.7): a composition of its own. */
export interface UnboundAttachment extends Unbound {
  /** 附件1: as its first line and the document's note have it. */
  readonly label: string;
  readonly title: Text;
  readonly composition: Composition;
}

/** The attachments that are files of their own, in their order, numbered as in the document's note; on their first line the document number and 附件. */
export function composeUnbound(document: Document, standard: Standard): readonly UnboundAttachment[] {
  const { layout, metadata, number } = document;
  return document.attachments.flatMap((attachment, index) => {
    const { title, unbound } = attachment;
    if (!unbound) return [];
    const types = typesOf(standard);
    const blocks = composeAttachment(document, attachment, index, standard, types, number);
    const composition: Composition = {
      standard,
      format: 'document',
      layout: { ...choicesOf(layout, standard), parity: false },
      metadata: { ...metadata, title: title.value },
      attachment: { firstNumber: 1 },
      blocks,
      ...composeFootnotes(document, blocks, types),
    };
    return [{ ...unbound, label: labelOf(document, index), title, composition }];
  });
}
