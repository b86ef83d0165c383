/** A raster picture, read: the file as it is, for programs that read such files themselves, and its samples. */
export interface Picture {
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Grey or red, green, blue of each pixel, a byte each, row by row from the top. */
  readonly channels: 1 | 3;
  readonly samples: Uint8Array;
  /** A byte a pixel, 255 for what covers; absent when all of it covers. */
  readonly alpha?: Uint8Array;
}

/** Why a file is no picture that can be used. */
export interface PictureFault {
  readonly fault: 'no-picture' | 'other-kind' | 'interlaced' | 'damaged' | 'too-many-pixels';
}

/** Bounds on pictures, so that no file can fill the memory: a seal of 50 mm at 1200 dpi has 5.6 million pixels, a page at 300 dpi has 8.7. */
export const PICTURE_LIMITS = {
  bytes: 20_000_000,
  pixels: 40_000_000,
} as const;

export const isPicture = (value: object): value is Picture => 'samples' in value;
