import type { Attachment, BodyBlock, CarriedDocument } from '../document/document.ts';
import { charactersIn } from '../standard/cells.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { generated, spanOf, type Text } from '../text.ts';
import { composeBody } from './body.ts';
import type { Block, ParagraphBlock, TitleBlock } from './composition.ts';
import { gridBlank, nextLine, onLine } from './place.ts';
import { namesIn } from './title.ts';
import type { Types } from './type.ts';

const LABEL = '附件';

/**
 * 附件说明 (7.3.4): one empty line below the body, 附件： and the names; several are numbered, the numbers one below the other,
 * turned lines aligned with the first character of the name. A single attachment has no number.
 */
export function composeAttachmentNote(document: CarriedDocument, standard: Standard, types: Types): readonly ParagraphBlock[] {
  const { attachments } = document;
  const { indent, above } = standard.attachmentNote;
  const labelWidth = charactersIn(`${LABEL}：`);
  return attachments.map(({ title }, index) => {
    const source = spanOf(title);
    const number = attachments.length > 1 ? `${index + 1}.` : '';
    const texts: Text[] = [title];
    if (number) texts.unshift(generated(number, source));
    if (index === 0) texts.unshift(generated(`${LABEL}：`, source));
    return {
      kind: 'paragraph',
      id: `attachment-note.${index + 1}`,
      role: 'attachment-note',
      source,
      runs: texts.map((text) => ({ text, type: types.body })),
      indent: { first: indent + (index === 0 ? 0 : labelWidth), rest: indent + labelWidth + charactersIn(number) },
      place: index === 0 ? gridBlank(above) : nextLine,
      keepWithNext: false,
    };
  });
}

/** 附件 bound with the document (7.3.7): each on a new page, its label on line 1, its title on line 3, then a body like the main one. */
export function composeAttachments(document: CarriedDocument, standard: Standard, types: Types): readonly Block[] {
  return document.attachments.flatMap((attachment, index) => (attachment.unbound ? [] : composeAttachment(document, attachment, index, standard, types)));
}

/** 附件1; of a single attachment without number. */
export const labelOf = ({ attachments }: CarriedDocument, index: number): string => (attachments.length > 1 ? `${LABEL}${index + 1}` : LABEL);

/** A table, or pictures, and nothing else: its size, and how the page is turned, is found for label, title and it together. */
const isPageOfItsOwn = ([only, ...others]: readonly BodyBlock[]): boolean =>
  others.length === 0 && (only?.kind === 'table' || only?.kind === 'figure');

/** @param before what its first line has before 附件: the document number, when it is not bound with the document */
export function composeAttachment(document: CarriedDocument, { title, body }: Attachment, index: number, standard: Standard, types: Types, before?: Text): readonly Block[] {
  if (!body) return [];
  const id = `attachment.${index + 1}`;
  const source = spanOf(title);
  const beside = isPageOfItsOwn(body) ? { beside: `${id}.body.1` } : {};
  const label: ParagraphBlock = {
    kind: 'paragraph',
    id: `${id}.label`,
    role: 'attachment-label',
    source,
    runs: [...(before ? [before] : []), generated(labelOf(document, index), source)].map((text) => ({ text, type: types.attachmentLabel })),
    indent: { first: 0, rest: 0 },
    place: onLine(standard.attachment.labelLine),
    keepWithNext: true,
    ...beside,
  };
  const heading: TitleBlock = {
    kind: 'title',
    id: `${id}.title`,
    role: 'attachment-title',
    source,
    parts: [{ text: title, type: types.title }],
    place: onLine(standard.attachment.titleLine),
    names: namesIn(document),
    outline: title.value,
    ...beside,
  };
  return [label, heading, ...composeBody(body, `${id}.body`, standard, types, gridBlank(standard.attachment.bodyAbove))];
}
