import type { Document } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { plain, spanAll } from '../text.ts';
import type { TitleBlock } from './composition.ts';
import { exactBlank } from './place.ts';
import type { Types } from './type.ts';

/** 标题 (7.3.1): two empty lines below the rule. */
export function composeTitle(document: Document, standard: Standard, types: Types): TitleBlock {
  return {
    kind: 'title',
    id: 'title',
    role: 'title',
    source: spanAll(document.title),
    parts: document.title.map((text) => ({ text, type: types.title })),
    place: exactBlank(standard.title.above),
    names: namesIn(document),
    outline: plain(document.title),
  };
}

/** Names that the document itself spells out: a title line never ends inside one. */
export function namesIn(document: Document): readonly string[] {
  const names = [...document.signature.issuers, ...(document.imprint?.office ? [document.imprint.office] : [])];
  return names.map((name) => name.value);
}
