import type { CarriedDocument, Document } from '../document/document.ts';
import { plain, spanAll, spanOf } from '../text.ts';
import type { TitleBlock } from './composition.ts';
import { exactBlank, nextLine } from './place.ts';
import type { Types } from './type.ts';

/**
 * 标题 (7.3.1).
 * @param above empty lines between it and what stands above it: below the rule two
 */
export function composeTitle(document: CarriedDocument, above: number, types: Types): TitleBlock {
  return {
    kind: 'title',
    id: 'title',
    role: 'title',
    source: spanAll(document.title),
    parts: document.title.map((text) => ({ text, type: types.title })),
    place: exactBlank(above),
    names: namesIn(document),
    outline: plain(document.title),
  };
}

/** 题注 directly below the title: practice, in 楷体. */
export function composeTitleNote(document: CarriedDocument, types: Types): readonly TitleBlock[] {
  const { titleNote } = document;
  if (!titleNote) return [];
  return [{ kind: 'title', id: 'title-note', role: 'title-note', source: spanOf(titleNote), parts: [{ text: titleNote, type: types.titleNote }], place: nextLine, names: namesIn(document) }];
}

/** Names that the document itself spells out: a title line never ends inside one. */
export function namesIn(document: Pick<Document, 'signature' | 'imprint'>): readonly string[] {
  const names = [...document.signature.issuers, ...(document.imprint?.office ? [document.imprint.office] : [])];
  return names.map((name) => name.value);
}
