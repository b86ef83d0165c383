/** A picture, read: the file as it is, for programs that read such files themselves, and its size in pixels, or in units of a drawing. */
interface PictureFile {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export type Picture = RasterPicture | JpegPicture | Drawing;

/** A PNG file with its samples. */
export interface RasterPicture extends PictureFile {
  readonly kind: 'png';
  /** Grey or red, green, blue of each pixel, a byte each, row by row from the top. */
  readonly channels: 1 | 3;
  readonly samples: Uint8Array;
  /** A byte a pixel, 255 for what covers; absent when all of it covers. */
  readonly alpha?: Uint8Array;
}

/** A JPEG file, which stays compressed: grey, or red, green, blue. */
export interface JpegPicture extends PictureFile {
  readonly kind: 'jpeg';
  readonly channels: 1 | 3;
}

/** An SVG file as its shapes, the first one lowest. */
export interface Drawing extends PictureFile {
  readonly kind: 'svg';
  readonly shapes: readonly DrawnShape[];
}

/** A path in its own coordinates, y downwards, and what makes of these the drawing's, whose upper left corner is 0, 0. */
export interface DrawnShape {
  readonly path: readonly PathSegment[];
  readonly matrix: Matrix;
  readonly fill?: Paint & { readonly rule: 'nonzero' | 'evenodd' };
  /** Above the fill. Its width counts in the path's own coordinates. */
  readonly stroke?: Paint & { readonly width: number; readonly cap: LineCap; readonly join: LineJoin; readonly miterLimit: number };
}

export type LineCap = 'butt' | 'round' | 'square';
export type LineJoin = 'miter' | 'round' | 'bevel';

export interface Paint {
  /** Red, green, blue, 0 to 255. */
  readonly colour: Rgb;
  /** 0 to 1. */
  readonly opacity: number;
}

export type Rgb = readonly [number, number, number];

/** Absolute: move, line, cubic curve with its two handles, close. */
export type PathSegment =
  | { readonly kind: 'move' | 'line'; readonly x: number; readonly y: number }
  | { readonly kind: 'curve'; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly x: number; readonly y: number }
  | { readonly kind: 'close' };

/** x′ = a·x + c·y + e, y′ = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Why a file is no picture that can be used. */
export interface PictureFault {
  readonly fault:
    | 'no-picture' | 'other-kind' | 'interlaced' | 'damaged' | 'too-many-pixels' | 'jpeg-inks' | 'jpeg-kind' | 'jpeg-turned'
    | 'svg-damaged' | 'svg-entities' | 'svg-outside' | 'svg-text' | 'svg-feature' | 'svg-size' | 'svg-large';
  /** What of an SVG is not drawn. */
  readonly feature?: string;
}

/** Bounds on pictures, so that no file can fill the memory: a seal of 50 mm at 1200 dpi has 5.6 million pixels, a page at 300 dpi has 8.7. */
export const PICTURE_LIMITS = {
  bytes: 20_000_000,
  pixels: 40_000_000,
  /** Of an SVG: text, elements, how deep they lie in one another, and segments of its paths, and how far these run up and down, in heights of the drawing. */
  svgBytes: 2_000_000,
  svgElements: 5_000,
  svgDepth: 64,
  svgSegments: 50_000,
  svgHeights: 250,
} as const;

export const isPicture = (value: object): value is Picture => 'kind' in value;
