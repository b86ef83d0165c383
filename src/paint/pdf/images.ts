import type { JpegPicture, Picture, RasterPicture } from '../../images/picture.ts';
import type { Layout } from '../../typeset/pages.ts';
import { embedDrawing } from './drawing.ts';
import { INKS_FUNCTION, pressed } from './inks.ts';
import type { PdfFile, PdfReference, PdfValue } from './objects.ts';

/** Pictures as the pages' content names them, each written once (ISO 32000-1, 8.9.5). */
export interface PdfImages {
  /** By the picture's name in the layout. */
  readonly names: ReadonlyMap<string, string>;
  /** For the resources' /XObject, by those names. */
  readonly references: Readonly<Record<string, PdfReference>>;
}

/** Writes the layout's pictures; one that several places show under several names is written once. */
export function embedImages(file: PdfFile, images: Layout['images'] = {}, inks: Layout['inks'] = 'screen'): PdfImages {
  const written = new Map<Picture, string>();
  const references: Record<string, PdfReference> = {};
  const names = Object.entries(images).map(([name, picture]) => {
    const known = written.get(picture);
    if (known !== undefined) return [name, known] as const;
    const given = `I${written.size + 1}`;
    written.set(picture, given);
    references[given] = embedImage(file, picture, inks);
    return [name, given] as const;
  });
  return { names: new Map(names), references };
}

function embedImage(file: PdfFile, picture: Picture, inks: Layout['inks']): PdfReference {
  switch (picture.kind) {
    case 'png':
      return embedRaster(file, picture, inks);
    case 'jpeg':
      return embedJpeg(file, picture, inks);
    case 'svg':
      return embedDrawing(file, picture, inks);
  }
}

const imageEntries = (width: number, height: number) => ({ Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8 }) as const;

/** What does not cover goes into a mask of its own. For a press its colours are inks; grey is black ink by itself. */
function embedRaster(file: PdfFile, { width, height, channels, samples, alpha }: RasterPicture, inks: Layout['inks']): PdfReference {
  const common = imageEntries(width, height);
  const mask = alpha && file.stream({ ...common, ColorSpace: 'DeviceGray' }, alpha);
  if (channels === 3 && inks === 'press') return file.stream({ ...common, ColorSpace: 'DeviceCMYK', SMask: mask }, pressed(samples));
  return file.stream({ ...common, ColorSpace: channels === 1 ? 'DeviceGray' : 'DeviceRGB', SMask: mask }, samples);
}

/** The file itself is the stream (ISO 32000-1, 7.4.8): it stays as it was compressed. For a press its colours are made into inks when they are shown. */
function embedJpeg(file: PdfFile, { bytes, width, height, channels }: JpegPicture, inks: Layout['inks']): PdfReference {
  const colours = channels === 1 ? 'DeviceGray' : inks === 'press' ? pressColours(file) : 'DeviceRGB';
  return file.compressed({ ...imageEntries(width, height), ColorSpace: colours, Filter: 'DCTDecode' }, bytes);
}

/** Red, green and blue as colourants of which no press has any (8.6.6.5): a function gives the inks in their stead. */
function pressColours(file: PdfFile): readonly PdfValue[] {
  const unit = (count: number): readonly number[] => Array.from({ length: count }, () => [0, 1]).flat();
  const inks = file.stream({ FunctionType: 4, Domain: unit(3), Range: unit(4) }, new TextEncoder().encode(INKS_FUNCTION));
  return ['DeviceN', ['ScreenRed', 'ScreenGreen', 'ScreenBlue'], 'DeviceCMYK', inks];
}
