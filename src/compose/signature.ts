import type { Document } from '../document/document.ts';
import { spanAll } from '../text.ts';
import type { SignatureBlock } from './composition.ts';
import type { Types } from './type.ts';

/** 发文机关署名 and 成文日期 (7.3.5), with room for the seal or without one. */
export function composeSignature(document: Document, types: Types): readonly SignatureBlock[] {
  const { issuers, date, seal } = document.signature;
  const texts = date ? [...issuers, date] : issuers;
  if (texts.length === 0) return [];
  return [
    {
      kind: 'signature',
      id: 'signature',
      role: 'signature',
      source: spanAll(texts),
      issuers: issuers.map((text) => ({ text, type: types.body })),
      ...(date && { date: { text: date, type: types.body } }),
      seal,
    },
  ];
}
