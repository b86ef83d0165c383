import type { BodyBlock, CarriedDocument, Document } from '../document/document.ts';
import { joinTexts } from '../document/text-parts.ts';
import type { Text } from '../text.ts';

/** Where a text of the document stands. */
export type PassageRole = 'title' | 'addressee' | 'text' | 'heading' | 'cell' | 'attachment-name' | 'note' | 'copies-to';

/** A text that stands by itself: a paragraph, a heading, a cell. */
export interface Passage {
  readonly role: PassageRole;
  readonly text: Text;
}

/** A document, or one that it carries: each speaks for itself. */
export type Speaker = CarriedDocument & Partial<Pick<Document, 'mark' | 'imprint' | 'footnotes'>>;

/** What rules look at. */
export interface Subject {
  readonly document: Speaker;
  /** All texts in reading order. */
  readonly passages: readonly Passage[];
  /** Those that the texts are made of. */
  readonly characters: ReadonlySet<string>;
}

export function subjectOf(document: Speaker): Subject {
  const { title, addressee, body, attachments, notes, imprint, footnotes = [] } = document;
  const passages = [
    ...title.map((text): Passage => ({ role: 'title', text })),
    ...joined('addressee', addressee),
    ...body.flatMap(passagesOf),
    ...attachments.flatMap((attachment) => [{ role: 'attachment-name', text: attachment.title } as const, ...(attachment.body ?? []).flatMap(passagesOf)]),
    ...notes.flatMap((note) => joined('note', note)),
    ...footnotes.map((text): Passage => ({ role: 'text', text })),
    ...(imprint?.copiesTo ?? []).flatMap((line) => joined('copies-to', line)),
  ];
  return { document, passages, characters: new Set(passages.map(({ text }) => text.value).join('')) };
}

const joined = (role: PassageRole, texts: readonly Text[] | undefined): readonly Passage[] => (texts && texts.length > 0 ? [{ role, text: joinTexts(texts) }] : []);

function passagesOf(block: BodyBlock): readonly Passage[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ role: 'text', text: block.text }];
    case 'heading':
      return [{ role: 'heading', text: block.text }, ...(block.runIn ? [{ role: 'text', text: block.runIn } as const] : [])];
    case 'chapter':
      return [{ role: 'heading', text: block.text }];
    case 'article':
      return [{ role: 'text', text: block.text }];
    // Names and posts are no prose.
    case 'names':
      return [];
    case 'labels':
      return block.lines.flatMap(({ texts }) => texts.map((text): Passage => ({ role: 'text', text })));
    case 'table':
      return [
        ...[...block.head, ...block.rows].flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.map((text): Passage => ({ role: 'cell', text })))),
        ...block.notes.map((text): Passage => ({ role: 'cell', text })),
      ];
    // A caption is no sentence, as a cell is none.
    case 'figure':
      return block.pictures.flatMap(({ caption }) => (caption ? [{ role: 'cell', text: caption.text } as const] : []));
  }
}
