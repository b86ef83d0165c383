import type { Picture } from '../../images/picture.ts';
import type { Layout } from '../../typeset/pages.ts';
import type { PdfFile, PdfReference } from './objects.ts';

/** Pictures as the pages' content names them, each written once (ISO 32000-1, 8.9.5). */
export interface PdfImages {
  /** By the picture's name in the layout. */
  readonly names: ReadonlyMap<string, string>;
  /** For the resources' /XObject, by those names. */
  readonly references: Readonly<Record<string, PdfReference>>;
}

/** Writes the layout's pictures; one that several places show under several names is written once. */
export function embedImages(file: PdfFile, images: Layout['images'] = {}): PdfImages {
  const written = new Map<Picture, string>();
  const references: Record<string, PdfReference> = {};
  const names = Object.entries(images).map(([name, picture]) => {
    const known = written.get(picture);
    if (known !== undefined) return [name, known] as const;
    const given = `I${written.size + 1}`;
    written.set(picture, given);
    references[given] = embedImage(file, picture);
    return [name, given] as const;
  });
  return { names: new Map(names), references };
}

/** What does not cover goes into a mask of its own. */
function embedImage(file: PdfFile, { width, height, channels, samples, alpha }: Picture): PdfReference {
  const common = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8 };
  const mask = alpha && file.stream({ ...common, ColorSpace: 'DeviceGray' }, alpha);
  return file.stream({ ...common, ColorSpace: channels === 1 ? 'DeviceGray' : 'DeviceRGB', SMask: mask }, samples);
}
