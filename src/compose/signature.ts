import type { CarriedDocument, Seal } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { spanAll, type Text } from '../text.ts';
import type { SealPicture, SignatureBlock, StampBlock } from './composition.ts';
import { composeStamps } from './stamp.ts';
import type { Types } from './type.ts';

/** 发文机关署名 and 成文日期 (7.3.5), with room for the seal or without one; or 签名章. */
export function composeSignature(document: CarriedDocument, standard: Standard, types: Types): readonly (SignatureBlock | StampBlock)[] {
  const { issuers, date, seal, seals, stamps } = document.signature;
  if (stamps) return [composeStamps(document, stamps, standard, types)];
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
      ...(seals && { seals: seals.map((each, index) => sealPicture(each, index, issuers, standard)) }),
    },
  ];
}

const sealPicture = ({ picture, diameter }: Seal, index: number, issuers: readonly Text[], { signature }: Standard): SealPicture => ({
  name: `seal.${index + 1}`,
  picture,
  diameter: diameter ?? signature.sealed.diameter,
  alt: `${issuers[index]?.value ?? ''}印章`,
});
