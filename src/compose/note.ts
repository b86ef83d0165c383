import type { CarriedDocument } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { spanAll } from '../text.ts';
import type { ParagraphBlock } from './composition.ts';
import { nextLine } from './place.ts';
import type { Types } from './type.ts';

/** 附注 (7.3.6): on the line directly below the date, indented two characters; it stays on the signature's page. */
export function composeNotes(document: CarriedDocument, standard: Standard, types: Types): readonly ParagraphBlock[] {
  return document.notes.map((texts, index) => ({
    kind: 'paragraph',
    id: `note.${index + 1}`,
    role: 'note',
    source: spanAll(texts),
    runs: texts.map((text) => ({ text, type: types.body })),
    indent: { first: standard.note.indent, rest: 0 },
    place: nextLine,
    keepWithNext: index < document.notes.length - 1,
  }));
}
