import type { CarriedDocument, Document } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { spanOf } from '../text.ts';
import { composeAddressee } from './addressee.ts';
import { composeAttachmentNote, composeAttachments } from './attachment.ts';
import { bodyWithoutAddressee } from './body.ts';
import type { Block, TitleBlock } from './composition.ts';
import { composeBodyWithContents } from './contents.ts';
import { composeNotes } from './note.ts';
import { nextLine, onNewPage } from './place.ts';
import { composeSignature } from './signature.ts';
import { composeTitle, composeTitleNote, namesIn } from './title.ts';
import type { Types } from './type.ts';

/**
 * Documents that this one issues or forwards (印发, 转发, 批转): each on a new page behind the outer one's date and notes, before its imprint, whole but for
 * head and imprint. It is no attachment: no 附件 stands above it. The title is where an attachment's is (7.3.7): practice.
 */
export const composeCarried = (document: Document, standard: Standard, types: Types): readonly Block[] =>
  document.carried.flatMap((carried, index) => prefixed(composeOne(carried, standard, types), `carried.${index + 1}`));

function composeOne(carried: CarriedDocument, standard: Standard, types: Types): readonly Block[] {
  const title: TitleBlock = { ...composeTitle(carried, 0, types), role: 'carried-title', place: onNewPage(standard.carried.titleLine) };
  return [
    title,
    ...composeTitleNote(carried, types).map((note) => ({ ...note, onGrid: true as const })),
    ...composeNumber(carried, types),
    ...composeAddressee(carried, standard, types),
    ...composeBodyWithContents(carried, standard, types, carried.addressee ? nextLine : bodyWithoutAddressee(standard), true),
    ...composeAttachmentNote(carried, standard, types),
    ...composeSignature(carried, standard, types),
    ...composeNotes(carried, standard, types),
    ...composeAttachments(carried, standard, types),
  ];
}

/** 发文字号 directly below the title, without a rule: practice. */
function composeNumber(carried: CarriedDocument, types: Types): readonly TitleBlock[] {
  const { number } = carried;
  if (!number) return [];
  return [{ kind: 'title', id: 'number', role: 'carried-number', source: spanOf(number), parts: [{ text: number, type: types.body }], place: nextLine, names: namesIn(carried), onGrid: true }];
}

/** Ids are unique in the whole: `carried.1.title`, `carried.1.body.3`. */
const prefixed = (blocks: readonly Block[], prefix: string): readonly Block[] =>
  blocks.map((block) => ({
    ...block,
    id: `${prefix}.${block.id}`,
    ...(block.beside !== undefined && { beside: `${prefix}.${block.beside}` }),
    ...(block.kind === 'contents' && { target: `${prefix}.${block.target}` }),
    ...(block.kind === 'signature' && block.seals && { seals: block.seals.map((seal) => ({ ...seal, name: `${prefix}.${seal.name}` })) }),
  }));
