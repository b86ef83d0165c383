import type { Picture } from '../images/picture.ts';
import type { Span, Text } from '../text.ts';
import type { Mm } from '../units.ts';

/** Pictures that stand together: one, or two side by side. */
export interface Figure {
  readonly kind: 'figure';
  readonly source: Span;
  readonly pictures: readonly FigurePicture[];
}

export interface FigurePicture {
  readonly picture: Picture;
  readonly width: PictureWidth;
  /** 图题. */
  readonly caption?: Caption;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
}

export interface Caption {
  /** 图1 and the space behind it: assigned by the program; absent for a caption that has its number typed, or none. */
  readonly number?: Text;
  readonly text: Text;
  /** Shall it have a number? */
  readonly isNumbered: boolean;
}

/** `share` is a part of the line, from 0 to 1; `auto` is as large as half a page has room for, `page` as a whole one. */
export type PictureWidth = { readonly kind: 'auto' | 'page' } | { readonly kind: 'length'; readonly length: Mm } | { readonly kind: 'share'; readonly share: number };
