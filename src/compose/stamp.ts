import type { CarriedDocument, Stamp } from '../document/document.ts';
import type { Standard } from '../standard/gbt9704.ts';
import { spanAll } from '../text.ts';
import type { StampBlock, StampLine } from './composition.ts';
import type { Types } from './type.ts';

/** 签名章 in place of names and seals (7.3.5.3); a picture keeps its proportions. */
export function composeStamps({ signature: { date } }: CarriedDocument, stamps: readonly Stamp[], standard: Standard, types: Types): StampBlock {
  const titles = stamps.map(({ title }) => title);
  return {
    kind: 'stamp',
    id: 'signature',
    role: 'signature',
    source: spanAll(date ? [...titles, date] : titles),
    stamps: stamps.map((stamp, index) => stampLine(stamp, index, standard, types)),
    ...(date && { date: { text: date, type: types.body } }),
  };
}

function stampLine({ title, picture, width }: Stamp, index: number, { signature: { stamped } }: Standard, types: Types): StampLine {
  const real = width ?? stamped.width;
  return {
    name: `stamp.${index + 1}`,
    title: { text: title, type: types.body },
    width: real,
    height: picture ? (real * picture.height) / picture.width : stamped.height,
    ...(picture && { picture }),
    alt: `${title.value}签名章`,
  };
}
