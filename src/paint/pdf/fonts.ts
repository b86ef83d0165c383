import type { FaceId, Faces, FaceSubset } from '../../faces/faces.ts';
import type { Layout } from '../../typeset/pages.ts';

/** A face as the page contents use it: two bytes a character, its glyph's number, since a subset has a glyph for each character. */
export interface PdfFont {
  /** Its name among the resources: F1, F2 … in the order of first use. */
  readonly name: string;
  readonly subset: FaceSubset;
}

/** The faces that a layout uses, each reduced to the characters it sets. */
export function fontsOf(layout: Layout, faces: Faces): ReadonlyMap<FaceId, PdfFont> {
  const used = new Map<FaceId, Set<number>>();
  for (const page of layout.pages) {
    for (const item of page.items) {
      if (item.kind !== 'text') continue;
      const codePoints = used.get(item.face) ?? new Set<number>();
      used.set(item.face, codePoints);
      for (const character of item.text) codePoints.add(character.codePointAt(0) ?? 0);
    }
  }
  return new Map([...used].map(([face, codePoints], index) => [face, { name: `F${index + 1}`, subset: faces.subset(face, codePoints) }]));
}
