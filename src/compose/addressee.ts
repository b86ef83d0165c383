import type { CarriedDocument } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { spanAll } from '../text.ts';
import type { ParagraphBlock } from './composition.ts';
import { exactBlank } from './place.ts';
import type { Types } from './type.ts';

/** 主送机关 (7.3.2): one empty line below the title, flush left, also on turned lines. */
export function composeAddressee(document: CarriedDocument, standard: Standard, types: Types): readonly ParagraphBlock[] {
  const { addressee } = document;
  if (!addressee) return [];
  return [
    {
      kind: 'paragraph',
      id: 'addressee',
      role: 'addressee',
      source: spanAll(addressee),
      runs: addressee.map((text) => ({ text, type: types.body })),
      indent: { first: 0, rest: 0 },
      place: exactBlank(standard.addressee.above),
      keepWithNext: false,
    },
  ];
}
