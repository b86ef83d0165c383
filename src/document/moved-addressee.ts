import { sliceText, type Text } from '../text.ts';
import type { Document } from './document.ts';

/** The document with its addressees in the imprint (7.3.2), without their colon; undefined when there are none, or others there already. */
export function withMovedAddressee({ addressee, ...document }: Document): Document | undefined {
  if (!addressee || document.imprint?.addressee) return undefined;
  return { ...document, imprint: { ...document.imprint, addressee: withoutColon(addressee) } };
}

function withoutColon(texts: readonly Text[]): readonly Text[] {
  const last = texts.at(-1);
  if (!last?.value.endsWith('：')) return texts;
  return [...texts.slice(0, -1), sliceText(last, 0, last.value.length - 1)].filter(({ value }) => value !== '');
}
