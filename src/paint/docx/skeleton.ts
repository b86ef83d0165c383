import { strToU8 } from 'fflate';
import type { SectionIds } from './document-part.ts';
import type { Parts } from './edited.ts';
import { READY } from './skeleton.generated.ts';

/** The package without what a document says, ready to be filled. */
export interface Skeleton {
  readonly parts: Parts;
  readonly ids: readonly SectionIds[];
}

const known = new Map<string, Promise<Skeleton>>();

/** For a number of sections, with the letter's headers or without. The build makes the usual ones ahead: docx is loaded for the others. */
export function skeletonOf(sections: number, isLetter: boolean): Promise<Skeleton> {
  const key = `${isLetter ? 'letter' : 'document'} ${sections}`;
  const skeleton = known.get(key) ?? encoded(key, sections, isLetter);
  known.set(key, skeleton);
  return skeleton;
}

async function encoded(key: string, sections: number, isLetter: boolean): Promise<Skeleton> {
  const { parts, ids } = READY[key] ?? (await (await import('./make-skeleton.ts')).makeSkeleton(sections, isLetter));
  return { parts: Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])), ids };
}
